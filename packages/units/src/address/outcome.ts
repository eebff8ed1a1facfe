import type { CivilDate } from "@haicap/kernel";
import { levelNumber, levelOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "./AddressAnswer.ts";
import type { Link } from "./chains.ts";
import type { Extras } from "./extras.ts";
import { type EraReading, isClean, type WeighedChain } from "./readEra.ts";
import { restOf } from "./restOf.ts";
import { type Target, targetsOf } from "./targetsOf.ts";

/** What a chain leads to: candidates on the day asked, and those of them the law leaves. */
export interface ChainOutcome {
  readonly chain: WeighedChain;
  readonly candidates: readonly AddressCandidate[];
  /** Codes of the units among which the answer lies; one when the law is certain. */
  readonly left: readonly string[];
  readonly explained?: readonly Explained[];
}

/** Words that spoke against a chain, and are the name of a unit of the other era around its own. */
export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly level: UnitLevel;
}

/** What a reading of one era leads to. */
export interface Outcome {
  readonly reading: EraReading;
  readonly score: number;
  /** Nothing in the text speaks against any of its chains. */
  readonly clean: boolean;
  readonly chains: readonly ChainOutcome[];
}

/** What a reading comes to on a day: its chains, each with the units it leads to. */
export const outcomeOf = (table: UnitTable, reading: EraReading, on: CivilDate): Outcome => ({
  reading,
  score: reading.chains[0]?.score ?? Number.NEGATIVE_INFINITY,
  clean: isClean(reading),
  chains: reading.chains.map((chain) => chainOutcome(table, reading, chain, on)),
});

/** The units one chain of a reading leads to on a day, and what speaks against it. */
export const chainOutcome = (
  table: UnitTable,
  reading: EraReading,
  chain: WeighedChain,
  on: CivilDate,
): ChainOutcome => {
  const { bearer } = chain.links[0] as Link;
  const { list, left } = targetsOf(table, reading.index.columns, bearer.row, on);
  const read = chain.links.map((link) => readReason(reading, link));
  const against = chain.objections.map(
    ({ kind, from, to }): AddressReason => ({ kind, text: wordsOf(reading, from, to) }),
  );
  return { chain, candidates: list.map((target) => candidateOf(target, read, against)), left };
};

const candidateOf = (
  { unit, origin, residents, reasons }: Target,
  read: readonly AddressReason[],
  against: readonly AddressReason[],
): AddressCandidate => {
  const all = [...read, ...reasons, ...against];
  if (origin === undefined) return { unit, reasons: all };
  return residents === undefined ? { unit, origin, reasons: all } : { unit, origin, residents, reasons: all };
};

const wordsOf = ({ tokens }: EraReading, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

const readReason = (reading: EraReading, { mention, bearer }: Link): AddressReason => {
  const { columns } = reading.index;
  return {
    kind: "read",
    level: levelOfRow(columns, bearer.row),
    text: wordsOf(reading, mention.from, mention.to),
    unit: fullNameOfRow(columns, bearer.row),
    match: bearer.match,
    by: bearer.entry.kind,
  };
};

/** Puts the outcomes together: one answer when nothing speaks against any and they all leave the same unit. */
export const answerOf = (
  text: string,
  extras: Extras,
  writtenUnder: WrittenUnder,
  outcomes: readonly Outcome[],
): AddressAnswer => {
  const chains = outcomes.flatMap((outcome) => outcome.chains);
  const candidates = unique(chains.flatMap((chain) => chain.candidates));
  const [lead] = chains;
  const places = lead === undefined ? [] : placesOf((outcomes[0] as Outcome).reading, lead);
  const rest = restOf(text, [...extras.spans.flat(), ...places.flatMap(({ start, end }) => [start, end])]);
  const [only] = outcomes.length === 1 ? outcomes : [];
  const readAs = readAsOf(text, extras, only?.reading.index.columns.era ?? writtenUnder, places);
  if (lead === undefined) return { status: "unresolved", candidates, level: "none", rest, readAs };
  const left = chains.flatMap((chain) => chain.left);
  const unit = outcomes.every(({ clean }) => clean) ? onlyUnit(left, candidates) : undefined;
  return unit === undefined
    ? { status: "candidates", candidates, level: levelOf(outcomes), rest, readAs }
    : { status: "resolved", unit, candidates, level: unit.level, rest, readAs };
};

/** The one unit that the law leaves, if it leaves one. */
export const onlyUnit = (
  left: readonly string[],
  among: readonly { readonly unit: AdministrativeUnit }[],
): AdministrativeUnit | undefined => {
  const [only] = left;
  for (const code of left) if (code !== only) return undefined;
  for (const { unit } of among) if (unit.code === only) return unit;
  return undefined;
};

/** Each unit once for each unit it may have been named by; provinces first, then by number. */
export const unique = (candidates: readonly AddressCandidate[]): readonly AddressCandidate[] => {
  const ordered = [...candidates].sort(compareCandidates);
  // Of two that are the same, what was read last counts: sorting keeps their order.
  return ordered.filter((one, at) => {
    const next = ordered[at + 1];
    return next === undefined || compareCandidates(one, next) !== 0;
  });
};

const compareCandidates = (a: AddressCandidate, b: AddressCandidate): number =>
  a.unit.code.length - b.unit.code.length ||
  compare(a.unit.code, b.unit.code) ||
  compare(a.origin?.era ?? "", b.origin?.era ?? "") ||
  compare(a.origin?.code ?? "", b.origin?.code ?? "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const levels: readonly UnitLevel[] = ["province", "district", "commune"];

/** The deepest level any reading came to. */
const levelOf = (outcomes: readonly Outcome[]): UnitLevel => {
  const read = outcomes.flatMap(({ reading, chains }) =>
    chains.map(({ chain }) => levelNumber(reading.index.columns, chain.row)),
  );
  return levels[Math.max(...read)] as UnitLevel;
};

/** A place in the text that was read, and the level of the unit that it names. */
interface Place {
  readonly level: UnitLevel;
  readonly start: number;
  readonly end: number;
}

/** What a chain reads, and the units of the other era around it. */
const placesOf = ({ index, tokens }: EraReading, { chain, explained = [] }: ChainOutcome): readonly Place[] => {
  const read = chain.links.map(({ mention: { from, to }, bearer }) => ({
    ...{ from, to },
    level: levelOfRow(index.columns, bearer.row),
  }));
  return [...read, ...explained].map(({ from, to, level }) => ({
    level,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  }));
};

const readAsOf = (
  text: string,
  { postalCode, country }: Extras,
  writtenUnder: WrittenUnder,
  places: readonly Place[],
): ReadAs => {
  const said: { -readonly [Key in keyof ReadAs]: ReadAs[Key] } = { writtenUnder };
  for (const { level, start, end } of places) said[level] ??= text.slice(start, end);
  if (postalCode !== undefined) said.postalCode = postalCode;
  if (country !== undefined) said.country = country;
  return said;
};
