import { type CivilDate, err, type LegalCitation, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { actOfRow, codeOfRow, type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { outsideCoverage, twoTierFrom, type UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { unitView } from "../table/unitView.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { edgesOfRow, type RowEdge } from "./edgesOfRow.ts";
import { type SuccessionColumns, successionOf } from "./SuccessionColumns.ts";
import type { Succession, SuccessionEdge } from "./SuccessionEdge.ts";

/**
 * Finds what a unit became (đơn vị hành chính sau sắp xếp): the next step, not the last. `on` says which unit the code means.
 *
 * A unit of the three tiers goes into units of 1 July 2025; a district, which nothing replaced, goes where its communes went.
 * A unit of the two tiers goes into its own later version when an act changed its type; when none did, there are no edges.
 *
 * Fails as `unitOn` does, and with `OutsideCoverage` when the table holds no edges for that era.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const split = successorsOf(sampleTable, unitCodeUnsafe("26833"), civilDateUnsafe("2025-06-30"));
 * split.ok && split.value.certain?.name; // => "Long Bình"
 * split.ok && split.value.edges.map(({ unit, residents }) => `${unit.name}: ${residents}`); // => ["Long Bình: all", "Tăng Nhơn Phú: none"]
 * @since 0.1.0
 */
export const successorsOf = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<Succession, UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, on);
  if (!found.ok) return found;
  if (found.value.columns.era === "twoTier") return ok(laterVersion(found.value));
  const edges = successionOf(table);
  return edges === undefined ? err(outsideCoverage(table, on)) : ok(acrossTheReform(table, edges, found.value));
};

const acrossTheReform = (table: UnitTable, edges: SuccessionColumns, from: FoundRow): Succession => {
  const now = table.twoTier();
  const views = edgesOfRow(edges, from.columns, from.row).map((edge) => viewEdge(table, now, edges, edge));
  views.sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
  const certain = views.find((edge) => edge.residents === "all")?.unit;
  return { ...(certain === undefined ? {} : { certain }), edges: views };
};

const viewEdge = (table: UnitTable, now: EraColumns, edges: SuccessionColumns, edge: RowEdge): SuccessionEdge => ({
  unit: unitView(now, edge.row, twoTierFrom(table)),
  ...edge.kind,
  citation: citationOf(now, edges, edge.row),
});

/** The act an edge into a row of the new era cites: the resolution of the commune's province, or that on the provinces. */
export const citationOf = (now: EraColumns, edges: SuccessionColumns, row: number): LegalCitation => ({
  instrument: levelNumber(now, row) === 0 ? edges.provinceAct : (actOfRow(now, row) ?? edges.provinceAct),
});

const laterVersion = ({ columns, row }: FoundRow): Succession => {
  const next = row + 1;
  if (next >= columns.count || slotOfRow(columns, next) !== slotOfRow(columns, row)) return { edges: [] };
  const from = columns.from.get(next);
  if (from === undefined) return { edges: [] };
  const unit = unitView(columns, next, from);
  return { certain: unit, edges: [{ unit, ...changeBetween(columns, row, next) }] };
};

/** An edge between two versions of one unit: nothing but its type or name changed. */
export const changeBetween = (columns: EraColumns, before: number, after: number): Omit<SuccessionEdge, "unit"> => ({
  extent: "whole",
  residents: "all",
  note: columns.types[before] === columns.types[after] ? "renamed" : "retyped",
  citation: { instrument: actOfRow(columns, after) ?? codeOfRow(columns, after) },
});
