import fc from "fast-check";

/**
 * Texts of exactly `length` digits (chuỗi chữ số), leading zeros included.
 *
 * @example
 * typeof digits(12).generate; // => "function"
 * @since 0.1.0
 */
export const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));

/**
 * Texts of `length` digits that are not all zero.
 *
 * @example
 * fc.sample(nonZeroDigits(3), 20).every((digits) => /^\d{3}$/.test(digits) && digits !== "000"); // => true
 */
export const nonZeroDigits = (length: number): fc.Arbitrary<string> =>
  digits(length).filter((text) => !/^0+$/.test(text));
