import type { CivilDate } from "@haicap/kernel";
import type { UnitTable } from "../table/UnitTable.ts";
import type { FoundRow } from "../table/unitOn.ts";
import { unitView } from "../table/unitView.ts";
import { keyOf, type Reach, reachesForward, sourcesBack } from "./reaches.ts";
import type { PathEdge, UnitPath } from "./UnitPath.ts";

/** Where a version of the day `from` is on the day `to`, earlier or later; `undefined` where the table cannot say. */
export const pathFrom = (table: UnitTable, start: FoundRow, from: CivilDate, to: CivilDate): UnitPath | undefined =>
  from <= to ? forward(table, start, to) : backward(table, start, from, to);

const forward = (table: UnitTable, start: FoundRow, to: CivilDate): UnitPath | undefined => {
  const reaches = reachesForward(table, start, to);
  if (reaches === undefined) return undefined;
  const edges = reaches.map((reach) => edgeTo(reaches, reach, reach, to)).sort(byCode);
  const certain = edges.find((edge) => edge.residents === "all")?.unit;
  return { ...(certain === undefined ? {} : { certain }), edges };
};

/** Backward is forward from each source, whose edges are there since they led to it: what share of it came here. */
const backward = (table: UnitTable, start: FoundRow, from: CivilDate, to: CivilDate): UnitPath | undefined => {
  const sources = sourcesBack(table, start, to);
  if (sources === undefined) return undefined;
  const edges = sources.flatMap((source): readonly PathEdge[] => {
    const reaches = reachesForward(table, source, from) as readonly Reach[];
    return reaches.filter((reach) => keyOf(reach) === keyOf(start)).map((here) => edgeTo(reaches, here, source, to));
  });
  edges.sort(byCode);
  const [only, other] = edges.filter((edge) => edge.residents !== "none");
  const certain = other === undefined ? only?.unit : undefined;
  return { ...(certain === undefined ? {} : { certain }), edges };
};

/** The edge to one of the places a unit went into, shown as the unit at the far end on its day. */
const edgeTo = (reaches: readonly Reach[], reach: Reach, shown: FoundRow, on: CivilDate): PathEdge => {
  const inhabited = reaches.filter((one) => one.inhabited).length;
  return {
    unit: unitView(shown.columns, shown.row, on),
    extent: reaches.length === 1 ? "whole" : "part",
    residents: reach.inhabited ? (inhabited === 1 ? "all" : "some") : "none",
    steps: [...reach.steps].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
  };
};

const byCode = (a: PathEdge, b: PathEdge): number => (a.unit.code < b.unit.code ? -1 : 1);
