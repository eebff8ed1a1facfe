import type { CivilDate } from "@haicap/kernel";
import { levelOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "./AddressAnswer.ts";
import type { Link } from "./chains.ts";
import type { Extras } from "./extras.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
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
  clean: reading.chains.length > 0 && reading.chains.every(({ objections }) => objections.length === 0),
  chains: reading.chains.map((chain) => chainOutcome(table, reading, chain, on)),
});

/** The units one chain of a reading leads to on a day, and what speaks against it. */
export const chainOutcome = (
  table: UnitTable,
  reading: EraReading,
  chain: WeighedChain,
  on: CivilDate,
): ChainOutcome => {
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
  const all = reasons.length + against.length === 0 ? read : [...read, ...reasons, ...against];
  if (origin === undefined) return residents === undefined ? { unit, reasons: all } : { unit, residents, reasons: all };
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
  const first = outcomes[0];
  const chains = outcomes.length === 1 && first ? first.chains : outcomes.flatMap((outcome) => outcome.chains);
  const only = chains.length === 1 ? chains[0] : undefined;
  const candidates = unique(only?.candidates ?? chains.flatMap((chain) => chain.candidates));
  const lead = first?.chains[0];
  const rest = restOf(text, takenBy(extras, first?.reading, lead));
  const readAs = readAsOf(
    extras,
    outcomes.length === 1 ? (first?.reading.index.columns.era ?? writtenUnder) : writtenUnder,
    first?.reading,
    lead,
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

const isAllClean = (outcomes: readonly Outcome[]): boolean => outcomes.every(({ clean }) => clean);

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
  if (candidates.length < 2) return candidates;
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

const depth: readonly UnitLevel[] = ["province", "district", "commune"];

/** The deepest level any reading came to. */
const levelOf = (outcomes: readonly Outcome[]): UnitLevel => {
  const levels = outcomes.flatMap(({ reading, chains }) =>
    chains.map(({ chain }) => depth.indexOf(levelOfRow(reading.index.columns, chain.row))),
  );
  return depth[Math.max(...levels)] ?? "commune";
};

const readAsOf = (
  extras: Extras,
  writtenUnder: WrittenUnder,
  reading: EraReading | undefined,
  lead: ChainOutcome | undefined,
): ReadAs => {
  const said: { -readonly [Key in keyof ReadAs]: ReadAs[Key] } = { writtenUnder };
  if (reading !== undefined && lead !== undefined) {
    for (const { mention, bearer } of lead.chain.links)
      said[levelOfRow(reading.index.columns, bearer.row)] = wordsOf(reading, mention.from, mention.to);
    for (const { from, to, level } of lead.explained ?? []) said[level] ??= wordsOf(reading, from, to);
  }
  if (extras.postalCode !== undefined) said.postalCode = extras.postalCode;
  if (extras.country !== undefined) said.country = extras.country;
  return said;
};

/** The places in the text that were understood. */
const takenBy = (extras: Extras, reading: EraReading | undefined, lead: ChainOutcome | undefined): number[] => {
  const taken = extras.spans.flat();
  if (reading === undefined || lead === undefined) return taken;
  const { start, end } = reading.tokens;
  for (const { from, to } of [...lead.chain.links.map(({ mention }) => mention), ...(lead.explained ?? [])])
    taken.push(start[from] as number, end[to - 1] as number);
  return taken;
};
