import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { Era } from "../unit/UnitLevel.ts";
import { type EraColumns, type KeptView, slotOfCode } from "./EraColumns.ts";
import { viewOn } from "./keptView.ts";
import { columnsOn, outsideCoverage, type UnitTable } from "./UnitTable.ts";
import { isInForce, versionOn } from "./unitView.ts";

/** No unit bears the code on the day. `knownIn` names the eras in which one does, or did. */
export interface UnitNotFound {
  readonly _tag: "UnitNotFound";
  readonly code: UnitCode;
  readonly on: CivilDate;
  readonly knownIn: readonly Era[];
}

/**
 * Finds the unit that bears a code on a day (đơn vị hành chính mang mã này vào ngày ấy).
 *
 * Days before the coverage are answered only for units whose beginning is known and not later; days after `knownUntil`
 * are answered with the last known state, which {@link certaintyOn} calls provisional.
 *
 * Fails with `UnitNotFound` when no unit bears the code on the day, with `OutsideCoverage` when the table cannot say.
 *
 * @legal unit-codes-2025
 * @example
 * unitOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-06-30")); // => ok { fullName: "Phường Bến Nghé", … }
 * unitOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-07-01")); // => ok { fullName: "Phường Sài Gòn", … }
 * unitOn(sampleTable, unitCodeUnsafe("760"), civilDateUnsafe("2025-07-01"));
 * // => err { _tag: "UnitNotFound", code: "760", on: "2025-07-01", knownIn: ["threeTier"] }
 * @since 0.1.0
 */
export const unitOn = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<AdministrativeUnit, UnitNotFound | OutsideCoverage> => {
  const known = knownView(table, code, on);
  if (known !== undefined) return known.answer;
  const found = rowOn(table, code, on);
  return found.ok ? viewOn(found.value.columns, found.value.row, on) : found;
};

/** The answer that was given last, if it holds on this day too: a few comparisons, and nothing is made. */
const knownView = (table: UnitTable, code: UnitCode, on: CivilDate): KeptView | undefined => {
  const columns = columnsFor(table, on);
  const last = columns?.rowAt[slotOfCode(code)] ?? 0;
  const kept = last === 0 ? undefined : columns?.views[last - 1];
  if (kept === undefined || kept.on === on) return kept;
  if (on < kept.from || on >= kept.until) return undefined;
  kept.on = on;
  return kept;
};

/** The table, the day and the columns that were asked last: the same text is the same day, and cheaper to compare. */
let lastTable: UnitTable | undefined;
let lastDay: CivilDate | undefined;
let lastColumns: EraColumns | undefined;

const columnsFor = (table: UnitTable, on: CivilDate): EraColumns | undefined => {
  if (table === lastTable && on === lastDay) return lastColumns;
  lastColumns = on < table.parts.current.coverage.from ? table.threeTier?.() : table.twoTier();
  lastTable = table;
  lastDay = on;
  return lastColumns;
};

/** A row of an era's columns. */
export interface FoundRow {
  readonly columns: EraColumns;
  readonly row: number;
}

/**
 * @internal As {@link unitOn}, but the row.
 *
 * @example
 * const found = rowOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-06-30"));
 * found.ok && found.value.columns.names[found.value.row]; // => "Bến Nghé"
 */
export const rowOn = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<FoundRow, UnitNotFound | OutsideCoverage> => {
  const columns = columnsOn(table, on);
  if (columns === undefined) return err(outsideCoverage(table, on));
  const last = (columns.rowAt[slotOfCode(code)] as number) - 1;
  if (last >= 0) {
    const row = versionOn(columns, last, on);
    const known = on >= columns.coverage.from || columns.from.has(row);
    if (known && isInForce(columns, row, on)) return ok({ columns, row });
  }
  if (on < columns.coverage.from) return err(outsideCoverage(table, on));
  return err({ _tag: "UnitNotFound", code, on, knownIn: knownIn(table, code) });
};

/**
 * The eras in which a unit bears the code, oldest first.
 *
 * @example
 * knownIn(sampleTable, unitCodeUnsafe("26740")); // => ["threeTier", "twoTier"]
 * knownIn(sampleTable, unitCodeUnsafe("760")); // => ["threeTier"]
 * @since 0.1.0
 */
export const knownIn = (table: UnitTable, code: UnitCode): readonly Era[] => {
  const bears = (columns: EraColumns | undefined): boolean => (columns?.rowAt[slotOfCode(code)] ?? 0) > 0;
  const eras: Era[] = [];
  if (bears(table.threeTier?.())) eras.push("threeTier");
  if (bears(table.twoTier())) eras.push("twoTier");
  return eras;
};
