import { counted } from "./measure.ts";
import { table } from "./report.ts";
import { benchAddresses } from "./units/addresses.ts";
import { benchBuilt } from "./units/built.ts";
import { benchLookups } from "./units/lookups.ts";
import { benchSearch } from "./units/search.ts";

/** Measures the units room: lookups beside a `Map`, search beside its peers, addresses by kind, and what it must reach. */
export const bench = (): void => {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; the best of many short rounds, interleaved`,
  );
  const goals = [...benchBuilt(), ...benchLookups(), ...benchSearch(), ...benchAddresses()];
  table(
    "What must be reached, in this run",
    ["", "reached", "wanted", ""],
    goals.map(({ what, reached, wanted, holds }) => [what, reached, wanted, holds ? "holds" : "MISSED"]),
  );
  if (Number.isNaN(counted())) throw new Error("nothing was counted");
};
