import fc from "fast-check";
import type { IdentifierKind } from "../check/IdentifierKind.ts";
import { taxCheckDigit } from "../tax/taxCheckDigit.ts";
import { agencyCodes } from "./agencyCodes.ts";
import { digits, nonZeroDigits } from "./digits.ts";

const day: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10).replaceAll("-", ""));

const dossiers: fc.Arbitrary<string> = fc
  .tuple(agencyCodes, day, fc.integer({ min: 4, max: 6 }).chain(nonZeroDigits), nonZeroDigits(7), fc.boolean())
  .map(([agency, date, short, long, isLong]) =>
    isLong ? `${agency}-${date}-${long}` : `${agency}-${date.slice(2)}-${short}`,
  );

/**
 * Personal numbers (số định danh cá nhân) of nobody, born from 1900 to 2019 in the provinces of these codes, or abroad.
 *
 * @example
 * typeof personalNumbers(["001"]).generate; // => "function"
 * @since 0.1.0
 */
export const personalNumbers = (provinceCodes: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...provinceCodes), fc.integer({ min: 100, max: 999 }).map(String)),
      fc.integer({ min: 1900, max: 2019 }),
      fc.integer({ min: 0, max: 1 }),
      digits(6),
    )
    .map(
      ([place, year, sex, serial]) =>
        `${place}${2 * Math.trunc((year - 1900) / 100) + sex}${String(year).slice(2)}${serial}`,
    );

/** Tax codes of organisations and of their dependent units. */
export const organisationTaxCodes: fc.Arbitrary<string> = fc
  .tuple(nonZeroDigits(2), nonZeroDigits(7), fc.option(nonZeroDigits(3)))
  .map(([front, body, branch]) => ({ body: front + body, branch }))
  .filter(({ body }) => taxCheckDigit(body) !== undefined)
  .map(({ body, branch }) => `${body}${taxCheckDigit(body)}${branch === null ? "" : `-${branch}`}`);

const procedures: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("1", "2", "3", "6"), digits(6), fc.option(digits(2)), fc.option(agencyCodes))
  .map(([first, rest, branch, agency]) =>
    [`${first}.${rest}`, ...(branch === null ? [] : [branch]), ...(agency === null ? [] : [agency])].join("."),
  );

const documentNumber: fc.Arbitrary<string> = fc
  .integer({ min: 1, max: 99_999 })
  .map((number) => String(number).padStart(2, "0"));

const documents: fc.Arbitrary<string> = fc
  .tuple(
    documentNumber,
    fc.integer({ min: 1946, max: 2026 }),
    fc.constantFrom("NĐ-CP", "TT-BTC", "QĐ-UBND", "QH15", "NQ-HĐND"),
    fc.constantFrom("/QĐ-TTg", "/UBND-TH", "/SNV-CCHC", "-KL/TW", "/TTr-STC"),
    fc.boolean(),
  )
  .map(([number, year, dated, plain, isDated]) => (isDated ? `${number}/${year}/${dated}` : number + plain));

const phones: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("0", "+84"), fc.constantFrom("91", "98", "32", "70", "81", "86", "58"), digits(7))
  .map((parts) => parts.join(""));

/**
 * Values of every kind that a strict check accepts (mã số hợp lệ); `provinceCodes` are those of the tables it is made with.
 *
 * @example
 * Object.keys(validIdentifiers(["001"])).length; // => 11
 * @since 0.1.0
 */
export const validIdentifiers = (
  provinceCodes: readonly string[],
): Readonly<Record<IdentifierKind, fc.Arbitrary<string>>> => ({
  agency: agencyCodes,
  dossier: dossiers,
  personal: personalNumbers(provinceCodes),
  identityCard9: digits(9),
  tax: fc.oneof(organisationTaxCodes, personalNumbers(provinceCodes)),
  enterprise: organisationTaxCodes,
  socialInsurance: digits(10),
  postal: digits(5),
  phone: phones,
  procedure: procedures,
  document: documents,
});
