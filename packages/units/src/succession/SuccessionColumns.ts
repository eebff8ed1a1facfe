import { invariant } from "@haicap/kernel";
import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { readNumbers } from "../table/numberText.ts";
import type { PackedSuccession } from "../table/PackedUnits.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import type { Extent, Residents, SuccessionNote } from "./SuccessionEdge.ts";

/** What an edge is, apart from its ends. */
export interface EdgeKind {
  readonly extent: Extent;
  readonly residents: Residents;
  readonly note?: SuccessionNote;
}

/** Edges between rows: those of an old row are at `first[row]` to `first[row + 1]`. Rows of the new era are first versions. */
export interface SuccessionColumns {
  readonly first: Uint16Array;
  readonly targets: Uint16Array;
  readonly kinds: readonly EdgeKind[];
  /** Number of the kind of each edge. */
  readonly kindOf: Uint8Array;
  readonly provinceAct: string;
}

export const wholeEdge: EdgeKind = { extent: "whole", residents: "all" };

const cache = new WeakMap<UnitTable, SuccessionColumns>();

/** The edges of a table, unpacked on first use; `undefined` when the table has no older era or no edges. */
export const successionOf = (table: UnitTable): SuccessionColumns | undefined => {
  const known = cache.get(table);
  if (known !== undefined) return known;
  const packed = table.parts.succession;
  const legacy = table.threeTier?.();
  if (packed === undefined || legacy === undefined) return undefined;
  const made = unpackSuccession(packed, legacy, table.twoTier());
  cache.set(table, made);
  return made;
};

const unpackSuccession = (packed: PackedSuccession, old: EraColumns, now: EraColumns): SuccessionColumns => {
  const { kinds, kindAt } = readKinds(packed.kinds);
  const communes = firstVersions(now).filter((row) => levelNumber(now, row) === 2);
  const rowOfCode = direct(packed, old, now);
  const [counts, kindOf] = readShapes(packed.shapes, kindAt);
  const targets: number[] = [];
  const edgeKinds: number[] = [];
  const first = new Uint16Array(old.count + 1);
  const deltas = readNumbers(packed.targets, kindOf.length);
  for (let row = 0, commune = 0, edge = 0, place = 0; row < old.count; row++) {
    first[row] = targets.length;
    if (levelNumber(old, row) === 2) {
      for (let left = counts[commune++] as number; left > 0; left--, edge++) {
        place += deltas[edge] as number;
        targets.push(communes[place] as number);
        edgeKinds.push(kindOf[edge] as number);
      }
    } else
      for (const [target, kind] of rowOfCode.get(slotOfRow(old, row)) ?? []) {
        targets.push(target);
        edgeKinds.push(kind);
      }
  }
  first[old.count] = targets.length;
  invariant(!targets.includes(undefined as never), "every edge has a target");
  return {
    first,
    targets: Uint16Array.from(targets),
    kinds,
    kindOf: Uint8Array.from(edgeKinds),
    provinceAct: packed.provinceAct,
  };
};

/** Rows that are the oldest version of their unit. Beyond the first row there is none, and its slot is not a number. */
const firstVersions = (columns: EraColumns): readonly number[] =>
  Array.from({ length: columns.count }, (_, row) => row).filter(
    (row) => slotOfRow(columns, row) !== slotOfRow(columns, row - 1),
  );

/** The kinds of edges that are named by code, which come first, and their numbers. */
const named: readonly EdgeKind[] = [
  wholeEdge,
  { ...wholeEdge, note: "kept" },
  { ...wholeEdge, note: "districtWithoutCommunes" },
];
const [whole, kept, island] = [0, 1, 2] as const;

const readKinds = (text: string): { kinds: readonly EdgeKind[]; kindAt: ReadonlyMap<string, number> } => {
  const rows = text.split(",").map((row) => row.split(":") as [string, Extent, Residents, SuccessionNote | ""]);
  const kinds = rows.map(([, extent, residents, note]) => ({ extent, residents, ...(note === "" ? {} : { note }) }));
  return {
    kinds: [...named, ...kinds],
    kindAt: new Map(rows.map(([letter], index) => [letter, index + named.length])),
  };
};

/** The number of edges of each old commune, and the kind of each edge. */
const readShapes = (
  text: string,
  kindAt: ReadonlyMap<string, number>,
): readonly [readonly number[], readonly number[]] => {
  const counts: number[] = [];
  const kinds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const count = text[at] === "." ? 0 : Number.parseInt(text[at] as string, 36);
    counts.push(count === 0 ? 1 : count);
    if (count === 0) kinds.push(0);
    for (let i = 0; i < count; i++) kinds.push(kindAt.get(text[++at] as string) ?? 0);
  }
  return [counts, kinds];
};

/** Edges that are named by code: provinces, and districts that had no communes. */
const direct = (
  packed: PackedSuccession,
  old: EraColumns,
  now: EraColumns,
): ReadonlyMap<number, readonly (readonly [target: number, kind: number])[]> => {
  const edges = new Map<number, readonly (readonly [number, number])[]>();
  const firstRow = (slot: number): number => {
    let row = (now.rowAt[slot] as number) - 1;
    while (slotOfRow(now, row - 1) === slot) row--;
    return row;
  };
  for (const [, from, to, same] of packed.provinces.matchAll(/(\d+)>(\d+)(=?)/gu))
    edges.set(Number(from), [[firstRow(Number(to)), same === "=" ? kept : whole]]);
  for (const [, from, to] of packed.districts.matchAll(/(\d+)>(\d+)/gu))
    edges.set(100 + Number(from), [[firstRow(1100 + Number(to)), island]]);
  invariant(
    [...edges.keys()].every((slot) => (old.rowAt[slot] as number) > 0),
    "every edge has a source",
  );
  return edges;
};
