import type { UnitTable } from "@haicap/units";
import { type AddressReader, compileAddressReader } from "@haicap/units/address";
import { aliases } from "@haicap/units-data/aliases";

const readers = new WeakMap<UnitTable, AddressReader>();

/** The reader of addresses of a table; the names of each era are put into a tree when the first address of that era is read. */
export const addressReader = (table: UnitTable): AddressReader => {
  const before = readers.get(table);
  if (before !== undefined) return before;
  const made = compileAddressReader(table, aliases);
  readers.set(table, made);
  return made;
};
