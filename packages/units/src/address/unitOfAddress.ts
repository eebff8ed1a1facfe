import { err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import { outsideCoverage } from "../table/UnitTable.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { AddressReader } from "./AddressReader.ts";
import { takeExtras } from "./extras.ts";
import { answerOf, onlyUnit } from "./outcome.ts";
import { plainTargets } from "./plain/plainTargets.ts";
import { readWholePlainly } from "./plain/readWholePlainly.ts";
import { readFully } from "./readFully.ts";
import { readyOn } from "./readyOn.ts";
import type { ResolveOptions } from "./resolveAddress.ts";
import { scan } from "./scan.ts";
import { tokensOf } from "./tokens.ts";
import { withEnglishTypes } from "./typeWords.ts";

/**
 * The one unit an address lies in on a day (đơn vị hành chính của địa chỉ), for columns of many: the `unit` of {@link resolveAddress} without what
 * was read as what, and nothing where text and law leave several or none.
 *
 * Fails with `OutsideCoverage` when the table does not know the day.
 *
 * @legal provinces-2025, local-government-2025
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * unitOfAddress(reader, "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM", { on: sampleTable.present }); // => ok { fullName: "Phường Sài Gòn", … }
 * unitOfAddress(reader, "Phường Đa Kao, Quận 1", { on: sampleTable.present }); // => ok undefined
 * @since 0.1.0
 */
export const unitOfAddress = (
  reader: AddressReader,
  text: string,
  options: ResolveOptions,
): Result<AdministrativeUnit | undefined, OutsideCoverage> => {
  const { on, writtenUnder = "auto" } = options;
  const day = readyOn(reader, on, writtenUnder);
  if (day === undefined) return err(outsideCoverage(reader.table, on));
  const cut = scan(text);
  const extras = takeExtras(cut);
  const whole = readWholePlainly(day.first, cut, on);
  const [first, second] = whole;
  if (first === undefined) {
    const outcomes = readFully(reader.table, day, withEnglishTypes(tokensOf(cut)));
    return ok(answerOf(cut.text, extras, writtenUnder, outcomes).unit);
  }
  const { left, list } = plainTargets(day, first);
  if (second === undefined) return ok(onlyUnit(left, list));
  const other = plainTargets(day, second);
  return ok(onlyUnit([...left, ...other.left], [...list, ...other.list]));
};
