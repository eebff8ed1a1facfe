import type { CivilDate } from "@haicap/kernel";
import { levelOfRow } from "../../table/EraColumns.ts";
import { viewOn } from "../../table/keptView.ts";
import type { AddressAnswer, AddressReason, ReadAs } from "../AddressAnswer.ts";
import type { Extras } from "../extras.ts";
import type { NameIndex } from "../NameIndex.ts";
import { type NameKind, nameFlags, nameKinds } from "../NameTree.ts";
import { restOf } from "../restOf.ts";
import type { Scan } from "../scan.ts";
import type { PlainReading } from "./readWholePlainly.ts";
import { matchOf } from "./spokenReading.ts";

/** The answer of a plain reading whose commune is in force on the day: what `answerOf` says of it, put together in one go. */
export const plainAnswer = (
  index: NameIndex,
  scan: Scan,
  { mentions, chain }: PlainReading,
  extras: Extras,
  on: CivilDate,
): AddressAnswer => {
  const { columns, tree } = index;
  const readAs: { -readonly [Key in keyof ReadAs]: ReadAs[Key] } = { writtenUnder: columns.era };
  const reasons: AddressReason[] = [];
  const taken: number[] = [];
  for (let link = 0; link < 3; link++) {
    const bearer = chain.bearers[link] as number;
    if (bearer < 0) continue;
    const mention = mentions.mention[bearer] as number;
    const entry = mentions.entry[bearer] as number;
    const row = mentions.row[bearer] as number;
    const start = scan.start[mentions.from[mention] as number] as number;
    const end = scan.end[(mentions.nameTo[mention] as number) - 1] as number;
    const text = scan.text.slice(start, end);
    const level = levelOfRow(columns, row);
    const by = nameKinds[(tree.flags[entry] as number) & nameFlags.kind] as NameKind;
    const match = matchOf(index, scan, mentions.nameFrom[mention] as number, entry);
    readAs[level] = text;
    taken.push(start, end);
    reasons.push({ kind: "read", level, text, unit: viewOn(columns, row, on).value.fullName, match, by });
  }
  for (const [start, end] of extras.spans) taken.push(start, end);
  if (extras.postalCode !== undefined) readAs.postalCode = extras.postalCode;
  if (extras.country !== undefined) readAs.country = extras.country;
  const unit = viewOn(columns, mentions.row[chain.bearers[0] as number] as number, on).value;
  const rest = restOf(scan.text, taken);
  return { status: "resolved", unit, candidates: [{ unit, reasons }], level: unit.level, rest, readAs };
};
