import { describe, expect, it } from "vitest";
import { distanceFrom, placesOf } from "./distanceFrom.ts";

describe("the places of each letter in a word", () => {
  it("are a bit each", () => {
    const places = placesOf("aba");
    expect(["a", "b", "c"].map((letter) => places?.[letter.charCodeAt(0)])).toEqual([0b101, 0b10, 0]);
    expect(places).toHaveLength(128);
    expect(placesOf("~\u007f")?.[0x7f]).toBe(0b10);
    expect(placesOf("a".repeat(31))?.[97]).toBe(0x7fffffff);
  });

  it.each(["", "a".repeat(32), "đa", "ađ", "\u0080"])(
    "are not noted for %j, which is compared letter by letter",
    (word) => {
      expect(placesOf(word)).toBeUndefined();
    },
  );
});

describe("the distance from a word", () => {
  it.each([
    ["phuong", "phuong", 0],
    ["phuong", "phuog", 1],
    ["phuong", "phuogn", 1],
    ["phuong", "phương", 2],
    ["phuong", "đphuongđ", 2],
    ["phuong", "", 3],
    ["phuong", "xa", 3],
    ["đa", "đà", 1],
    ["", "ab", 2],
  ])("%j to %j is %i, or more than 2", (word, other, distance) => {
    expect(Math.min(distanceFrom(word)(other, 2), 3)).toBe(distance);
  });
});
