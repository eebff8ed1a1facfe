import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { columnsOn, outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { rowOn, type UnitNotFound } from "../table/unitOn.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { pathFrom } from "./pathFrom.ts";
import type { UnitPath } from "./UnitPath.ts";

/**
 * Finds where the unit that bears a code on the day `from` is on the day `to` (đường đi của đơn vị qua các lần sắp xếp), over as
 * many reforms as lie between.
 *
 * `to` may be the earlier day: then the edges lead to the units it was made from. Either way extent and residents are those of
 * the older unit, and every turn is listed with its act. On the same day, or where nothing happened, the one edge is the unit
 * itself with no steps. Paths compose: from the first day to the third is from the first to the second and on from there.
 *
 * Fails as `unitOn` does, and with `OutsideCoverage` when the table cannot say what was there on `to`.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const path = pathBetween(sampleTable, unitCodeUnsafe("07294"), civilDateUnsafe("2025-06-30"), sampleTable.present);
 * path.ok && path.value.certain?.fullName; // => "Phường Bố Hạ"
 * path.ok && path.value.edges[0]?.steps.map(({ on, to, citation }) => `${on} ${to.fullName}: ${citation.instrument}`);
 * // => ["2025-07-01 Xã Bố Hạ: 1658/NQ-UBTVQH15", "2026-09-20 Phường Bố Hạ: 388/NQ-UBTVQH16"]
 * @since 0.1.0
 */
export const pathBetween = (
  table: UnitTable,
  code: UnitCode,
  from: CivilDate,
  to: CivilDate,
): Result<UnitPath, UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, from);
  if (!found.ok) return found;
  if (columnsOn(table, to) === undefined) return err(outsideCoverage(table, to));
  const path = pathFrom(table, found.value, from, to);
  return path === undefined ? err(outsideCoverage(table, to)) : ok(path);
};
