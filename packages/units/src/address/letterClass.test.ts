import { describe, expect, it } from "vitest";
import { classes, classReader, gaps } from "./letterClass.ts";

describe("what a character is to the reader", () => {
  it.each([
    ["small letters", "azđýỹắ中", classes.letter],
    ["capitals", "AZĐÝỸẮ", classes.capital],
    ["digits, of any script", "059²٣", classes.digit],
    ["marks", "\u0301\u0323\u0309\u20d0", classes.mark],
    ["apostrophes", "'’‘`´ʼ", classes.apostrophe],
    ["what parts like a comma", ",;|", gaps.comma],
    ["what parts like a dash", "-–—/\\()[]:_+", gaps.dash],
    ["a dot", ".", gaps.dot],
    ["what parts like a blank", ' \t\u00a0"!?*&#@•…\u{1f600}', gaps.none],
  ])("%s, asked for once or again", (_, characters, kind) => {
    const classOf = classReader();
    for (const one of characters + characters) expect([one, classOf(one.charCodeAt(0))]).toEqual([one, kind]);
  });

  it("is nothing behind the end of a text", () => expect(classReader()("".charCodeAt(0))).toBe(gaps.none));
});
