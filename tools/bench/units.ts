import { counted } from "./measure.ts";
import { benchAddresses, benchFirstUse } from "./units/addresses.ts";
import { benchLookups } from "./units/lookups.ts";
import { benchSearch } from "./units/search.ts";

/** Measures the units room: lookups beside a `Map`, search beside its peers, addresses by kind. */
export const bench = (): void => {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; the best of seven interleaved rounds`);
  benchFirstUse();
  benchLookups();
  benchSearch();
  benchAddresses();
  if (Number.isNaN(counted())) throw new Error("nothing was counted");
};
