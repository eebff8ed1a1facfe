import { type AddressReader, compileAddressReader } from "@haicap/units/address";
import { aliases } from "@haicap/units-data/aliases";
import { unitTable } from "./units.ts";

let cached: AddressReader | undefined;

/** The reader of addresses; the names of each era are put into a tree when the first address of that era is read. */
export const addressReader = (): AddressReader => {
  cached ??= compileAddressReader(unitTable(), aliases);
  return cached;
};
