import fc from "fast-check";
import { nonZeroDigits } from "./digits.ts";

const level1: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("H", "G", "H", "G", "K"), fc.integer({ min: 1, max: 99 }))
  .map(([letter, number]) => `${letter}${String(number).padStart(2, "0")}`);

/** Agency identifiers in the form of the decision of 2020. */
export const agencyCodes2020: fc.Arbitrary<string> = fc
  .tuple(level1, fc.array(fc.oneof(nonZeroDigits(2), nonZeroDigits(3)), { maxLength: 5 }))
  .map(([first, groups]) => [first, ...groups].join("."));

/** Agency identifiers in the older form of 13 characters. */
export const agencyCodes2016: fc.Arbitrary<string> = fc
  .tuple(level1, nonZeroDigits(2), nonZeroDigits(2), nonZeroDigits(3), fc.integer({ min: 1, max: 4 }))
  .map(([first, second, third, fourth, levels]) =>
    [levels > 3 ? fourth : "000", levels > 2 ? third : "00", levels > 1 ? second : "00", first].join("."),
  );

/** Agency identifiers in either form. */
export const agencyCodes: fc.Arbitrary<string> = fc.oneof(agencyCodes2020, agencyCodes2016);
