import { type CivilDate, type Ok, ok } from "@haicap/kernel";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import { type EraColumns, type KeptView, slotOfRow } from "./EraColumns.ts";
import { unitView, versionOn } from "./unitView.ts";

/**
 * The view of a row that is in force on a day, made once for as long as it is the same.
 *
 * @example
 * const { value } = viewOn(sampleTable.twoTier(), 0, civilDateUnsafe("2026-06-01"));
 * viewOn(sampleTable.twoTier(), 0, civilDateUnsafe("2026-06-01")).value === value; // => true
 */
export const viewOn = (columns: EraColumns, row: number, on: CivilDate): Ok<AdministrativeUnit> => {
  const known = columns.views[row];
  if (known !== undefined && known.on === on) return known.answer;
  const last = (columns.rowAt[slotOfRow(columns, row)] as number) - 1;
  const kept = columns.views[last];
  if (kept !== undefined && kept.from <= on && on < kept.until) {
    kept.on = on;
    return kept.answer;
  }
  const made = keepView(columns, row, on);
  columns.views[last] = made;
  return made.answer;
};

/** Makes the view of a row and says for which days it holds: those of its version and of the version of the unit above. */
const keepView = (columns: EraColumns, row: number, on: CivilDate): KeptView => {
  const parent = columns.parents[row] as number;
  const rows = parent < 0 ? [row] : [row, versionOn(columns, parent, on)];
  const starts = [columns.coverage.from, ...rows.map((one) => columns.from.get(one) ?? columns.coverage.from)];
  const ends = [columns.coverage.until ?? "9", ...rows.map((one) => columns.until.get(one) ?? "9")] as const;
  const from = starts.reduce((a, b) => (a > b ? a : b));
  const until = ends.reduce((a, b) => (a < b ? a : b));
  const unit = unitView(columns, row, on);
  if (unit.parent !== undefined) Object.freeze(unit.parent);
  Object.freeze(unit.effective);
  return { on, from, until, answer: Object.freeze(ok(Object.freeze(unit))) };
};
