import type { CivilDate } from "@haicap/kernel";
import { levelOfRow } from "../../table/EraColumns.ts";
import { viewOn } from "../../table/keptView.ts";
import type { AddressAnswer, AddressReason, ReadAs } from "../AddressAnswer.ts";
import type { Extras } from "../extras.ts";
import type { NameIndex } from "../NameIndex.ts";
import { flagsOf, type NameKind, nameFlags, nameKinds } from "../NameTree.ts";
import { restOf } from "../restOf.ts";
import type { Scan } from "../scan.ts";
import type { PlainReading } from "./readWholePlainly.ts";
import { matchOf } from "./spokenReading.ts";

type ReadName = Extract<AddressReason, { readonly kind: "read" }>;

/** The answer of a plain reading whose commune is in force on the day: what `answerOf` says of it, put together in one go. */
export const plainAnswer = (
  index: NameIndex,
  scan: Scan,
  reading: PlainReading,
  extras: Extras,
  on: CivilDate,
): AddressAnswer => {
  const { chain, mentions } = reading;
  const own = chain.bearers[0] as number;
  const above = chain.bearers[1] as number;
  const top = chain.bearers[2] as number;
  const taken: number[] = [];
  const commune = readName(index, scan, reading, own, taken, on);
  const middle = above < 0 ? undefined : readName(index, scan, reading, above, taken, on);
  const last = top < 0 ? undefined : readName(index, scan, reading, top, taken, on);
  const reasons =
    middle === undefined || last === undefined ? [commune, (middle ?? last) as ReadName] : [commune, middle, last];
  const readAs = readAsOf(index, reasons, extras);
  if (extras.spans.length > 0) taken.push(...extras.spans.flat());
  const unit = viewOn(index.columns, mentions.row[own] as number, on).value;
  const rest = restOf(scan.text, taken);
  return { status: "resolved", unit, candidates: [{ unit, reasons }], level: unit.level, rest, readAs };
};

const readName = (
  { columns, tree }: NameIndex,
  scan: Scan,
  { mentions }: PlainReading,
  bearer: number,
  taken: number[],
  on: CivilDate,
): ReadName => {
  const mention = mentions.mention[bearer] as number;
  const entry = mentions.entry[bearer] as number;
  const row = mentions.row[bearer] as number;
  const start = scan.start[mentions.from[mention] as number] as number;
  const end = scan.end[(mentions.nameTo[mention] as number) - 1] as number;
  taken.push(start, end);
  return {
    kind: "read",
    level: levelOfRow(columns, row),
    text: scan.text.slice(start, end),
    unit: viewOn(columns, row, on).value.fullName,
    match: matchOf(tree, mentions.spelled, mentions.nameFrom[mention] as number, entry),
    by: nameKinds[flagsOf(tree, entry) & nameFlags.kind] as NameKind,
  };
};

/** The commune comes first, the province last. */
const readAsOf = ({ columns }: NameIndex, reasons: readonly ReadName[], extras: Extras): ReadAs => {
  const writtenUnder = columns.era;
  const commune = (reasons[0] as ReadName).text;
  const province = (reasons[reasons.length - 1] as ReadName).text;
  const readAs: ReadAs =
    reasons.length === 2
      ? { writtenUnder, commune, province }
      : { writtenUnder, commune, district: (reasons[1] as ReadName).text, province };
  if (extras.spans.length === 0) return readAs;
  const { postalCode, country } = extras;
  return {
    ...readAs,
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
  };
};
