import type { CivilDate } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { intervalOn } from "./intervalOn.ts";

/**
 * The levels of the owners, or possible owners, of a procedure on a day (cấp giải quyết); none where nobody knows.
 *
 * @example
 * const change = exampleCatalog.codes.flatMap((code) => exampleCatalog.entry(code) ?? [])[4];
 * levelsOn(change, civilDateUnsafe("2025-06-30")); // => ["district", "commune"]
 * levelsOn(change, civilDateUnsafe("2025-07-01")); // => ["commune"]
 * @since 0.1.0
 */
export const levelsOn = (entry: ProcedureEntry, on: CivilDate): readonly GovernmentLevel[] => {
  const interval = intervalOn(entry, on);
  return interval === undefined ? [] : [...new Set(interval.owners.map(({ level }) => level))];
};
