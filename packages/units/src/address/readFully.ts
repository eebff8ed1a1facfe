import type { CivilDate } from "@haicap/kernel";
import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { acrossEras, wordsRead } from "./acrossEras.ts";
import type { Link } from "./chains.ts";
import type { Mention } from "./Mention.ts";
import { neighbours } from "./neighbours.ts";
import { type ChainOutcome, type Outcome, outcomeOf } from "./outcome.ts";
import type { ReadyDay } from "./ReadyDay.ts";
import {
  type EraReading,
  isClean,
  readHead,
  readLoosely,
  readPlainly,
  readUnder,
  type WeighedChain,
  withEveryPair,
} from "./readEra.ts";
import type { Tokens } from "./tokens.ts";

/** Reads a text with the names of one era, or of both when it does not say under which it was written. */
export const readFully = (table: UnitTable, { on, names, first }: ReadyDay, tokens: Tokens): readonly Outcome[] => {
  const plain = names.map((index) => readPlainly(index, tokens, on));
  // With the names of one era nothing is to be decided.
  if (plain.length === 1) return plain.map((one) => outcomeOf(table, readLoosely(one), on));
  const old = first.length < names.length ? plain.slice(1) : [];
  return decide(table, old.some(isClean) ? old : plain, on);
};

/**
 * Which era the text was written under: the one that reads it whole; both where both do and say as much, or where neither
 * reads it letter for letter. Where the eras mixed read it letter for letter, no letter is taken for wrong.
 */
const decide = (table: UnitTable, plain: readonly EraReading[], on: CivilDate): readonly Outcome[] => {
  if (plain.some(isClean)) return decidePlainly(table, plain, on);
  const literal = across(table, plain, doubted(1), on);
  if (literal.length > 0) return [...literal, ...outcomesOf(table, plain, on).filter(readsMoreThan(literal))];
  const loose = outcomesOf(table, plain.map(readLoosely), on);
  const clean = loose.filter(isSure);
  const both = across(
    table,
    loose.map(({ reading }) => reading),
    doubted(2),
    on,
  );
  if (clean.length === 0 && both.length === 0) return better(loose);
  if (clean.length === 0) return [...both, ...loose.filter((one) => both.every((other) => readsAll(one, other)))];
  const standing = withFuller(literalOr(clean), [...both, ...clean]);
  return [...standing, ...loose.filter(spellsWhatIsGuessed(standing)), ...underDistricts(table, standing, plain, on)];
};

const decidePlainly = (table: UnitTable, plain: readonly EraReading[], on: CivilDate): readonly Outcome[] => {
  const read = plain.map((one) => (isClean(one) ? readHead(one) : one));
  const outcomes = outcomesOf(table, read, on);
  const both = across(table, read, (reading) => withEveryPair(reading, 1), on);
  const clean = outcomes.filter(isSure);
  if (clean.length === 0) return withFuller(better(outcomes), both);
  const best = better(clean, worth);
  const more = outcomes.filter((one) => !one.clean && saysMore(one.reading, best));
  if (more.length > 0) return withFuller([...more, ...best], both, best);
  const standing = withFuller(literalOr(clean), [...both, ...clean]);
  return [...standing, ...underDistricts(table, standing, plain, on)];
};

/** What the names of before make of a segment before a commune of today that is named like its district of before, without a type. */
const underDistricts = (
  table: UnitTable,
  standing: readonly Outcome[],
  plain: readonly EraReading[],
  on: CivilDate,
): readonly Outcome[] => {
  const old = plain.at(-1) as EraReading;
  const around = neighbours(table, on);
  const used = usedBy(standing);
  const isNew = ({ chains }: EraReading): boolean =>
    chains.every(({ links }) => used.every((other) => areApart(other, (links[0] as Link).mention)));
  return standing
    .filter(({ reading }) => reading.index.columns.era === "twoTier")
    .flatMap(({ reading: { index, chains } }) =>
      chains.map(({ row, links }) => ({ index, row, own: (links[0] as Link).mention })),
    )
    .filter(({ index, row, own }) => own.type === undefined && levelNumber(index.columns, row) === 2)
    .map(({ index, row, own }) =>
      readUnder(old, own, around.before(index.columns, index.columns.parents[row] as number)),
    )
    .filter((reading) => reading !== undefined)
    .filter(isNew)
    .map((reading) => outcomeOf(table, reading, on));
};

const isSure = ({ clean }: Outcome): boolean => clean;

/** The best of the clean outcomes where they are letter for letter, else all. */
const literalOr = (clean: readonly Outcome[]): readonly Outcome[] => {
  const best = better(clean, worth);
  return best.every(isLiteral) ? best : clean;
};

/** Whether a reading with doubts takes for a commune, with all its letters, words in which the standing ones take letters for wrong. */
const spellsWhatIsGuessed =
  (standing: readonly Outcome[]) =>
  ({ clean, reading }: Outcome): boolean => {
    const owns = standing.flatMap(({ chains }) => chains.map(({ chain }) => chain.links[0] as Link));
    const guessed = owns.filter(({ bearer }) => bearer.match === "typo").map(({ mention }) => mention);
    const isSpelled = ({ links, objections }: WeighedChain): boolean => {
      const { bearer, mention } = links[0] as Link;
      const goesOn = objections.some(({ kind, from }) => kind === "nameGoesOn" && from === mention.from);
      return bearer.match !== "typo" && !goesOn && guessed.some((one) => !areApart(one, mention));
    };
    return !clean && reading.chains.some(isSpelled);
  };

