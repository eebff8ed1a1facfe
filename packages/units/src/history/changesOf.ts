import { addDays, type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { edgesOfTurn } from "../succession/edgesOfTurn.ts";
import { predecessorsOf } from "../succession/predecessorsOf.ts";
import type { SuccessionEdge } from "../succession/SuccessionEdge.ts";
import { type Turn, turnAfter, turnBefore } from "../succession/turns.ts";
import { actOfRow, type EraColumns, slotOfCode, slotOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { type FoundRow, knownIn, rowOn, type UnitNotFound } from "../table/unitOn.ts";
import { unitView } from "../table/unitView.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { kindsOfBeginning, kindsOfEnd } from "./changeKinds.ts";
import type { ChangeAct, UnitChange } from "./UnitChange.ts";

/**
 * Lists the events that touched the units bearing a code (biến động của đơn vị hành chính), oldest first: how each version began, and how the
 * last one ended, with the act, its days, and the units at the other end.
 *
 * A code was often borne by an older unit and then by a newer one: with `on`, only the events of the one that bears it that day.
 * The days of an act are there when the table was compiled with `amendments`.
 *
 * Fails with `UnitNotFound` when no unit ever bore the code, and with `on` as `unitOn` does.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const events = changesOf(sampleTable, unitCodeUnsafe("07294"), { on: sampleTable.present });
 * events.ok && events.value.map(({ inOperationFrom, kinds, unit, act }) => `${inOperationFrom} ${kinds} ${unit.fullName} ${act?.instrument}`);
 * // => ["2025-07-01 retyped Xã Bố Hạ 1658/NQ-UBTVQH15", "2026-09-20 retyped Phường Bố Hạ 388/NQ-UBTVQH16"]
 * @since 0.1.0
 */
export const changesOf = (
  table: UnitTable,
  code: UnitCode,
  options: { readonly on?: CivilDate } = {},
): Result<readonly UnitChange[], UnitNotFound | OutsideCoverage> => {
  const { on } = options;
  if (on !== undefined) {
    const found = rowOn(table, code, on);
    return found.ok ? ok(lifeOf(table, found.value.columns, found.value.row)) : found;
  }
  if (knownIn(table, code).length === 0) return err({ _tag: "UnitNotFound", code, on: table.present, knownIn: [] });
  const eras = [table.threeTier?.(), table.twoTier()].filter((columns) => columns !== undefined);
  return ok(eras.flatMap((columns) => livesOf(table, columns, code)));
};

/** The lives of the units that bore a code in an era: a code that was given anew after a gap is another unit's. */
const livesOf = (table: UnitTable, columns: EraColumns, code: UnitCode): readonly UnitChange[] => {
  const events: UnitChange[] = [];
  const last = (columns.rowAt[slotOfCode(code)] as number) - 1;
  let row = last;
  while (slotOfRow(columns, row - 1) === slotOfRow(columns, row)) row--;
  for (; last >= 0 && row <= last; row++) if (!continues(columns, row)) events.push(...lifeOf(table, columns, row));
  return events;
};

/** Whether the row above, if there is one, is the same unit until the day this version begins. */
const continues = (columns: EraColumns, row: number): boolean =>
  slotOfRow(columns, row - 1) === slotOfRow(columns, row) && columns.until.get(row - 1) === columns.from.get(row);

const lifeOf = (table: UnitTable, columns: EraColumns, within: number): readonly UnitChange[] => {
  let row = within;
  while (continues(columns, row)) row--;
  const events: UnitChange[] = [];
  for (let first = true; first || continues(columns, row); first = false, row++)
    events.push(...beginning(table, { columns, row }));
  return [...events, ...ending(table, { columns, row: row - 1 })];
};

const beginning = (table: UnitTable, version: FoundRow): readonly UnitChange[] => {
  const { columns, row } = version;
  const turn = turnBefore(table, version);
  const on = turn === "unknown" ? columns.from.get(row) : turn.on;
  if (on === undefined) return [];
  const unit = unitView(columns, row, on);
  const edges = turn === "unknown" ? [] : edgesOfTurn(turn, addDays(on, -1));
  const instrument = edges[0]?.citation.instrument ?? actOfRow(columns, row) ?? actFor(table, unit.code, on);
  const act = instrument === undefined ? {} : { act: actNamed(table, instrument) };
  return [{ inOperationFrom: on, side: "began", kinds: kindsOfBeginning(unit, edges), unit, ...act, edges }];
};

const ending = (table: UnitTable, version: FoundRow): readonly UnitChange[] => {
  const turn = turnAfter(table, version);
  if (turn === undefined || turn === "unknown") return [];
  const unit = unitView(version.columns, version.row, addDays(turn.on, -1));
  const edges = edgesOfTurn(turn, turn.on);
  const instrument = edges[0]?.citation.instrument;
  const act = instrument === undefined ? {} : { act: actNamed(table, instrument) };
  const kinds = kindsOfEnd(unit, edges, (edge) => sourcesOf(table, edge, turn));
  return [{ inOperationFrom: turn.on, side: "ended", kinds, unit, ...act, edges }];
};

const sourcesOf = (table: UnitTable, edge: SuccessionEdge, turn: Turn): number => {
  const found = predecessorsOf(table, edge.unit.code, turn.on);
  return found.ok ? found.value.edges.length : 1;
};

/** An older unit names no act; one that concerns it alone and works from the day it began is the one. */
const actFor = (table: UnitTable, code: UnitCode, on: CivilDate): string | undefined =>
  table.parts.amendments?.().find((act) => act.scope === code && act.inOperationFrom === on)?.act;

const actNamed = (table: UnitTable, instrument: string): ChangeAct => {
  const known = table.parts.amendments?.().find((one) => one.act === instrument);
  if (known === undefined) return { instrument };
  const { article, issuedOn, effective } = known;
  return { instrument, ...(article === undefined ? {} : { article }), issuedOn, effective };
};
