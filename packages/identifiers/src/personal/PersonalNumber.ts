import { type CivilDate, err, ok, type Result, yearOf } from "@haicap/kernel";
import { MaskedNumber, maskNumber } from "../mask/MaskedNumber.ts";
import { digitsFault } from "../reason/digitsFault.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { BirthProvince, BirthProvinces } from "../tables/IdentifierTables.ts";

/** Where a birth was registered: a province, or abroad under a country code that no public table explains. */
export type Birthplace =
  | { readonly kind: "province"; readonly province: BirthProvince }
  | { readonly kind: "abroad"; readonly countryCode: string };

/** What a personal number says; the number itself is masked. */
export interface PersonalNumber {
  readonly number: MaskedNumber;
  readonly birthplace: Birthplace;
  readonly sex: "male" | "female";
  readonly birthYear: number;
}

/** The text is not a personal number; the number is masked, as failures end in logs. */
export interface NotAPersonalNumber {
  readonly _tag: "NotAPersonalNumber";
  readonly masked: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads a personal identification number (số định danh cá nhân, số căn cước): twelve digits, no check digit.
 *
 * Three digits of the province of birth registration (codes of merged provinces stay valid for life) or, from 100, of a country;
 * one of century and sex; two of the year; six at random. A year of birth after that of `on` is refused. Nothing is corrected.
 *
 * Fails with `NotAPersonalNumber`: `charset`, `separator`, `length`, `province`, or `date` for a birth in the future.
 *
 * @legal identification-2023
 * @example
 * const provinces = new Map([["001", { code: "001", name: "Hà Nội", unit: "01", nameNow: "Hà Nội", unitNow: "01" }]]);
 * const on = civilDateUnsafe("2026-11-22");
 * map(parsePersonalNumber(provinces, "001099012345", on), (person) => person.birthYear); // => ok 1999
 * parsePersonalNumber(provinces, "003099012345", on); // => err { reason: "province", masked: "*********345", … }
 * @since 0.1.0
 */
export const parsePersonalNumber = (
  provinces: BirthProvinces,
  text: string,
  on: CivilDate,
): Result<PersonalNumber, NotAPersonalNumber> => {
  const fault = digitsFault(text, 12);
  if (fault !== undefined) return refuse(text, fault);
  const birthplace = birthplaceOf(provinces, text.slice(0, 3));
  if (birthplace === undefined) return refuse(text, "province");
  const century = Number(text[3]);
  const birthYear = 1900 + 100 * Math.trunc(century / 2) + Number(text.slice(4, 6));
  if (birthYear > yearOf(on)) return refuse(text, "date");
  return ok({ number: new MaskedNumber(text), birthplace, sex: century % 2 === 0 ? "male" : "female", birthYear });
};

const refuse = (text: string, reason: IdentifierReason): Result<never, NotAPersonalNumber> =>
  err({ _tag: "NotAPersonalNumber", masked: maskNumber(text), reason });

const birthplaceOf = (provinces: BirthProvinces, code: string): Birthplace | undefined => {
  if (Number(code) >= 100) return { kind: "abroad", countryCode: code };
  const province = provinces.get(code);
  return province === undefined ? undefined : { kind: "province", province };
};
