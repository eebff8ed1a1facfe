import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { columnsOn, outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { unitView } from "../table/unitView.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { keyOf, type Reach, reachesForward, sourcesBack } from "./reaches.ts";
import type { PathEdge, UnitPath } from "./UnitPath.ts";

/**
 * Finds where the unit that bears a code on the day `from` is on the day `to` (đường đi của đơn vị qua các lần sắp xếp), over as
 * many reforms as lie between.
 *
 * `to` may be the earlier day: then the edges lead to the units it was made from. Either way extent and residents are those of
 * the older unit, and every turn is listed with its act. On the same day, or where nothing happened, the one edge is the unit
 * itself with no steps. Paths compose: from the first day to the third is from the first to the second and on from there.
 *
 * Fails as `unitOn` does, and with `OutsideCoverage` when the table cannot say what was there on `to`.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const path = pathBetween(sampleTable, unitCodeUnsafe("07294"), civilDateUnsafe("2025-06-30"), sampleTable.present);
 * path.ok && path.value.certain?.fullName; // => "Phường Bố Hạ"
 * path.ok && path.value.edges[0]?.steps.map(({ on, to, citation }) => `${on} ${to.fullName}: ${citation.instrument}`);
 * // => ["2025-07-01 Xã Bố Hạ: 1658/NQ-UBTVQH15", "2026-09-20 Phường Bố Hạ: 388/NQ-UBTVQH16"]
 * @since 0.1.0
 */
export const pathBetween = (
  table: UnitTable,
  code: UnitCode,
  from: CivilDate,
  to: CivilDate,
): Result<UnitPath, UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, from);
  if (!found.ok) return found;
  if (columnsOn(table, to) === undefined) return err(outsideCoverage(table, to));
  return from <= to ? forward(table, found.value, to) : backward(table, found.value, from, to);
};

const forward = (table: UnitTable, start: FoundRow, to: CivilDate): Result<UnitPath, OutsideCoverage> => {
  const reaches = reachesForward(table, start, to);
  if (reaches === undefined) return err(outsideCoverage(table, to));
  const edges = reaches.map((reach) => edgeTo(reaches, reach, reach, to)).sort(byCode);
  const certain = edges.find((edge) => edge.residents === "all")?.unit;
  return ok({ ...(certain === undefined ? {} : { certain }), edges });
};

/** Backward is forward from each source: what share of it came here. */
const backward = (
  table: UnitTable,
  start: FoundRow,
  from: CivilDate,
  to: CivilDate,
): Result<UnitPath, OutsideCoverage> => {
  const sources = sourcesBack(table, start, to);
  if (sources === undefined) return err(outsideCoverage(table, to));
  const edges: PathEdge[] = [];
  for (const source of sources) {
    const reaches = reachesForward(table, source, from) ?? [];
    const here = reaches.find((reach) => keyOf(reach) === keyOf(start));
    if (here !== undefined) edges.push(edgeTo(reaches, here, source, to));
  }
  edges.sort(byCode);
  const peopled = edges.filter((edge) => edge.residents !== "none");
  const certain = peopled.length === 1 ? peopled[0]?.unit : undefined;
  return ok({ ...(certain === undefined ? {} : { certain }), edges });
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
