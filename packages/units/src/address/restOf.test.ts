import { describe, expect, it } from "vitest";
import { restOf } from "./restOf.ts";

describe("what is left of a text", () => {
  /** What stands in angle brackets is taken out, in the order of the numbers at their head. */
  const left = (marked: string): string => {
    const taken: (readonly [order: number, start: number, end: number])[] = [];
    let text = "";
    for (const [, plain = "", order, piece = ""] of marked.matchAll(/([^<]*)(?:<(\d)?([^>]*)>)?/gu)) {
      text += plain;
      if (piece !== "") taken.push([Number(order ?? 0), text.length, text.length + piece.length]);
      text += piece;
    }
    const places = taken.toSorted(([a], [b]) => a - b).flatMap(([, start, end]) => [start, end]);
    return restOf(text, places);
  };

  it.each([
    ["12 Lê Lợi, Huế", "12 Lê Lợi, Huế"],
    ["12 Lê Lợi,  Tổ 3 ;Khối 2", "12 Lê Lợi, Tổ 3, Khối 2"],
    ["12 Lê Lợi, <Huế>", "12 Lê Lợi"],
    ["<Huế>, 12 Lê Lợi", "12 Lê Lợi"],
    ["<Huế>", ""],
    ["12 Lê Lợi <Huế> gần chợ", "12 Lê Lợi, gần chợ"],
    ["12 Lê Lợi, <3Phú Xuân>, <1Huế>, gần chợ, <2Việt Nam>", "12 Lê Lợi, gần chợ"],
    ["a <2b> c <3d> e <1f> g", "a, c, e, g"],
    ["", ""],
    [" , ;. ", ""],
  ])("of %j is %j", (text, expected) => expect(left(text)).toBe(expected));

  it("leaves out what two places cover, whichever is longer", () => {
    expect(restOf("0123456789", [2, 8, 3, 5])).toBe("01, 89");
    expect(restOf("0123456789", [3, 8, 2, 5])).toBe("01, 89");
  });

  it.each([
    [".12 Lê Lợi. <Huế>", "12 Lê Lợi"],
    ["- 12 Lê Lợi - <Huế>", "12 Lê Lợi"],
    ["– 12 Lê Lợi – <Huế>", "12 Lê Lợi"],
    ["— 12 Lê Lợi — <Huế>", "12 Lê Lợi"],
    ["/ 12 Lê Lợi / <Huế>", "12 Lê Lợi"],
    ["| 12 Lê Lợi | <Huế>", "12 Lê Lợi"],
    [") 12 Lê Lợi ( <Huế>", "12 Lê Lợi"],
    ["12 Lê Lợi (<Huế>)", "12 Lê Lợi"],
    ["(12 Lê Lợi) <Huế>", "(12 Lê Lợi)"],
    ["12 Lê Lợi. - <Huế>", "12 Lê Lợi"],
    ["12 Lê Lợi... <Huế>", "12 Lê Lợi"],
    ["12/3 A-B Lê.Lợi", "12/3 A-B Lê.Lợi"],
  ])("is without the signs at its ends: %j is %j", (text, expected) => expect(left(text)).toBe(expected));
});
