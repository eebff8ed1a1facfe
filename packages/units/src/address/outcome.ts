import type { CivilDate } from "@haicap/kernel";
import { levelOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "./AddressAnswer.ts";
import type { Extras } from "./extras.ts";
import type { Bearer, Mention } from "./Mention.ts";
import type { NameIndex } from "./NameIndex.ts";
import type { NameEntry } from "./NameTree.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
import { restOf } from "./restOf.ts";
import { type Target, targetsOf } from "./targetsOf.ts";
import type { Tokens } from "./tokens.ts";

/** A chain so far as its words must be told. */
interface SpokenChain extends Pick<WeighedChain, "row" | "score" | "objections"> {
  readonly links: readonly {
    readonly mention: Pick<Mention, "from" | "to">;
    readonly bearer: Pick<Bearer, "row" | "match"> & { readonly entry: Pick<NameEntry, "kind"> };
  }[];
}

/** A reading so far as its words must be told: the text with the places of its words, and the chains. */
export interface SpokenReading {
  readonly index: Pick<NameIndex, "columns">;
  readonly tokens: Pick<Tokens, "text"> & { readonly start: ArrayLike<number>; readonly end: ArrayLike<number> };
  readonly chains: readonly SpokenChain[];
}

/** What a chain leads to: candidates on the day asked, and those of them the law leaves. */
export interface ChainOutcome<Reading extends SpokenReading = EraReading> {
  readonly chain: Reading["chains"][number];
  readonly candidates: readonly AddressCandidate[];
  /** Codes of the units among which the answer lies; one when the law is certain. */
  readonly left: readonly string[];
}

/** What a reading of one era leads to. */
export interface Outcome<Reading extends SpokenReading = EraReading> {
  readonly reading: Reading;
  readonly score: number;
  /** Nothing in the text speaks against any of its chains. */
  readonly clean: boolean;
  readonly chains: readonly ChainOutcome<Reading>[];
}

export const outcomeOf = <Reading extends SpokenReading>(
  table: UnitTable,
  reading: Reading,
  on: CivilDate,
): Outcome<Reading> => ({
  reading,
  score: reading.chains[0]?.score ?? Number.NEGATIVE_INFINITY,
  clean: reading.chains.length > 0 && reading.chains.every(({ objections }) => objections.length === 0),
  chains: reading.chains.map((chain) => chainOutcome(table, reading, chain, on)),
});

export const chainOutcome = <Reading extends SpokenReading>(
  table: UnitTable,
  reading: Reading,
  chain: Reading["chains"][number],
  on: CivilDate,
): ChainOutcome<Reading> => {
  const { columns } = reading.index;
  const named = chain.links[0]?.bearer.row ?? chain.row;
  const { list, left } = targetsOf(table, columns, named, on);
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
  const all = reasons.length + against.length === 0 ? [...read] : [...read, ...reasons, ...against];
  if (origin === undefined) return residents === undefined ? { unit, reasons: all } : { unit, residents, reasons: all };
  return residents === undefined ? { unit, origin, reasons: all } : { unit, origin, residents, reasons: all };
};

const wordsOf = ({ tokens }: SpokenReading, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

const readReason = (reading: SpokenReading, { mention, bearer }: SpokenChain["links"][number]): AddressReason => {
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
  outcomes: readonly Outcome<SpokenReading>[],
): AddressAnswer => {
  const first = outcomes[0];
  const chains = outcomes.length === 1 && first ? first.chains : outcomes.flatMap((outcome) => outcome.chains);
  const only = chains.length === 1 ? chains[0] : undefined;
  const candidates = unique(only?.candidates ?? chains.flatMap((chain) => chain.candidates));
  const lead = first?.chains[0];
  const rest = restOf(text, takenBy(extras, first?.reading, lead?.chain));
  const readAs = readAsOf(
    extras,
    outcomes.length === 1 ? (first?.reading.index.columns.era ?? writtenUnder) : writtenUnder,
    first?.reading,
    lead?.chain,
  );
  if (first === undefined || lead === undefined)
    return { status: "unresolved", candidates: [], level: "none", rest, readAs };
  const unit = isAllClean(outcomes)
    ? onlyUnit(only?.left ?? chains.flatMap((chain) => chain.left), candidates)
    : undefined;
  return unit === undefined
    ? { status: "candidates", candidates, level: levelOf(outcomes), rest, readAs }
    : { status: "resolved", unit, candidates, level: unit.level, rest, readAs };
};

const isAllClean = (outcomes: readonly Outcome<SpokenReading>[]): boolean => outcomes.every(({ clean }) => clean);

/** The one unit that the law leaves, if it leaves one. */
const onlyUnit = (left: readonly string[], candidates: readonly AddressCandidate[]): AdministrativeUnit | undefined =>
  left.every((code) => code === left[0]) ? candidates.find(({ unit }) => unit.code === left[0])?.unit : undefined;

/** Each unit once for each unit it may have been named by; provinces first, then by number. */
const unique = (candidates: readonly AddressCandidate[]): readonly AddressCandidate[] => {
  if (candidates.length < 2) return candidates;
  const byKey = new Map(candidates.map((one) => [`${one.unit.code} ${originKey(one)}`, one]));
  return [...byKey.values()].sort(
    (a, b) =>
      a.unit.code.length - b.unit.code.length ||
      compare(a.unit.code, b.unit.code) ||
      compare(originKey(a), originKey(b)),
  );
};

const originKey = ({ origin }: AddressCandidate): string =>
  origin === undefined ? "" : `${origin.era} ${origin.code}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const depth: readonly UnitLevel[] = ["province", "district", "commune"];

/** The deepest level any reading came to. */
const levelOf = (outcomes: readonly Outcome<SpokenReading>[]): UnitLevel => {
  const levels = outcomes.flatMap(({ reading, chains }) =>
    chains.map(({ chain }) => depth.indexOf(levelOfRow(reading.index.columns, chain.row))),
  );
  return depth[Math.max(...levels)] ?? "commune";
};

const readAsOf = (
  extras: Extras,
  writtenUnder: WrittenUnder,
  reading: SpokenReading | undefined,
  chain: SpokenChain | undefined,
): ReadAs => {
  const said: { -readonly [Key in keyof ReadAs]: ReadAs[Key] } = { writtenUnder };
  if (reading !== undefined && chain !== undefined)
    for (const { mention, bearer } of chain.links)
      said[levelOfRow(reading.index.columns, bearer.row)] = wordsOf(reading, mention.from, mention.to);
  if (extras.postalCode !== undefined) said.postalCode = extras.postalCode;
  if (extras.country !== undefined) said.country = extras.country;
  return said;
};

/** The places in the text that were understood. */
const takenBy = (extras: Extras, reading: SpokenReading | undefined, chain: SpokenChain | undefined): number[] => {
  const taken = extras.spans.flat();
  if (reading !== undefined && chain !== undefined)
    for (const { mention } of chain.links)
      taken.push(reading.tokens.start[mention.from] as number, reading.tokens.end[mention.to - 1] as number);
  return taken;
};
