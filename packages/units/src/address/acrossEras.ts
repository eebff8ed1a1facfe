import type { CivilDate } from "@haicap/kernel";
import { reachesForward, sourcesBack } from "../history/reaches.ts";
import { edgesOfRow } from "../succession/edgesOfRow.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import { sourcesByTarget } from "../succession/sourcesByTarget.ts";
import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { threeTierLast, type UnitTable } from "../table/UnitTable.ts";
import type { FoundRow } from "../table/unitOn.ts";
import type { Objection } from "./chains.ts";
import type { Mention } from "./Mention.ts";
import { type ChainOutcome, chainOutcome, type Outcome } from "./outcome.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Reads a text that mixes the eras: a commune of today with the district or province of yesterday (Phường Sài Gòn, Quận 1), or
 * a commune of yesterday with the province of today. The words that spoke against a chain must name a unit of the other
 * era that lies around the unit read.
 */
export const acrossEras = (table: UnitTable, now: Outcome, old: Outcome, on: CivilDate): readonly Outcome[] => {
  const around = neighbours(table, on);
  if (around === undefined) return [];
  const newer = accept(table, now, old.reading, around.before, on);
  // Where the text itself names the unit of today beside the one of before, it has said which way it means.
  const isSaid = newer.chains.length > 0 && tellsOfChange(now.reading.tokens);
  const mixed = [newer, ...(isSaid ? [] : [accept(table, old, now.reading, around.after, on)])].filter(
    (one) => one.chains.length > 0,
  );
  const best = Math.max(...mixed.map((one) => one.score));
  return mixed.filter((one) => one.score === best);
};

type Around = (columns: EraColumns, row: number) => ReadonlySet<number>;

const accept = (table: UnitTable, outcome: Outcome, other: EraReading, around: Around, on: CivilDate): Outcome => {
  const { reading } = outcome;
  const accepted: ChainOutcome[] = [];
  let extra = 0;
  for (const { chain } of outcome.chains) {
    const slots = around(reading.index.columns, chain.row);
    const explained = chain.objections.map((objection) => explanation(objection, other, slots));
    if (explained.length === 0 || explained.includes(undefined)) continue;
    const kept: WeighedChain = { ...chain, objections: [] };
    const made = chainOutcome(table, reading, kept, on);
    const kind = reading.index.columns.era === "twoTier" ? ("olderUnitAbove" as const) : ("newerUnitAbove" as const);
    const reasons = chain.objections.map(({ from, to }) => ({ kind, text: textOf(reading, from, to) }));
    extra = Math.max(extra, ...explained.map((mention) => (mention === undefined ? 0 : mention.to - mention.from)));
    accepted.push({
      ...made,
      candidates: made.candidates.map((one) => ({ ...one, reasons: [...one.reasons, ...reasons] })),
    });
  }
  return { reading, score: outcome.score + extra, clean: true, chains: accepted };
};

const textOf = ({ tokens }: EraReading, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** The mention of the other era that covers an objection and names a unit around the one read. */
const explanation = (
  { kind, from, to }: Objection,
  other: EraReading,
  slots: ReadonlySet<number>,
): Mention | undefined => {
  if (kind !== "contradiction" && kind !== "unknownName") return undefined;
  const { columns } = other.index;
  return other.mentions.list.find(
    (mention) =>
      mention.from <= from &&
      (to <= mention.to || (to === mention.to + 1 && isChangeWord(other.tokens, mention.to))) &&
      mention.bearers.some(
        (one) =>
          one.rank < 2 &&
          (levelNumber(columns, one.row) < 2 || tellsOfChange(other.tokens)) &&
          slots.has(slotOfRow(columns, one.row)),
      ),
  );
};

const changeWords: ReadonlyMap<string, string> = new Map([
  ["nay", "nay"],
  ["cu", "cũ"],
  ["truoc", "trước"],
  ["moi", "mới"],
]);

const isChangeWord = (tokens: Tokens, at: number): boolean => {
  const word = tokens.folded[at] ?? "";
  return changeWords.has(word) && (!tokens.hasMarks || changeWords.get(word) === tokens.marked[at]);
};

/** Whether a text says that a unit is one of before or after (nay là, trước đây là, cũ, mới). */
const tellsOfChange = (tokens: Tokens): boolean => tokens.folded.some((_, at) => isChangeWord(tokens, at));

/** For a unit, the slots of the units of the other era that its people may name above it. */
const neighbours = (
  table: UnitTable,
  on: CivilDate,
): { readonly before: Around; readonly after: Around } | undefined => {
  const edges = successionOf(table);
  const old = table.threeTier?.();
  if (edges === undefined || old === undefined) return undefined;
  const now = table.twoTier();
  const isPatched = (table.parts.later ?? []).length > 0;
  const chainSlots = (columns: EraColumns, row: number, slots: Set<number>): void => {
    for (let at = row; at >= 0; at = columns.parents[at] as number) slots.add(slotOfRow(columns, at));
  };
  const slotsAbove = (columns: EraColumns, rows: readonly number[]): ReadonlySet<number> => {
    const slots = new Set<number>();
    for (const row of rows) chainSlots(columns, row, slots);
    return slots;
  };
  const before: Around = (_columns, row) => {
    if (isPatched) return slotsAbove(old, rowsOf(sourcesBack(table, { columns: now, row }, threeTierLast(table))));
    return slotsAbove(
      old,
      (sourcesByTarget(edges, old).get(firstVersion(now, row)) ?? []).map(([from]) => from),
    );
  };
  const after: Around = (_columns, row) => {
    const reformed = edgesOfRow(edges, old, row).map((edge) => edge.row);
    const later = isPatched ? rowsOf(reachesForward(table, { columns: old, row }, on)) : [];
    return slotsAbove(now, [...reformed, ...later]);
  };
  return { before, after };
};

const rowsOf = (found: readonly FoundRow[] | undefined): readonly number[] => (found ?? []).map(({ row }) => row);

/** Edges lead to the oldest version of a unit. */
const firstVersion = (columns: EraColumns, row: number): number => {
  let first = row;
  while (first > 0 && slotOfRow(columns, first - 1) === slotOfRow(columns, row)) first--;
  return first;
};