const outcomesOf = (table: UnitTable, readings: readonly EraReading[], on: CivilDate): readonly Outcome[] =>
  readings.map((reading) => outcomeOf(table, reading, on));

const across = (
  table: UnitTable,
  readings: readonly EraReading[],
  open: (reading: EraReading) => EraReading,
  on: CivilDate,
): readonly Outcome[] => {
  const [now, old] = readings;
  return old === undefined ? [] : acrossEras(table, open(now as EraReading), open(old), on);
};

/** A reading with every pair against which something speaks: where nothing does, no era explains it, and it weighs less than what was read. */
const doubted =
  (worst: number) =>
  (reading: EraReading): EraReading => {
    const every = withEveryPair(reading, worst);
    return { ...every, chains: every.chains.filter(({ objections }) => objections.length > 0) };
  };

/**
 * Puts what reads all that the standing outcomes read, and more, in their place: "Bồ Lý, Tam Đảo, T. Phú Thọ" is sooner a commune in the
 * district of Tam Đảo than the commune of that name. Where both take the same words for a commune, both stay.
 */
const withFuller = (
  standing: readonly Outcome[],
  others: readonly Outcome[],
  rivals: readonly Outcome[] = standing,
): readonly Outcome[] => {
  const fuller = others.filter((one) => isOutsideStreets(one) && readsMoreThan(standing)(one));
  if (fuller.length === 0) return standing;
  return fuller.some((one) => readsSameCommune(one, rivals)) ? [...fuller, ...rivals] : fuller;
};

const isOutsideStreets = ({ chains }: Outcome): boolean =>
  chains.every(({ chain }) => chain.links.every(({ mention }) => !mention.inStreet));

const readsMoreThan =
  (others: readonly Outcome[]) =>
  (one: Outcome): boolean =>
    others.every((other) => readsMore(one, other));

const readsMore = (one: Outcome, other: Outcome): boolean => readsAll(one, other) && !readsAll(other, one);

/** Whether an outcome reads all the words that another reads. */
const readsAll = (one: Outcome, other: Outcome): boolean => {
  const words = ({ chains }: Outcome): ReadonlySet<number> => {
    const { chain, explained } = chains[0] as ChainOutcome;
    return wordsRead(chain, explained);
  };
  const all = words(one);
  return [...words(other)].every((at) => all.has(at));
};

/** Whether a reading with doubts says as much as the clean ones, and takes for a unit what they leave unread. */
const saysMore = ({ chains, tokens, mentions, index }: EraReading, clean: readonly Outcome[]): boolean => {
  const { score } = clean[0] as Outcome;
  const used = usedBy(clean);
  const words = ({ nameFrom, nameTo }: Mention): string => tokens.folded.slice(nameFrom, nameTo).join(" ");
  const isNew = (one: Mention): boolean => used.every((other) => areApart(one, other) && words(other) !== words(one));
  return (
    chains.some((chain) => chain.score >= score && chain.links.some(({ mention }) => isNew(mention))) ||
    (clean.some(isWithoutProvince) && mentions.list.some((one) => isNew(one) && isLarger(index.columns, one)))
  );
};

const usedBy = (outcomes: readonly Outcome[]): readonly Mention[] =>
  outcomes.flatMap(({ reading }) => reading.chains.flatMap(({ links }) => links.map(({ mention }) => mention)));

const areApart = (one: Mention, other: Mention): boolean => other.to <= one.from || one.to <= other.from;

/** Whether a reading takes for a commune words that the clean ones use too. */
const readsSameCommune = ({ chains }: Outcome, clean: readonly Outcome[]): boolean => {
  const used = usedBy(clean);
  return chains.some(({ chain: { links } }) => used.some((other) => !areApart((links[0] as Link).mention, other)));
};

/** Whether no reading goes up to a province. */
const isWithoutProvince = ({ reading }: Outcome): boolean =>
  reading.chains.every(({ links }) => links.every(({ bearer }) => levelNumber(reading.index.columns, bearer.row) > 0));

/** Whether a whole segment is the name of a province or district as it is spelled, and of no commune. */
const isLarger = (columns: EraColumns, { whole, inStreet, bearers }: Mention): boolean =>
  whole &&
  !inStreet &&
  bearers.some(({ rank }) => rank === 0) &&
  bearers.every(({ row }) => levelNumber(columns, row) < 2);

/** Whether every word was read as it is spelled. */
const isLiteral = ({ reading }: Outcome): boolean =>
  reading.chains.every((chain) => chain.links.every(({ bearer }) => bearer.rank === 0 || bearer.past === true));

/** The outcomes that are worth most. */
const better = (outcomes: readonly Outcome[], of: (one: Outcome) => number = scoreOf): readonly Outcome[] => {
  const best = Math.max(...outcomes.map(of));
  return outcomes.filter((one) => of(one) === best);
};

const scoreOf = ({ score }: Outcome): number => score;

/** Beside the other era, what was in force until lately is worth as much as what is in force. */
const worth = ({ score, reading }: Outcome): number =>
  score + 3 * (reading.chains[0] as WeighedChain).links.filter(({ bearer }) => bearer.past).length;
