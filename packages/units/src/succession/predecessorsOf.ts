import { addDays, type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { rowOn, type UnitNotFound } from "../table/unitOn.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { edgesOfTurn } from "./edgesOfTurn.ts";
import type { Succession } from "./SuccessionEdge.ts";
import { turnBefore } from "./turns.ts";

/**
 * Finds what a unit was made from (đơn vị hành chính trước sắp xếp): the step before, on the day `on`.
 *
 * A unit of 1 July 2025 comes from communes (or from an island district), a province from provinces; a unit that an act of
 * 2026 changed comes from its own earlier version, or from all the units a later act joined in it. `certain` is there only when everybody came from one unit.
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
  const turn = turnBefore(table, found.value);
  if (turn === "unknown") return err(outsideCoverage(table, on));
  const edges = edgesOfTurn(turn, addDays(turn.on, -1));
  const [only, other] = edges.filter((edge) => edge.residents !== "none");
  const certain = other === undefined ? only?.unit : undefined;
  return ok({ ...(certain === undefined ? {} : { certain }), edges });
};
