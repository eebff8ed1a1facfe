import fc from "fast-check";
import { expect, it } from "vitest";
import { distanceFrom } from "./distanceFrom.ts";
import { editDistance } from "./editDistance.ts";

const words = fc.string({ unit: fc.constantFrom(..."abn đ"), maxLength: 36 });

it("all letters at once are as far as letter by letter", () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 3 }), (word, other, limit) => {
      const far = editDistance(word, other, limit);
      expect(Math.min(distanceFrom(word)(other, limit), limit + 1)).toBe(Math.min(far, limit + 1));
    }),
    { numRuns: 1000 },
  );
});
