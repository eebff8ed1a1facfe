import type { CivilDate } from "@haicap/kernel";
import type { UnitTable } from "../table/UnitTable.ts";
import type { UnitCode } from "../unit/UnitCode.ts";

/**
 * Whether an act since the reform sent land of the units that bear a code elsewhere, up to a day.
 *
 * @example
 * hasLaterEdge(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2027-01-01")); // => false
 */
export const hasLaterEdge = (table: UnitTable, code: UnitCode, until: CivilDate): boolean =>
  table.parts.later?.some(({ on, from }) => on <= until && from === code) ?? false;
