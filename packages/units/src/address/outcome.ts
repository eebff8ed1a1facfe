import type { CivilDate } from "@haicap/kernel";
import { levelOfRow } from "../table/EraColumns.ts";
import type { UnitTable } from "../table/UnitTable.ts";
import { fullNameOfRow } from "../table/unitView.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "./AddressAnswer.ts";
import type { Extras } from "./extras.ts";
import type { Bearer, Mention } from "./Mention.ts";
import type { NameIndex } from "./NameIndex.ts";
import type { NameEntry } from "./NameTree.ts";
import type { EraReading, WeighedChain } from "./readEra.ts";
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
): AddressCandidate => ({
  unit,
  ...(origin === undefined ? {} : { origin }),
  ...(residents === undefined ? {} : { residents }),
  reasons: [...read, ...reasons, ...against],
});

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
  const rest = restOf(text, extras, first?.reading, lead?.chain);
  const readAs = readAsOf(
    extras,
    outcomes.length === 1 ? (first?.reading.index.columns.era ?? writtenUnder) : writtenUnder,
    first?.reading,
    lead?.chain,
  );
  if (first === undefined || lead === undefined)
    return { status: "unresolved", candidates: [], level: "none", rest, readAs };
  const left = new Set(only?.left ?? chains.flatMap((chain) => chain.left));
  const unit = candidates.find((one) => left.has(one.unit.code))?.unit;
  if (left.size === 1 && unit !== undefined && outcomes.every(({ clean }) => clean))
    return { status: "resolved", unit, candidates, level: unit.level, rest, readAs };
  return { status: "candidates", candidates, level: levelOf(outcomes), rest, readAs };
};

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
  const parts: Partial<Record<UnitLevel, string>> = {};
  if (reading !== undefined)
    for (const { mention, bearer } of chain?.links ?? [])
      parts[levelOfRow(reading.index.columns, bearer.row)] = wordsOf(reading, mention.from, mention.to);
  const { postalCode, country } = extras;
  return {
    writtenUnder,
    ...parts,
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
  };
};

/** What is left of the text when everything read is taken out. */
const restOf = (
  text: string,
  extras: Extras,
  reading: SpokenReading | undefined,
  chain: SpokenChain | undefined,
): string => {
  const tokens = reading?.tokens;
  const read = (chain?.links ?? []).map(
    ({ mention }) => [tokens?.start[mention.from] ?? 0, tokens?.end[mention.to - 1] ?? 0] as const,
  );
  let left = "";
  let at = 0;
  for (const [start, end] of [...read, ...extras.spans].sort((a, b) => a[0] - b[0])) {
    left += `${text.slice(at, start)} , `;
    at = Math.max(at, end);
  }
  left += text.slice(at);
  return /[^\s,;]/.test(left) ? tidied(left) : "";
};

/** Segments without the signs that were left at their ends. */
const tidied = (left: string): string =>
  left
    .split(/[,;]/)
    .map(withoutSigns)
    .filter((part) => part !== "")
    .join(", ");

const withoutSigns = (part: string): string => {
  let from = 0;
  let to = part.length;
  const isOneOf = (signs: string, at: number): boolean => signs.includes(part.charAt(at));
  while (from < to && isOneOf(" .-–—/|)", from)) from++;
  while (from < to && isOneOf(" -–—/|(", to - 1)) to--;
  while (from < to && isOneOf(" .", to - 1)) to--;
  return part.slice(from, to);
};
