import type { CivilDate } from "@haicap/kernel";
import { reachesForward, sourcesBack } from "../history/reaches.ts";
import { edgesOfRow } from "../succession/edgesOfRow.ts";
import { successionOf } from "../succession/SuccessionColumns.ts";
import { sourcesByTarget } from "../succession/sourcesByTarget.ts";
import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import { threeTierLast, type UnitTable } from "../table/UnitTable.ts";
import type { FoundRow } from "../table/unitOn.ts";
import type { Chain, Objection } from "./chains.ts";
import type { Mentions } from "./Mention.ts";
import { type ChainOutcome, chainOutcome, type Outcome } from "./outcome.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Reads a text that may mix the eras: a commune of today with the district or province of yesterday (Phường Sài Gòn, Quận 1), or
 * a commune of yesterday with the province of today. The words that speak against a chain must name a unit of the other
 * era that lies around the unit read. Of the ways to read it so, those that leave fewest words unread stand, and none before another.
 */
export const acrossEras = (table: UnitTable, now: EraReading, old: EraReading, on: CivilDate): readonly Outcome[] => {
  const around = neighbours(table, on);
  if (around === undefined) return [];
  const newer = waysToRead(now, old, around.before);
  // Where the text itself names the unit of today beside the one of before, it has said which way it means.
  const isSaid = newer.some(({ chain }) => chain.objections.length > 0) && tellsOfChange(now, old);
  const most = fullest([...newer, ...(isSaid ? [] : waysToRead(old, now, around.after))], wordsOf);
  const closest = fullest(most, ({ chain }) => -doubtIn(chain));
  return [now, old].flatMap((reading) => {
    const own = closest.filter((way) => way.reading === reading);
    return own.length === 0 ? [] : [wayOutcome(table, reading, fullest(own, scoreOf), on)];
  });
};

type Around = (columns: EraColumns, row: number) => ReadonlySet<number>;

/** A chain against which nothing speaks that a unit of the other era does not explain. */
interface Way {
  readonly reading: EraReading;
  readonly chain: WeighedChain;
}

const fullest = (ways: readonly Way[], of: (way: Way) => number): readonly Way[] => {
  const most = Math.max(...ways.map(of));
  return ways.filter((way) => of(way) === most);
};

const wordsOf = ({ chain }: Way): number => wordsRead(chain, chain.objections).size;

const scoreOf = ({ chain }: Way): number => chain.score;

/** The places of the words that a chain reads, or that a unit of the other era explains beside it. */
export const wordsRead = ({ links }: Chain, explained: readonly Objection[] = []): ReadonlySet<number> => {
  const words = new Set<number>();
  for (const { from, to } of [...links.map(({ mention }) => mention), ...explained])
    for (let at = from; at < to; at++) words.add(at);
  return words;
};

const doubtIn = ({ links }: WeighedChain): number =>
  links.reduce((sum, { bearer }) => sum + bearer.rank + bearer.distance, 0);

const waysToRead = (reading: EraReading, other: EraReading, around: Around): readonly Way[] =>
  reading.chains.flatMap((chain) => {
    const against = chain.objections.filter((one) => !joinsNext(one, chain));
    if (!against.every((one) => mayBeExplained(one, reading, other))) return [];
    const slots = against.length === 0 ? noSlots : around(reading.index.columns, chain.row);
    return against.every((one) => isExplained(one, reading, other, slots)) ? [{ reading, chain }] : [];
  });

const noSlots: ReadonlySet<number> = new Set();

/** Whether a name is in doubt only for the words right behind or before it, which then are a unit of the other era. */
const joinsNext = ({ kind, from, to }: Objection, { objections }: WeighedChain): boolean =>
  (kind === "nameGoesOn" && objections.some((one) => isNamed(one) && one.from === to)) ||
  (kind === "looseWords" && objections.some((one) => isNamed(one) && one.to === from));

const isNamed = ({ kind }: Objection): boolean => kind === "contradiction" || kind === "unknownName";

const wayOutcome = (table: UnitTable, reading: EraReading, ways: readonly Way[], on: CivilDate): Outcome => {
  const kind = reading.index.columns.era === "twoTier" ? ("olderUnitAbove" as const) : ("newerUnitAbove" as const);
  const chains = ways.map(({ chain }): ChainOutcome => {
    const made = chainOutcome(table, reading, { ...chain, objections: [] }, on);
    const texts = new Set(chain.objections.filter(isNamed).map(({ from, to }) => textOf(reading, from, to)));
    const reasons = [...texts].map((text) => ({ kind, text }));
    const candidates = made.candidates.map((one) => ({ ...one, reasons: [...one.reasons, ...reasons] }));
    return { ...made, candidates, explained: chain.objections };
  });
  return { reading, score: ways[0]?.chain.score ?? Number.NEGATIVE_INFINITY, clean: true, chains };
};

const textOf = ({ tokens }: EraReading, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

const mayBeExplained = (objection: Objection, reading: EraReading, other: EraReading): boolean =>
  explanations(objection, reading, other).next().done !== true;

const isExplained = (
  objection: Objection,
  reading: EraReading,
  other: EraReading,
  slots: ReadonlySet<number>,
): boolean => {
  for (const slot of explanations(objection, reading, other)) if (slots.has(slot)) return true;
  return false;
};

/** The slots of the units of the other era whose names cover an objection. */
function* explanations(objection: Objection, reading: EraReading, other: EraReading): Generator<number> {
  if (!isNamed(objection)) return;
  const { from, to } = objection;
  const { columns } = other.index;
  for (const mention of other.mentions.list) {
    if (mention.from > from || mention.to + 1 < to) continue;
    if (mention.to < to && !isChangeWord(other.tokens, mention.to)) continue;
    const best = Math.min(1, ...mention.bearers.map(({ rank }) => rank));
    for (const { rank, row } of mention.bearers)
      if (rank === best && (levelNumber(columns, row) < 2 || tellsOfChange(reading, other)))
        yield slotOfRow(columns, row);
  }
}

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

/** Whether a text says that a unit is one of before or after (nay là, trước đây là, cũ, mới), and not in a name: Cù Lao Dung. */
const tellsOfChange = (reading: EraReading, other: EraReading): boolean =>
  reading.tokens.folded.some(
    (_, at) => isChangeWord(reading.tokens, at) && !isInName(reading.mentions, at) && !isInName(other.mentions, at),
  );

const isInName = ({ list }: Mentions, at: number): boolean =>
  list.some(({ nameFrom, nameTo, bearers }) => nameFrom <= at && at < nameTo && bearers.some(({ rank }) => rank < 2));

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
