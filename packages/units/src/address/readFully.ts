import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import { outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import type { AddressAnswer, WrittenUnder } from "./AddressAnswer.ts";
import type { AddressReader } from "./AddressReader.ts";
import { acrossEras, wordsRead } from "./acrossEras.ts";
import type { Link } from "./chains.ts";
import { takeExtras } from "./extras.ts";
import type { Mention } from "./Mention.ts";
import { answerOf, type ChainOutcome, type Outcome, outcomeOf } from "./outcome.ts";
import type { ReadyDay } from "./ReadyDay.ts";
import { type EraReading, isClean, readHead, readLoosely, readPlainly, withEveryPair } from "./readEra.ts";
import { readyOn } from "./readyOn.ts";
import { scan } from "./scan.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { withEnglishTypes } from "./typeWords.ts";

/** What `resolveAddress` says when it takes no short way: the measure of the short way. */
export const resolveFully = (
  reader: AddressReader,
  text: string,
  on: CivilDate,
  writtenUnder: WrittenUnder,
): Result<AddressAnswer, OutsideCoverage> => {
  const day = readyOn(reader, on, writtenUnder);
  if (day === undefined) return err(outsideCoverage(reader.table, on));
  const cut = scan(text);
  const extras = takeExtras(cut);
  const outcomes = readFully(reader.table, day, withEnglishTypes(tokensOf(cut)), writtenUnder === "auto");
  return ok(answerOf(cut.text, extras, writtenUnder, outcomes));
};

/** Reads a text with the names of one era, or of both when it does not say under which it was written. */
export const readFully = (
  table: UnitTable,
  { on, names, first }: ReadyDay,
  tokens: Tokens,
  isAuto: boolean,
): readonly Outcome[] => {
  const plain = names.map((index) => readPlainly(index, tokens, on));
  if (!isAuto) return plain.map((reading) => outcomeOf(table, readLoosely(reading), on));
  const old = first.length < names.length ? plain.slice(1) : [];
  return decide(table, old.some(isClean) ? old : plain, on);
};

/**
 * Which era the text was written under: the one that reads it whole; both where both do and say as much, or where neither
 * reads it letter for letter. Where the eras mixed read it letter for letter, no letter is taken for wrong.
 */
const decide = (table: UnitTable, plain: readonly EraReading[], on: CivilDate): readonly Outcome[] => {
  if (plain.some(isClean)) return decidePlainly(table, plain, on);
  const literal = across(table, plain, 1, on);
  if (literal.length > 0) return literal;
  const loose = plain.map(readLoosely);
  const clean = outcomesOf(table, loose.filter(isClean), on);
  const both = across(table, loose, 2, on);
  if (clean.length === 0) return both.length > 0 ? both : better(outcomesOf(table, loose, on));
  const best = better(clean, worth);
  return withFuller(best.every(isLiteral) ? best : clean, [...both, ...clean]);
};

const decidePlainly = (table: UnitTable, plain: readonly EraReading[], on: CivilDate): readonly Outcome[] => {
  const read = plain.map((one) => (isClean(one) ? readHead(one) : one));
  const clean = outcomesOf(table, read.filter(isClean), on);
  const both = across(table, read, 1, on);
  if (clean.length === 0) return both.length > 0 ? both : better(outcomesOf(table, read.filter(hasChains), on));
  const best = better(clean, worth);
  const more = read.filter((one) => !isClean(one) && saysMore(one, best));
  if (more.length === 0) return withFuller(best.every(isLiteral) ? best : clean, [...both, ...clean]);
  return both.length > 0 ? withRivals(both, best) : [...outcomesOf(table, more, on), ...best];
};

const outcomesOf = (table: UnitTable, readings: readonly EraReading[], on: CivilDate): readonly Outcome[] =>
  readings.map((reading) => outcomeOf(table, reading, on));

const hasChains = ({ chains }: EraReading): boolean => chains.length > 0;

const across = (
  table: UnitTable,
  readings: readonly EraReading[],
  worst: number,
  on: CivilDate,
): readonly Outcome[] => {
  const [now, old] = readings.map((reading) => withEveryPair(reading, worst));
  return now === undefined || old === undefined ? [] : acrossEras(table, now, old, on);
};

/**
 * Puts what reads all that the standing outcomes read, and more, in their place: "Bồ Lý, Tam Đảo, T. Phú Thọ" is sooner a commune in the
 * district of Tam Đảo than the commune of that name. Where both take the same words for a commune, both stay.
 */
const withFuller = (standing: readonly Outcome[], others: readonly Outcome[]): readonly Outcome[] => {
  const fuller = others.filter((one) => isOutsideStreets(one) && standing.every((other) => readsMore(one, other)));
  return fuller.length === 0 ? standing : withRivals(fuller, standing);
};

const withRivals = (chosen: readonly Outcome[], others: readonly Outcome[]): readonly Outcome[] =>
  chosen.some((one) => readsSameCommune(one, others)) ? [...chosen, ...others] : chosen;

const isOutsideStreets = ({ chains }: Outcome): boolean =>
  chains.every(({ chain }) => chain.links.every(({ mention }) => !mention.inStreet));

const readsMore = (one: Outcome, other: Outcome): boolean => {
  const [more, less] = [one, other].map(({ chains }) => wordsRead((chains[0] as ChainOutcome).chain));
  return more !== undefined && less !== undefined && more.size > less.size && [...less].every((at) => more.has(at));
};

/** Whether a reading with doubts says as much as the clean ones, and takes for a unit what they leave unread. */
const saysMore = ({ chains, tokens, mentions, index }: EraReading, clean: readonly Outcome[]): boolean => {
  const score = clean[0]?.score ?? Number.NEGATIVE_INFINITY;
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
  score + 3 * (reading.chains[0]?.links.filter(({ bearer }) => bearer.past).length ?? 0);
