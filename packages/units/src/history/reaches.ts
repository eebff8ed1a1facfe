import type { CivilDate } from "@haicap/kernel";
import { type Turn, turnAfter, turnBefore, type Way } from "../succession/turns.ts";
import { codeOfRow, type EraColumns } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import type { FoundRow } from "../table/unitOn.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { UnitReference } from "../unit/AdministrativeUnit.ts";
import type { PathStep } from "./UnitPath.ts";

/** A version that a walk through time came to: whether people of the unit it set out from are in it, and by which turns. */
export interface Reach extends FoundRow {
  readonly inhabited: boolean;
  readonly steps: ReadonlySet<PathStep>;
}

/** One key for a row of either era. */
export const keyOf = ({ columns, row }: FoundRow): string => `${columns.era}${row}`;

/**
 * The versions in force on `until` that a version went into, turn by turn, the earliest first, so that whatever meets again
 * on the way is walked on from together. `undefined` where the table holds no edges that far.
 */
export const reachesForward = (table: UnitTable, start: FoundRow, until: CivilDate): readonly Reach[] | undefined => {
  const open = new Map<string, Reach>([[keyOf(start), { ...start, inhabited: true, steps: new Set() }]]);
  for (;;) {
    const next = earliest(table, open.values(), until);
    if (next === "unknown") return undefined;
    if (next === undefined) return [...open.values()];
    open.delete(keyOf(next.reach));
    for (const way of next.turn.ways) arrive(open, next.reach, way, next.turn.on);
  }
};

interface Departure {
  readonly reach: Reach;
  readonly turn: Turn;
}

const earliest = (table: UnitTable, open: Iterable<Reach>, until: CivilDate): Departure | "unknown" | undefined => {
  let first: Departure | undefined;
  for (const reach of open) {
    const ends = reach.columns.until.get(reach.row) ?? reach.columns.coverage.until;
    if (ends === undefined || until < ends) continue;
    const turn = turnAfter(table, reach);
    if (turn === "unknown") return "unknown";
    if (turn !== undefined && (first === undefined || turn.on < first.turn.on)) first = { reach, turn };
  }
  return first;
};

const arrive = (open: Map<string, Reach>, from: Reach, way: Way, on: CivilDate): void => {
  const key = keyOf(way);
  const there = open.get(key);
  const step: PathStep = {
    on,
    from: referenceTo(from.columns, from.row),
    to: referenceTo(way.columns, way.row),
    ...way.kind,
    citation: { instrument: way.instrument },
  };
  open.set(key, {
    columns: way.columns,
    row: way.row,
    inhabited: (there?.inhabited ?? false) || (from.inhabited && way.kind.residents !== "none"),
    steps: new Set([...(there?.steps ?? []), ...from.steps, step]),
  });
};

const referenceTo = (columns: EraColumns, row: number): UnitReference => ({
  code: codeOfRow(columns, row),
  name: columns.names[row] as string,
  fullName: fullNameOfRow(columns, row),
});

/** The versions in force on `on` that a later version came from; `undefined` where the table cannot say. */
export const sourcesBack = (table: UnitTable, start: FoundRow, on: CivilDate): readonly FoundRow[] | undefined => {
  const open: FoundRow[] = [start];
  const found = new Map<string, FoundRow>();
  for (let version = open.pop(); version !== undefined; version = open.pop()) {
    const { columns, row } = version;
    const from = columns.from.get(row) ?? columns.coverage.from;
    if (from <= on) found.set(keyOf(version), version);
    else {
      const turn = turnBefore(table, version);
      if (turn === "unknown") return undefined;
      open.push(...turn.ways);
    }
  }
  return [...found.values()];
};
