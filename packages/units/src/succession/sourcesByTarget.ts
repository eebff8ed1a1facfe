import type { EraColumns } from "../table/EraColumns.ts";
import type { SuccessionColumns } from "./SuccessionColumns.ts";

/** For each row of the new era, the old rows that lead into it, none of a version that ended before, each with the number of its edge. */
export type SourcesByTarget = ReadonlyMap<number, readonly (readonly [row: number, edge: number])[]>;

const cache = new WeakMap<SuccessionColumns, SourcesByTarget>();

/** The edges by their target, put together on first use. */
export const sourcesByTarget = (edges: SuccessionColumns, old: EraColumns): SourcesByTarget => {
  const known = cache.get(edges);
  if (known !== undefined) return known;
  const made = new Map<number, (readonly [number, number])[]>();
  for (let row = 0; row < old.count; row++)
    if (!old.until.has(row))
      for (let edge = edges.first[row] as number; edge < (edges.first[row + 1] as number); edge++) {
        const target = edges.targets[edge] as number;
        const list = made.get(target);
        if (list === undefined) made.set(target, [[row, edge]]);
        else list.push([row, edge]);
      }
  cache.set(edges, made);
  return made;
};
