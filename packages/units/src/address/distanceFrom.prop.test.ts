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

it("as is every pair of short words, of letters beyond ASCII too", () => {
  const words = ["", "a", "b", "đ"];
  for (let from = 1; words.length < 121; from++) for (const letter of "abđ") words.push(`${words[from]}${letter}`);
  const wrong = words.flatMap((word) => {
    const from = distanceFrom(word);
    return words.flatMap((other) =>
      [0, 1, 2, 4]
        .filter(
          (limit) => Math.min(from(other, limit), limit + 1) !== Math.min(editDistance(word, other, limit), limit + 1),
        )
        .map((limit) => [word, other, limit]),
    );
  });
  expect(wrong).toEqual([]);
});

it("as are words about as long as a number has bits, with a letter dropped, added, changed or swapped anywhere", () => {
  for (const length of [30, 31, 32, 33, 40]) {
    const word = Array.from({ length }, (_, at) => "abcdefghijklm"[(at * at) % 13]).join("");
    const from = distanceFrom(word);
    expect(from(word, 2)).toBe(0);
    for (let at = 0; at < length; at++) {
      const [before, after] = [word.slice(0, at), word.slice(at + 1)];
      const others = [`${before}${after}`, `${before}z${word.slice(at)}`, `${before}z${after}`];
      expect(others.map((other) => from(other, 2))).toEqual([1, 1, 1]);
      const swapped = `${before}${after.slice(0, 1)}${word[at]}${after.slice(1)}`;
      expect(from(swapped, 2)).toBe(editDistance(word, swapped, 2));
      expect(from(`z${others[2]}`, 1)).toBe(2);
    }
  }
});
