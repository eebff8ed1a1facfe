import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./editDistance.ts";

describe("the distance between two words", () => {
  it.each([
    ["benthanh", "benthanh", 0],
    ["benthnah", "benthanh", 1],
    ["benthan", "benthanh", 1],
    ["xenthanh", "benthanh", 1],
    ["bthanh", "benthanh", 2],
    ["", "ab", 2],
  ])("%j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it("is more than the limit when it is more", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBeGreaterThan(2);
    expect(editDistance("a".repeat(65), "a".repeat(65), 2)).toBeGreaterThan(2);
  });

  it("is at most the number of edits made", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(fc.tuple(fc.nat(12), fc.constantFrom("", "x")), { maxLength: 3 }), (start, edits) => {
        const end = edits.reduce((left, [at, letter]) => left.slice(0, at) + letter + left.slice(at + 1), start);
        expect(editDistance(start, end, 9)).toBeLessThanOrEqual(edits.length);
      }),
    );
  });
});
