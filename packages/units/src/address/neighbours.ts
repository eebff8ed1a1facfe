import type { CivilDate } from "@haicap/kernel";
import { reachesForward, sourcesBack } from "../history/reaches.ts";
import { edgesOfRow } from "../succession/edgesOfRow.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import { sourcesByTarget } from "../succession/sourcesByTarget.ts";
import { type EraColumns, slotOfRow } from "../table/EraColumns.ts";
import { threeTierLast, type UnitTable } from "../table/UnitTable.ts";
import type { FoundRow } from "../table/unitOn.ts";

/** The slots of the units of the other era around the unit of a row. */
export type Around = (columns: EraColumns, row: number) => ReadonlySet<number>;

export interface Neighbours {
  /** For a unit of the two tiers. */
  readonly before: Around;
  /** For a unit of the three tiers. */
  readonly after: Around;
}

/** For a unit, the slots of the units of the other era that its people may name above it. */
export const neighbours = (table: UnitTable, on: CivilDate): Neighbours | undefined => {
  const edges = successionOf(table);
  const old = table.threeTier?.();
  if (edges === undefined || old === undefined) return undefined;
  const now = table.twoTier();
  const isPatched = (table.parts.later ?? []).length > 0;
  const chainSlots = (columns: EraColumns, row: number, slots: Set<number>): void => {
    for (let at = row; at >= 0; at = columns.parents[at] as number) slots.add(slotOfRow(columns, at));
  };
  const slotsAbove = (columns: EraColumns, rows: readonly number[]): ReadonlySet<number> => {
    const slots = new Set<number>();
    for (const row of rows) chainSlots(columns, row, slots);
    return slots;
  };
  const before: Around = (_columns, row) => {
    if (isPatched) return slotsAbove(old, rowsOf(sourcesBack(table, { columns: now, row }, threeTierLast(table))));
    return slotsAbove(
      old,
      (sourcesByTarget(edges, old).get(firstVersion(now, row)) ?? []).map(([from]) => from),
    );
  };
  const after: Around = (_columns, row) => {
    const reformed = edgesOfRow(edges, old, row).map((edge) => edge.row);
    const later = isPatched ? rowsOf(reachesForward(table, { columns: old, row }, on)) : [];
    return slotsAbove(now, [...reformed, ...later]);
  };
  return { before, after };
};

const rowsOf = (found: readonly FoundRow[] | undefined): readonly number[] => (found ?? []).map(({ row }) => row);

/** Edges lead to the oldest version of a unit. */
const firstVersion = (columns: EraColumns, row: number): number => {
  let first = row;
  while (first > 0 && slotOfRow(columns, first - 1) === slotOfRow(columns, row)) first--;
  return first;
};
