import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { type EraColumns, slotOfRow } from "../table/EraColumns.ts";
import { outsideCoverage, threeTierLast, type UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { unitView } from "../table/unitView.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { type SuccessionColumns, successionOf, wholeEdge } from "./SuccessionColumns.ts";
import type { Succession, SuccessionEdge } from "./SuccessionEdge.ts";
import { sourcesByTarget } from "./sourcesByTarget.ts";
import { changeBetween, citationOf } from "./successorsOf.ts";

/**
 * Finds what a unit was made from (đơn vị hành chính trước sắp xếp): the step before, on the day `on`.
 *
 * A unit of 1 July 2025 comes from communes (or from an island district), a province from provinces; a unit that an act of
 * 2026 changed comes from its own earlier version. `certain` is there only when everybody came from one unit.
 *
 * Fails as `unitOn` does, and with `OutsideCoverage` for a unit of the three tiers: where those came from is not in the table.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const sources = predecessorsOf(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-07-01"));
 * sources.ok && sources.value.edges.map(({ unit, extent }) => `${unit.name}: ${extent}`); // => ["Đa Kao: part", "Bến Nghé: whole"]
 * @since 0.1.0
 */
export const predecessorsOf = (
  table: UnitTable,
  code: UnitCode,
  on: CivilDate,
): Result<Succession, UnitNotFound | OutsideCoverage> => {
  const found = rowOn(table, code, on);
  if (!found.ok) return found;
  const { columns, row } = found.value;
  const edges = successionOf(table);
  const old = table.threeTier?.();
  if (columns.era === "threeTier" || edges === undefined || old === undefined) return err(outsideCoverage(table, on));
  if (row > 0 && slotOfRow(columns, row - 1) === slotOfRow(columns, row)) return ok(earlierVersion(found.value));
  const views = sourcesOf(table, edges, old, row).sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
  const peopled = views.filter((edge) => edge.residents !== "none");
  const certain = peopled.length === 1 ? peopled[0]?.unit : undefined;
  return ok({ ...(certain === undefined ? {} : { certain }), edges: views });
};

const earlierVersion = ({ columns, row }: FoundRow): Succession => {
  const unit = unitView(columns, row - 1, columns.coverage.from);
  return { certain: unit, edges: [{ unit, ...changeBetween(columns, row - 1, row) }] };
};

const sourcesOf = (table: UnitTable, edges: SuccessionColumns, old: EraColumns, row: number): SuccessionEdge[] => {
  const now = table.twoTier();
  const found: SuccessionEdge[] = [];
  for (const [source, edge] of sourcesByTarget(edges, old).get(row) ?? [])
    found.push({
      unit: unitView(old, source, threeTierLast(table)),
      ...(edges.kinds[edges.kindOf[edge] as number] ?? wholeEdge),
      citation: citationOf(now, edges, row),
    });
  return found;
};
