import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "../address/editDistance.ts";
import { countsApart, countsOf } from "./letterCounts.ts";

const words = fc.string({ unit: fc.constantFrom(..."aeghinotu 1"), maxLength: 14 });

it("counts of letters are never further apart than two for each letter that is wrong", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(countsApart(countsOf(a), countsOf(b))).toBeLessThanOrEqual(2 * editDistance(a, b, 64));
    }),
    { numRuns: 2000 },
  );
});

it("counts of the same letters are not apart, and others are", () => {
  expect(countsApart(countsOf("sai gon"), countsOf("gon sai"))).toBe(0);
  expect(countsApart(countsOf("hanoi"), countsOf("hanoin"))).toBe(1);
  expect(countsApart(countsOf("nnnnnnnnn"), countsOf(""))).toBe(7);
});
