import { type CivilDate, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitTable } from "./UnitTable.ts";
import { rowOn, type UnitNotFound } from "./unitOn.ts";
import { unitView, versionOn } from "./unitView.ts";

/**
 * Lists the units above another on a day (đơn vị hành chính cấp trên), nearest first: the province of a commune, or its
 * district and province before 1 July 2025. A province has none.
 *
 * Fails as `unitOn` does.
 *
 * @example
 * const above = ancestorsOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-06-30"));
 * above.ok && above.value.map((unit) => unit.fullName); // => ["Quận 1", "Thành phố Hồ Chí Minh"]
 * @since 0.1.0
 */
export const ancestorsOn = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<readonly AdministrativeUnit[], UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, on);
  if (!found.ok) return found;
  const { columns, row } = found.value;
  const above: AdministrativeUnit[] = [];
  for (let parent = columns.parents[row] as number; parent >= 0; parent = columns.parents[parent] as number)
    above.push(unitView(columns, versionOn(columns, parent, on), on));
  return ok(above);
};
