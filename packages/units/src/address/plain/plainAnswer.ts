import { type EraColumns, levelOfRow } from "../../table/EraColumns.ts";
import { fullNameOfRow } from "../../table/unitView.ts";
import type { UnitLevel } from "../../unit/UnitLevel.ts";
import type { AddressAnswer, AddressCandidate, AddressReason, ReadAs, WrittenUnder } from "../AddressAnswer.ts";
import type { Extras } from "../extras.ts";
import type { MarkMatch } from "../marks.ts";
import type { NameIndex } from "../NameIndex.ts";
import {
  flagsOf,
  type NameKind,
  type NameTree,
  nameFlags,
  nameKinds,
  spelledLength,
  spelledStart,
} from "../NameTree.ts";
import { onlyUnit, unique } from "../outcome.ts";
import type { ReadyDay } from "../ReadyDay.ts";
import { restOf } from "../restOf.ts";
import type { Scan } from "../scan.ts";
import type { Target, Targets } from "../targetsOf.ts";
import { plainTargets } from "./plainTargets.ts";
import type { PlainReading } from "./readWholePlainly.ts";

type ReadName = Extract<AddressReason, { readonly kind: "read" }>;

/** The answer of the plain readings of a text: what `answerOf` says of them, put together in one go. */
export const plainAnswer = (
  day: ReadyDay,
  scan: Scan,
  readings: readonly PlainReading[],
  extras: Extras,
  writtenUnder: WrittenUnder,
): AddressAnswer => {
  const lead = readings[0] as PlainReading;
  const reasons = readNames(scan, lead);
  const targets = plainTargets(day, lead);
  const candidates: AddressCandidate[] = [];
  addCandidates(candidates, targets, reasons);
  const readAs = readAsOf(
    readings.length === 1 ? (lead.index as NameIndex).columns.era : writtenUnder,
    reasons,
    extras,
  );
  const rest = restOf(scan.text, takenBy(scan, lead, extras));
  const other = readings[1];
  if (other === undefined) return answer(candidates, targets.left, levelOfReading(lead), rest, readAs);
  const others = plainTargets(day, other);
  addCandidates(candidates, others, readNames(scan, other));
  const level = depthOf(other) > depthOf(lead) ? levelOfReading(other) : levelOfReading(lead);
  return answer(unique(candidates), [...targets.left, ...others.left], level, rest, readAs);
};

const answer = (
  candidates: readonly AddressCandidate[],
  left: readonly string[],
  level: UnitLevel,
  rest: string,
  readAs: ReadAs,
): AddressAnswer => {
  const unit = onlyUnit(left, candidates);
  return unit === undefined
    ? { status: "candidates", candidates, level, rest, readAs }
    : { status: "resolved", unit, candidates, level: unit.level, rest, readAs };
};

const ownBearer = ({ chain }: PlainReading): number => chain.bearers[0] as number;

const depthOf = (reading: PlainReading): number => reading.mentions.level[ownBearer(reading)] as number;

const levelOfReading = (reading: PlainReading): UnitLevel =>
  levelOfRow((reading.index as NameIndex).columns, reading.mentions.row[ownBearer(reading)] as number);

/** As `candidateOf` makes them, where nothing speaks against the reading. */
const addCandidates = (into: AddressCandidate[], { list }: Targets, read: readonly ReadName[]): void => {
  for (let at = 0; at < list.length; at++) {
    const { unit, origin, residents, reasons: because } = list[at] as Target;
    const reasons = because.length === 0 ? read : (read as readonly AddressReason[]).concat(because);
    if (origin === undefined) into.push({ unit, reasons });
    else into.push(residents === undefined ? { unit, origin, reasons } : { unit, origin, residents, reasons });
  }
};

/** Each name of a chain, from the unit up. */
const readNames = (scan: Scan, { index, mentions, chain }: PlainReading): readonly ReadName[] => {
  const { columns, tree } = index as NameIndex;
  const reasons: ReadName[] = [];
  for (const bearer of chain.bearers) {
    if (bearer < 0) continue;
    const mention = mentions.mention[bearer] as number;
    const entry = mentions.entry[bearer] as number;
    const row = mentions.row[bearer] as number;
    const start = scan.start[mentions.from[mention] as number] as number;
    const end = scan.end[(mentions.nameTo[mention] as number) - 1] as number;
    reasons.push({
      kind: "read",
      level: levelOfRow(columns, row),
      text: scan.text.slice(start, end),
      unit: nameOf(columns, row),
      match: matchOf(tree, mentions.spelled, mentions.nameFrom[mention] as number, entry),
      by: nameKinds[flagsOf(tree, entry) & nameFlags.kind] as NameKind,
    });
  }
  return reasons;
};

/** The places in the text that were understood. */
const takenBy = (scan: Scan, { mentions, chain }: PlainReading, extras: Extras): number[] => {
  const taken: number[] = [];
  for (const bearer of chain.bearers) {
    if (bearer < 0) continue;
    const mention = mentions.mention[bearer] as number;
    taken.push(scan.start[mentions.from[mention] as number] as number);
    taken.push(scan.end[(mentions.nameTo[mention] as number) - 1] as number);
  }
  for (const [start, end] of extras.spans) taken.push(start, end);
  return taken;
};

/** The full name of a row, put together once. */
const nameOf = (columns: EraColumns, row: number): string => {
  const { fullNames } = columns;
  if (fullNames.length === 0) fullNames.length = columns.count;
  fullNames[row] ??= fullNameOfRow(columns, row);
  return fullNames[row] as string;
};

const readAsOf = (writtenUnder: WrittenUnder, reasons: readonly ReadName[], extras: Extras): ReadAs => {
  const said: { -readonly [Key in keyof ReadAs]: ReadAs[Key] } = { writtenUnder };
  for (const { level, text } of reasons) said[level] = text;
  if (extras.postalCode !== undefined) said.postalCode = extras.postalCode;
  if (extras.country !== undefined) said.country = extras.country;
  return said;
};

/** How a name that is read as it is spelled agrees with it: letter for letter, or in a text without marks. */
const matchOf = (tree: NameTree, spelled: Int16Array, from: number, entry: number): MarkMatch => {
  const { spelledWords } = tree;
  const start = spelledStart(tree, entry);
  for (let at = spelledLength(tree, entry) - 1; at >= 0; at--)
    if ((spelled[from + at] as number) - 1 !== spelledWords[start + at]) return "unmarked";
  return "exact";
};
