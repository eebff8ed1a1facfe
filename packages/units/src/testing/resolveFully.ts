import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { AddressAnswer, WrittenUnder } from "../address/AddressAnswer.ts";
import type { AddressReader } from "../address/AddressReader.ts";
import { takeExtras } from "../address/extras.ts";
import { answerOf } from "../address/outcome.ts";
import { readFully } from "../address/readFully.ts";
import { readyOn } from "../address/readyOn.ts";
import { scan } from "../address/scan.ts";
import { tokensOf } from "../address/tokens.ts";
import { withEnglishTypes } from "../address/typeWords.ts";
import { outsideCoverage } from "../table/UnitTable.ts";

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
  const outcomes = readFully(reader.table, day, withEnglishTypes(tokensOf(cut)));
  return ok(answerOf(cut.text, extras, writtenUnder, outcomes));
};
