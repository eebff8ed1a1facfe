import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import { outsideCoverage, type UnitTable } from "../table/UnitTable.ts";
import type { AddressAnswer, WrittenUnder } from "./AddressAnswer.ts";
import type { AddressReader } from "./AddressReader.ts";
import { acrossEras } from "./acrossEras.ts";
import { takeExtras } from "./extras.ts";
import type { Mention } from "./Mention.ts";
import { answerOf, type Outcome, outcomeOf } from "./outcome.ts";
import type { ReadyDay } from "./ReadyDay.ts";
import { type EraReading, isClean, readHead, readLoosely, readPlainly } from "./readEra.ts";
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
 * reads it letter for letter. Only when neither reads it whole may it mix them.
 */
const decide = (table: UnitTable, plain: readonly EraReading[], on: CivilDate): readonly Outcome[] => {
  const outcomes = (readings: readonly EraReading[]): readonly Outcome[] =>
    readings.map((reading) => outcomeOf(table, reading, on));
  const isPlain = plain.some(isClean);
  const read = isPlain ? plain.map((one) => (isClean(one) ? readHead(one) : one)) : plain.map(readLoosely);
  const clean = outcomes(read.filter(isClean));
  if (clean.length === 0) return isPlain ? better(outcomes(read.filter(hasChains))) : mixed(table, outcomes(read), on);
  const best = better(clean, worth);
  const more = isPlain ? outcomes(read.filter((one) => !isClean(one) && saysMore(one, best))) : [];
  if (more.length > 0) {
    const both = across(table, outcomes(read), on);
    return both.length > 0 ? both : [...more, ...best];
  }
  const older = isPlain ? read.filter((one) => !isClean(one) && saysBelow(one, best)) : [];
  const both = older.length === 0 ? [] : across(table, outcomes(read), on);
  if (both.length > 0) return older.some((one) => readsSameCommune(one, best)) ? [...both, ...best] : both;
  return best.every(isLiteral) ? best : clean;
};

const hasChains = ({ chains }: EraReading): boolean => chains.length > 0;

const mixed = (table: UnitTable, outcomes: readonly Outcome[], on: CivilDate): readonly Outcome[] => {
  const both = across(table, outcomes, on);
  return both.length > 0 ? both : better(outcomes);
};

const across = (table: UnitTable, [now, old]: readonly Outcome[], on: CivilDate): readonly Outcome[] =>
  now === undefined || old === undefined ? [] : acrossEras(table, now, old, on);

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

/** Whether an older reading takes for a commune and a unit above it words that the clean ones leave unread: "Bồ Lý, Tam Đảo, T. Phú Thọ". */
const saysBelow = ({ index, chains }: EraReading, clean: readonly Outcome[]): boolean => {
  const { columns } = index;
  const used = usedBy(clean);
  return (
    columns.era === "threeTier" &&
    chains.some(
      ({ row, links }) =>
        levelNumber(columns, row) === 2 &&
        links.length > 1 &&
        links.every(
          ({ mention, bearer }) => bearer.rank === 0 && !mention.inStreet && (mention.whole || mention.type),
        ) &&
        links.some(({ mention }) => used.every((other) => areApart(mention, other))),
    )
  );
};

/** Whether a reading takes for a commune words that the clean ones use too. */
const readsSameCommune = ({ chains }: EraReading, clean: readonly Outcome[]): boolean => {
  const used = usedBy(clean);
  return chains.some(({ links: [own] }) => own !== undefined && used.some((other) => !areApart(own.mention, other)));
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
