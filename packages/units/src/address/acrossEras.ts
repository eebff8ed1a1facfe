import type { CivilDate } from "@haicap/kernel";
import { levelNumber, levelOfRow, slotOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import type { Chain, Objection } from "./chains.ts";
import type { Bearer, Mention, Mentions } from "./Mention.ts";
import { type Around, neighbours } from "./neighbours.ts";
import { type ChainOutcome, chainOutcome, type Explained, type Outcome } from "./outcome.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Reads a text that may mix the eras: a commune of today with the district or province of yesterday (Phường Sài Gòn, Quận 1), or
 * a commune of yesterday with the province of today. The words that speak against a chain must name a unit of the other
 * era that lies around the unit read. Of the ways to read it so, those that leave fewest words unread stand, and none before another.
 */
export const acrossEras = (table: UnitTable, now: EraReading, old: EraReading, on: CivilDate): readonly Outcome[] => {
  const around = neighbours(table, on);
  const newer = waysToRead(now, old, around.before);
  // Where the text itself names the unit of today beside the one of before, it has said which way it means.
  const isSaid = newer.some(({ explained }) => explained.length > 0) && tellsOfChange(now, old);
  const most = fullest([...newer, ...(isSaid ? [] : waysToRead(old, now, around.after))], wordsOf);
  const closest = fullest(most, ({ chain }) => -doubtIn(chain));
  return [now, old].flatMap((reading) => {
    const own = closest.filter((way) => way.reading === reading);
    return own.length === 0 ? [] : [wayOutcome(table, reading, fullest(own, scoreOf), on)];
  });
};

/** A chain against which nothing speaks that a unit of the other era does not explain. */
interface Way {
  readonly reading: EraReading;
  readonly chain: WeighedChain;
  readonly explained: readonly Explained[];
}

const fullest = (ways: readonly Way[], of: (way: Way) => number): readonly Way[] => {
  const most = Math.max(...ways.map(of));
  return ways.filter((way) => of(way) === most);
};

const wordsOf = ({ chain, explained }: Way): number => wordsRead(chain, explained).size;

const scoreOf = ({ chain }: Way): number => chain.score;

/** The places of the words that a chain reads, or that a unit of the other era explains beside it. */
export const wordsRead = ({ links }: Chain, explained: readonly Explained[] = []): ReadonlySet<number> => {
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
    const mayBe = against.map((one) => explanations(one, reading, other));
    if (mayBe.some((rows) => rows.length === 0)) return [];
    const { columns } = other.index;
    const slots = against.length === 0 ? noSlots : around(reading.index.columns, chain.row);
    const rows = mayBe.map((some) => some.find((row) => slots.has(slotOfRow(columns, row))));
    const explained = against.flatMap(({ from, to }, at) => {
      const row = rows[at];
      return row === undefined ? [] : [{ from, to, level: levelOfRow(columns, row) }];
    });
    return explained.length === against.length ? [{ reading, chain, explained }] : [];
  });

const noSlots: ReadonlySet<number> = new Set();

/** Whether a name is in doubt only for the words right behind or before it, which then are a unit of the other era. */
const joinsNext = ({ kind, from, to }: Objection, { objections }: WeighedChain): boolean =>
  (kind === "nameGoesOn" && objections.some((one) => isNamed(one) && one.from === to)) ||
  (kind === "looseWords" && objections.some((one) => isNamed(one) && one.to === from));

const isNamed = ({ kind }: Objection): boolean => kind === "contradiction" || kind === "unknownName";

const wayOutcome = (table: UnitTable, reading: EraReading, ways: readonly Way[], on: CivilDate): Outcome => {
  const kind = reading.index.columns.era === "twoTier" ? ("olderUnitAbove" as const) : ("newerUnitAbove" as const);
  const chains = ways.map(({ chain, explained }): ChainOutcome => {
    const made = chainOutcome(table, reading, { ...chain, objections: [] }, on);
    const texts = new Set(explained.map(({ from, to }) => textOf(reading, from, to)));
    const reasons = [...texts].map((text) => ({ kind, text }));
    const candidates = made.candidates.map((one) => ({ ...one, reasons: [...one.reasons, ...reasons] }));
    return { ...made, candidates, explained };
  });
  return { reading, score: (ways[0] as Way).chain.score, clean: true, chains };
};

const textOf = ({ tokens }: EraReading, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** The units of the other era, as rows, whose names cover an objection. */
const explanations = (objection: Objection, reading: EraReading, other: EraReading): readonly number[] => {
  if (!isNamed(objection)) return [];
  const { from, to } = objection;
  const { columns } = other.index;
  const covers = (mention: Mention): boolean =>
    mention.from <= from && (to <= mention.to || (to === mention.to + 1 && isChangeWord(other.tokens, mention.to)));
  return other.mentions.list.filter(covers).flatMap(({ bearers }) => {
    const best = Math.min(1, ...bearers.map(({ rank }) => rank));
    const isLarger = ({ row }: Bearer): boolean => levelNumber(columns, row) < 2 || tellsOfChange(reading, other);
    return bearers.filter((one) => one.rank === best && isLarger(one)).map(({ row }) => row);
  });
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

/** Whether a text says that a unit is one of before or after (nay là, trước đây là, cũ, mới), and not in a name: Cù Lao Dung. */
const tellsOfChange = (reading: EraReading, other: EraReading): boolean =>
  reading.tokens.folded.some(
    (_, at) => isChangeWord(reading.tokens, at) && !isInName(reading.mentions, at) && !isInName(other.mentions, at),
  );

const isInName = ({ list }: Mentions, at: number): boolean =>
  list.some(({ nameFrom, nameTo, bearers }) => nameFrom <= at && at < nameTo && bearers.some(({ rank }) => rank < 2));
