import { foldTone, hasMarks } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { ids, letterIds, numbered } from "./letterIds.ts";

describe("the numbers of characters", () => {
  const idOf = (character: string): number => letterIds()[character.charCodeAt(0)] as number;
  const vowels = Array.from("aăâeêioôơuưy", (vowel) =>
    ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => (vowel + tone).normalize()),
  );
  const small = [..."bcdđfghjklmnpqrstvwxz", ...vowels.flat()];

  it("tell every letter of Vietnamese from every other, small and capital", () => {
    const numbers = small.map(idOf);
    expect(new Set(numbers).size).toBe(small.length);
    expect(numbers.every((one) => one >= ids.letter && one < ids.capital)).toBe(true);
    const capitals = small.map((letter) => idOf(letter.toUpperCase()));
    expect(capitals).toEqual(numbers.map((one) => one - ids.letter + ids.capital));
    expect(Math.max(...capitals)).toBeLessThan(256);
    expect(small.filter((letter) => hasMarks(letter) && foldTone(letter) !== letter)).toEqual([]);
  });

  it.each([
    ["a blank", " ", ids.blank],
    ["a dot", ".", ids.dot],
    ["dashes", "-/\\()[]:_+", ids.dash],
    ["commas", ",;|", ids.comma],
    ["apostrophes", "'`", ids.apostrophe],
    ["what parts no more than a blank", '!"#$%&*<=>?@^{}~', ids.none],
    ["what needs a second look", "\t\n\u007f\u00a0ʼ\u0301öñçŭ", 0],
  ])("%s", (_, characters, id) => expect(new Set(Array.from(characters, idOf))).toEqual(new Set([id])));

  it("put the digits side by side", () => {
    expect(Array.from("0123456789", idOf)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it("are made once, one for each character below the last", () => {
    expect(letterIds()).toBe(letterIds());
    expect(letterIds()).toHaveLength(numbered);
  });
});
