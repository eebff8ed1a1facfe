import { type CivilDate, err, ok, type OutsideCoverage, type Result } from "@haicap/kernel";
import { columnsOn, eraOn, outsideCoverage } from "../table/UnitTable.ts";
import type { Era } from "../unit/UnitLevel.ts";
import type { AddressAnswer, WrittenUnder } from "./AddressAnswer.ts";
import type { AddressReader } from "./AddressReader.ts";
import { answerOf, type Outcome, outcomeOf } from "./outcome.ts";
import { acrossEras } from "./acrossEras.ts";
import { type EraReading, readEra } from "./readEra.ts";
import { type Extras, takeExtras } from "./extras.ts";
import { tokenise } from "./tokens.ts";

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
 * @since 0.1.0
 */
export const resolveAddress = (
  reader: AddressReader,
  text: string,
  options: ResolveOptions,
): Result<AddressAnswer, OutsideCoverage> => {
  const { on, writtenUnder = "auto" } = options;
  const { table } = reader;
  if (columnsOn(table, on) === undefined || on < table.coverage.from) return err(outsideCoverage(table, on));
  const { tokens, extras } = takeExtras(tokenise(text));
  const read = (era: Era): EraReading | undefined => {
    const index = reader.namesOf(era);
    return index === undefined ? undefined : readEra(index, tokens, on);
  };
  const outcome = (era: Era): Outcome | undefined => {
    const reading = read(era);
    return reading === undefined ? undefined : outcomeOf(table, reading, on);
  };
  if (writtenUnder === "threeTier") return ok(finish(tokens.text, extras, writtenUnder, [outcome("threeTier")]));
  if (writtenUnder === "twoTier") return ok(finish(tokens.text, extras, writtenUnder, [outcome(eraOn(table, on))]));
  return ok(finish(tokens.text, extras, "auto", decide(reader, outcome("twoTier"), outcome("threeTier"), on)));
};

const finish = (
  text: string,
  extras: Extras,
  writtenUnder: WrittenUnder,
  outcomes: readonly (Outcome | undefined)[],
): AddressAnswer => answerOf(text, extras, writtenUnder, outcomes.filter((one) => one !== undefined));

/** Which era the text was written under: the one that reads it whole; both where both do and say as much. */
const decide = (
  reader: AddressReader,
  now: Outcome | undefined,
  old: Outcome | undefined,
  on: CivilDate,
): readonly (Outcome | undefined)[] => {
  if (now === undefined || old === undefined) return [now ?? old];
  const clean = [now, old].filter((one) => one.clean);
  if (clean.length === 0) {
    const mixed = acrossEras(reader.table, now, old, on);
    return mixed.length > 0 ? mixed : better([now, old]);
  }
  return better(clean);
};

/** The outcomes whose score is the highest. */
const better = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const best = Math.max(...outcomes.map((one) => one.score));
  return outcomes.filter((one) => one.score === best);
};
