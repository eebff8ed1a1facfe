import { describe, expect, it } from "vitest";
import { compareMarks, marksReader } from "./marks.ts";

describe("the marks written, beside those of a name of the same letters", () => {
  it.each([
    ["huế", "huế", "exact"],
    ["kon plông", "kon plông", "exact"],
    ["hue", "huế", "unmarked"],
    ["da kao", "đa kao", "unmarked"],
    ["huê", "huế", "partlyMarked"],
    ["hué", "huế", "partlyMarked"],
    ["bến nghe", "bến nghé", "partlyMarked"],
    ["ben nghé", "bến nghé", "partlyMarked"],
    ["đa nang", "đà nẵng", "partlyMarked"],
    ["huệ", "huế", "contrary"],
    ["huể", "huê", "contrary"],
    ["huế", "hue", "contrary"],
    ["đa kao", "da kao", "contrary"],
    ["đà", "ðà", "contrary"],
    ["bến nghệ", "bến nghé", "contrary"],
    ["bền nghé", "bến nghé", "contrary"],
  ])("%j for %j: %s", (written, spelled, expected) => expect(compareMarks(written, spelled)).toBe(expected));

  /** No letter of Unicode has a horn and a breve: the breve stands behind it. */
  it.each([
    ["pok", "pơ̆k", "unmarked"],
    ["pơk", "pơ̆k", "partlyMarked"],
    ["pŏk", "pơ̆k", "partlyMarked"],
    ["đŏk", "đơ̆k", "partlyMarked"],
    ["dŏk", "đơ̆k", "partlyMarked"],
    ["pơ̆k", "pơk", "contrary"],
    ["đơk", "dơ̆k", "contrary"],
    ["pớk", "pơ̆k", "contrary"],
    ["pơ", "pơ̆k", "contrary"],
    ["pơkka", "pơ̆k", "contrary"],
  ])("%j for %j, whose letters are not all composed: %s", (written, spelled, expected) =>
    expect(compareMarks(written, spelled)).toBe(expected),
  );
});

it("the marks of a letter are the same when it is asked for again", () => {
  const marksOf = marksReader();
  for (const _ of [1, 2]) {
    expect(Array.from("eêếđăệ", (letter) => marksOf(letter.charCodeAt(0)))).toEqual([
      ...["", "\u0302", "\u0302\u0301", "\u0335", "\u0306", "\u0323\u0302"],
    ]);
  }
});
