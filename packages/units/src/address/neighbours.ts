import type { CivilDate } from "@haicap/kernel";
import { reachesForward, sourcesBack } from "../history/reaches.ts";
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

/** For a unit, the slots of the units of the other era that its people may name above it; none where the table has no acts. */
export const neighbours = (table: UnitTable, on: CivilDate): Neighbours => {
  const reform = table.parts.current.coverage.from;
  return {
    before: (columns, row) => slotsAbove([sourcesBack(table, { columns, row }, threeTierLast(table))]),
    after: (columns, row) => {
      // What it became by the reform is named even when a later act ended it.
      const days = [reform, on].filter((day) => day >= reform);
      return slotsAbove(days.map((day) => reachesForward(table, { columns, row }, day)));
    },
  };
};

/** The slots of all units found, and of all above them. */
const slotsAbove = (found: readonly (readonly FoundRow[] | undefined)[]): ReadonlySet<number> => {
  const slots = new Set<number>();
  for (const units of found)
    units?.forEach(({ columns, row }) => {
      for (let at = row; at >= 0; at = columns.parents[at] as number) slots.add(slotOfRow(columns, at));
    });
  return slots;
};
