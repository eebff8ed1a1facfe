import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import { type EraColumns, levelNumber, slotOfRow } from "./EraColumns.ts";
import { outsideCoverage, type UnitTable } from "./UnitTable.ts";
import { rowOn, type UnitNotFound } from "./unitOn.ts";
import { isInForce, unitView, versionOn } from "./unitView.ts";

const depth: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2 };

/**
 * Lists the units below another on a day (đơn vị hành chính trực thuộc), by code: those right below, or with `level` all of
 * that level however far below. A unit with none below has an empty list.
 *
 * Fails as `unitOn` does, and with `OutsideCoverage` for every day before the coverage: a list must be whole.
 *
 * @example
 * const wards = childrenOn(sampleTable, unitCodeUnsafe("760"), civilDateUnsafe("2025-06-30"));
 * wards.ok && wards.value.map((unit) => unit.name); // => ["Tân Định", "Đa Kao", "Bến Nghé"]
 * @since 0.1.0
 */
export const childrenOn = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
  options: { readonly level?: UnitLevel } = {},
): Result<readonly AdministrativeUnit[], UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, on);
  if (!found.ok) return found;
  const { columns, row } = found.value;
  if (on < columns.coverage.from) return err(outsideCoverage(table, on));
  const rows = rowsBelow(columns, row, on, options.level === undefined ? undefined : depth[options.level]);
  return ok(rows.map((below) => unitView(columns, below, on)).sort((a, b) => (a.code < b.code ? -1 : 1)));
};

/** Rows in force on a day below a row: right below it, or all of one level. */
const rowsBelow = (columns: EraColumns, above: number, on: CivilDate, level?: number): readonly number[] => {
  const top = lastVersion(columns, above);
  const own = levelNumber(columns, top);
  const rows: number[] = [...columns.moved];
  for (let row = top + 1; row < columns.count && levelNumber(columns, row) > own; row++) rows.push(row);
  const wanted = (row: number): boolean =>
    level === undefined
      ? columns.parents[row] === top
      : levelNumber(columns, row) === level && isBelow(columns, row, top);
  return [...new Set(rows)].filter(
    (row) => wanted(row) && versionOn(columns, lastVersion(columns, row), on) === row && isInForce(columns, row, on),
  );
};

const isBelow = (columns: EraColumns, row: number, top: number): boolean => {
  let above = columns.parents[row] as number;
  while (above >= 0 && above !== top) above = columns.parents[above] as number;
  return above === top;
};

const lastVersion = (columns: EraColumns, row: number): number =>
  (columns.rowAt[slotOfRow(columns, row)] as number) - 1;
