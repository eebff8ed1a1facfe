import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { outsideCoverage } from "../table/UnitTable.ts";
import type { AddressAnswer, WrittenUnder } from "./AddressAnswer.ts";
import type { AddressReader } from "./AddressReader.ts";
import { takeExtras } from "./extras.ts";
import { answerOf } from "./outcome.ts";
import { plainAnswer } from "./plain/plainAnswer.ts";
import { readWholePlainly } from "./plain/readWholePlainly.ts";
import { readFully } from "./readFully.ts";
import { readyOn } from "./readyOn.ts";
import { scan } from "./scan.ts";
import { tokensOf } from "./tokens.ts";
import { withEnglishTypes } from "./typeWords.ts";

/** How an address is to be read. */
export interface ResolveOptions {
  /** The day on which the answer must be in force. */
  readonly on: CivilDate;
  /** Default `auto`. */
  readonly writtenUnder?: WrittenUnder;
}

/**
 * Reads an address (địa chỉ) as people write it and says which unit it lies in on a day, or which ones it may.
 *
 * Parts may stand in any order, with or without commas, marks, type words and their abbreviations, in NFC or NFD, with
 * tones at the old or the new place, with a letter or two wrong. Marks that are written count; a text without any
 * matches all its spellings; types are part of identity. Answers one unit only when law and text leave one: a unit of
 * the three tiers is followed through the acts, and where it was split all its successors are candidates.
 *
 * Never fails for a text; fails with `OutsideCoverage` when the table does not know the day.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * resolveAddress(reader, "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM", { on: sampleTable.present });
 * // => ok { status: "resolved", unit: { fullName: "Phường Sài Gòn", … }, level: "commune", rest: "12 Lê Lợi", … }
 * resolveAddress(reader, "Phường Đa Kao, Quận 1", { on: sampleTable.present });
 * // => ok { status: "candidates", candidates: [{ residents: "some", … }, { residents: "some", … }], … }
 * @since 0.1.0
 */
export const resolveAddress = (
  reader: AddressReader,
  text: string,
  options: ResolveOptions,
): Result<AddressAnswer, OutsideCoverage> => {
  const { on, writtenUnder = "auto" } = options;
  const { table } = reader;
  // The names are unpacked before the text is cut, because they are cut with the same scan.
  const day = readyOn(reader, on, writtenUnder);
  if (day === undefined) return err(outsideCoverage(table, on));
  const cut = scan(text);
  const extras = takeExtras(cut);
  const whole = readWholePlainly(day.first, cut, on);
  if (whole.length === 0) {
    const outcomes = readFully(table, day, withEnglishTypes(tokensOf(cut)));
    return ok(answerOf(cut.text, extras, writtenUnder, outcomes));
  }
  return ok(plainAnswer(day, cut, whole, extras, writtenUnder));
};
