import * as fc from "fast-check";
import type { Instrument } from "../law/Instrument.ts";
import type { LegalCitation } from "../law/LegalCitation.ts";
import { parseInstrument } from "../law/parseInstrument.ts";

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("", "", "", "", "a", ".7", ".11"))
  .map(([number, tail]) => String(number).padStart(2, "0") + tail);
const years = fc.integer({ min: 1990, max: 2030 });
const issuers = fc.constantFrom("CP", "TTg", "UBND", "HĐND", "VPCP", "BTP", "BGDĐT", "BCA-BQP", "UBTVQH15");

/**
 * Draws numbers and notations of documents (số và ký hiệu) of every kind, as law writes them.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(notations(), (notation) => parseInstrument(notation).ok)).failed; // => false
 * @since 0.1.0
 */
export const notations = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(numbers, years, fc.constantFrom("QH13", "QH15", "UBTVQH14"))
      .map(([number, year, term]) => `${number}/${year}/${term}`),
    fc
      .tuple(numbers, years, fc.constantFrom("NĐ", "TT", "QĐ", "NQ", "TTLT"), issuers)
      .map(([number, year, type, issuer]) => `${number}/${year}/${type}-${issuer}`),
    fc
      .tuple(numbers, fc.constantFrom("QĐ", "NQ", "CĐ", "GM", "TTr", "KH", "BC"), issuers)
      .map(([number, type, issuer]) => `${number}/${type}-${issuer}`),
    fc
      .tuple(numbers, fc.constantFrom("UBND", "SNV", "VPCP"), fc.constantFrom("TH", "CCHC", "TTĐT"))
      .map(([number, issuer, unit]) => `${number}/${issuer}-${unit}`),
    fc
      .tuple(numbers, fc.constantFrom("KL", "NQ", "CT", "QĐ"), fc.constantFrom("TW", "TU", "BCĐ"))
      .map(([number, type, issuer]) => `${number}-${type}/${issuer}`),
    fc.tuple(numbers, fc.constantFrom("-CP", "/CP", "-HĐBT", "-L/CTN")).map(([number, tail]) => number + tail),
  );

/**
 * Draws documents (văn bản) with the parts of their number and notation.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(instruments(), ({ notation, number }) => notation.startsWith(number))).failed; // => false
 * @since 0.1.0
 */
export const instruments = (): fc.Arbitrary<Instrument> =>
  notations().map((notation) => {
    const parsed = parseInstrument(notation);
    if (!parsed.ok) throw new Error(`the generator drew ${notation}, which is no notation: ${parsed.error.reason}`);
    return parsed.value;
  });

const article = fc
  .tuple(fc.integer({ min: 1, max: 689 }), fc.constantFrom("", "", "", "a", "b"))
  .map((parts) => parts.join(""));
const clause = fc.integer({ min: 1, max: 30 }).map(String);
const point = fc.constantFrom(..."abcdđeghiklmnop");

/**
 * Draws legal references (viện dẫn): a bare instrument, or with article, clause and point from the top down; without notes.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(citations(), (one) => parseCitation(formatCitation(one, "vi")).ok)).failed; // => false
 * @since 0.1.0
 */
export const citations = (): fc.Arbitrary<LegalCitation> =>
  fc.tuple(notations(), article, clause, point, fc.nat(3)).map(
    ([instrument, a, c, p, depth]): LegalCitation => ({
      instrument,
      ...(depth > 0 ? { article: a } : {}),
      ...(depth > 1 ? { clause: c } : {}),
      ...(depth > 2 ? { point: p } : {}),
    }),
  );
