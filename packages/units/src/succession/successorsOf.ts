import { type CivilDate, err, type Ok, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { slotOfCode } from "../table/EraColumns.ts";
import { outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import { rowOn, type UnitNotFound } from "../table/unitOn.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { edgesOfTurn } from "./edgesOfTurn.ts";
import type { Succession } from "./SuccessionEdge.ts";
import { type Turn, turnAfter } from "./turns.ts";

export { citationOf } from "./citationOf.ts";

/**
 * Finds what a unit became (đơn vị hành chính sau sắp xếp): the next step, not the last. `on` says which unit the code means.
 *
 * A unit of the three tiers goes into units of 1 July 2025; a district, which nothing replaced, goes where its communes went.
 * A unit of the two tiers goes into its own later version when an act changed its type, name or province, or where a later act
 * sent it; when none did, or when the unit ended without a successor, there are no edges.
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
  const known = knownAnswer(table, code, on);
  if (known !== undefined) return known;
  const found = rowOn(table, code, on);
  if (!found.ok) return found;
  const turn = turnAfter(table, found.value);
  if (turn === "unknown") return err(outsideCoverage(table, on));
  const answer = ok(turn === undefined ? { edges: [] } : successionAt(turn));
  const { columns, row } = found.value;
  if (columns.era === "threeTier" && !columns.from.has(row) && !columns.until.has(row))
    columns.successions[row] = answer;
  return answer;
};

/** The answer about a unit of the three tiers that was given before: it is the same on every day of theirs. */
const knownAnswer = (table: UnitTable, code: UnitCode, on: CivilDate): Ok<Succession> | undefined => {
  if (on >= table.parts.current.coverage.from || on < table.coverage.from) return undefined;
  const columns = table.threeTier?.();
  return columns?.successions[(columns.rowAt[slotOfCode(code)] as number) - 1];
};

/** Frozen, because it is made once and many callers hold it. */
const successionAt = (turn: Turn): Succession => {
  const edges = edgesOfTurn(turn, turn.on).map((edge) => Object.freeze(edge));
  const certain = edges.find((edge) => edge.residents === "all")?.unit;
  return Object.freeze({ ...(certain === undefined ? {} : { certain }), edges: Object.freeze(edges) });
};
