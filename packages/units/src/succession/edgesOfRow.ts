import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import { type EdgeKind, type SuccessionColumns, wholeEdge } from "./SuccessionColumns.ts";

/** An edge between rows: the row at its far end, and what it is. */
export interface RowEdge {
  readonly row: number;
  readonly kind: EdgeKind;
}

/**
 * The edges out of an old row. A district has none of its own, unless it had no communes: its edges are put together from
 * those of its communes, the rows right below it. One goes whole, with all residents, only if every commune of the district does.
 */
export const edgesOfRow = (edges: SuccessionColumns, old: EraColumns, row: number): readonly RowEdge[] => {
  const own = ownEdges(edges, row);
  return own.length === 0 ? derivedEdges(edges, old, row) : own;
};

const ownEdges = (edges: SuccessionColumns, row: number): readonly RowEdge[] => {
  const found: RowEdge[] = [];
  for (let edge = edges.first[row] as number; edge < (edges.first[row + 1] as number); edge++)
    found.push({ row: edges.targets[edge] as number, kind: edges.kinds[edges.kindOf[edge] as number] ?? wholeEdge });
  return found;
};

const derivedEdges = (edges: SuccessionColumns, old: EraColumns, district: number): readonly RowEdge[] => {
  const peopled = new Map<number, boolean>();
  let split = false;
  for (let row = district + 1; levelNumber(old, row) === 2; row++)
    for (const edge of ownEdges(edges, row)) {
      const some = edge.kind.residents !== "none";
      peopled.set(edge.row, some || (peopled.get(edge.row) ?? false));
      split ||= edge.kind.extent === "part";
    }
  const inhabited = [...peopled.values()].filter(Boolean).length;
  const extent = peopled.size === 1 && !split ? "whole" : "part";
  return [...peopled].map(([row, some]) => ({
    row,
    kind: { extent, residents: some ? (inhabited === 1 ? "all" : "some") : "none", note: "derived" },
  }));
};
