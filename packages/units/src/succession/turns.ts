import { addDays, type CivilDate, type LegalCitation } from "@haicap/kernel";
import { actOfRow, codeOfRow, type EraColumns, slotOfRow } from "../table/EraColumns.ts";
import { twoTierFrom, type UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, rowOn } from "../table/unitOn.ts";
import { citationOf } from "./citationOf.ts";
import { edgesOfRow } from "./edgesOfRow.ts";
import type { LaterEdge } from "./LaterEdge.ts";
import { type EdgeKind, successionOf, wholeEdge } from "./SuccessionColumns.ts";
import { sourcesByTarget } from "./sourcesByTarget.ts";

/** A way between two versions: the one at its far end, what it is, and the act behind it. */
export interface Way extends FoundRow {
  readonly kind: EdgeKind;
  readonly instrument: LegalCitation["instrument"];
}

/** The day on which a version gives way, or begins, and the ways out of it or into it; none where nothing follows or came before. */
export interface Turn {
  readonly on: CivilDate;
  readonly ways: readonly Way[];
}

/** The end of a version. `undefined`: it has none; `"unknown"`: the table holds no edges that far. */
export const turnAfter = (table: UnitTable, { columns, row }: FoundRow): Turn | "unknown" | undefined => {
  const on = columns.until.get(row);
  if (on !== undefined)
    return { on, ways: laterWays(table, columns, row, on, "from") ?? nextVersion(columns, row, on) };
  if (columns.era === "twoTier") return undefined;
  const edges = successionOf(table);
  if (edges === undefined) return "unknown";
  const now = table.twoTier();
  const ways = edgesOfRow(edges, columns, row).map(
    (edge): Way => ({ columns: now, row: edge.row, kind: edge.kind, ...citationOf(now, edges, edge.row) }),
  );
  return { on: twoTierFrom(table), ways };
};

/** The beginning of a version; `"unknown"`: the table holds no edges that far, as it does not before the units of the three tiers. */
export const turnBefore = (table: UnitTable, { columns, row }: FoundRow): Turn | "unknown" => {
  const isOld = columns.era === "threeTier";
  const on = columns.from.get(row);
  if (on !== undefined) {
    const ways = laterWays(table, columns, row, on, "to") ?? earlierVersion(columns, row, on);
    if (!isOld || ways.length > 0) return { on, ways };
  }
  if (isOld) return "unknown";
  const edges = successionOf(table);
  if (edges === undefined) return "unknown";
  const old = table.threeTier?.() as EraColumns;
  const ways = (sourcesByTarget(edges, old).get(row) ?? []).map(([source, edge]): Way => {
    const kind = edges.kinds[edges.kindOf[edge] as number] ?? wholeEdge;
    return { columns: old, row: source, kind, ...citationOf(columns, edges, row) };
  });
  return { on: twoTierFrom(table), ways };
};

/** What acts since the reform say of a unit's end (`from`) or beginning (`to`), if they say more than its versions do. */
const laterWays = (
  table: UnitTable,
  columns: EraColumns,
  row: number,
  on: CivilDate,
  side: "from" | "to",
): readonly Way[] | undefined => {
  const code = codeOfRow(columns, row);
  const edges = table.parts.later?.filter((edge) => edge.on === on && edge[side] === code) ?? [];
  return edges.length === 0 ? undefined : edges.flatMap((edge) => wayOf(table, edge, side));
};

/** The far end of an edge: the version that began on its day, or the one that ended. */
const wayOf = (table: UnitTable, edge: LaterEdge, side: "from" | "to"): readonly Way[] => {
  const { extent, residents, note, act, on } = edge;
  const far = side === "from" ? rowOn(table, edge.to, on) : rowOn(table, edge.from, addDays(on, -1));
  const kind: EdgeKind = { extent, residents, ...(note === undefined ? {} : { note }) };
  return far.ok ? [{ ...far.value, kind, instrument: act }] : [];
};

const nextVersion = (columns: EraColumns, row: number, on: CivilDate): readonly Way[] =>
  isSameUnit(columns, row, row + 1) && columns.from.get(row + 1) === on ? [alone(columns, row + 1, row, row + 1)] : [];

const earlierVersion = (columns: EraColumns, row: number, on: CivilDate): readonly Way[] =>
  isSameUnit(columns, row - 1, row) && columns.until.get(row - 1) === on ? [alone(columns, row - 1, row - 1, row)] : [];

/** Before the first row and after the last there is none, and its slot is not a number. */
const isSameUnit = (columns: EraColumns, a: number, b: number): boolean =>
  slotOfRow(columns, a) === slotOfRow(columns, b);

/** The way between two versions of one unit: nothing but its type, its name or the unit above it changed. */
const alone = (columns: EraColumns, row: number, before: number, after: number): Way => {
  const retyped = columns.types[before] !== columns.types[after];
  const note = retyped ? "retyped" : columns.names[before] !== columns.names[after] ? "renamed" : undefined;
  const kind: EdgeKind = { ...wholeEdge, ...(note === undefined ? {} : { note }) };
  return { columns, row, kind, instrument: actOfRow(columns, after) ?? "" };
};
