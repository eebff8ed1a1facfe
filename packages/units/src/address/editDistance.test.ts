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

  it("is told of words of up to 64 letters", () => {
    const [long, longer] = ["a".repeat(64), "a".repeat(65)];
    expect([editDistance(long, `${long.slice(1)}b`, 2), editDistance(`${long.slice(1)}b`, long, 2)]).toEqual([1, 1]);
    expect([editDistance(longer, long, 2), editDistance(long, longer, 2)]).toEqual([3, 3]);
  });

  it("is the fewest letters to drop, add, change or swap, worked out anew for every pair of short words", () => {
    const words = ["", "a", "b", "c"];
    for (let from = 1; words.length < 121; from++) for (const letter of "abc") words.push(`${words[from]}${letter}`);
    const known = new Map<string, number>();
    const far = (a: string, b: string): number => {
      if (a === "" || b === "") return a.length + b.length;
      const key = `${a} ${b}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const ways = [
        far(a.slice(1), b) + 1,
        far(a, b.slice(1)) + 1,
        far(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        ...(a.length > 1 && a[0] === b[1] && a[1] === b[0] ? [far(a.slice(2), b.slice(2)) + 1] : []),
      ];
      known.set(key, Math.min(...ways));
      return Math.min(...ways);
    };
    const wrong = words.flatMap((a) =>
      words.flatMap((b) =>
        [0, 1, 2, 9]
          .filter((limit) => Math.min(editDistance(a, b, limit), limit + 1) !== Math.min(far(a, b), limit + 1))
          .map((limit) => [a, b, limit]),
      ),
    );
    expect(wrong).toEqual([]);
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
