import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTo, displayWidth, padded } from "./displayWidth.ts";
import { fittedLines } from "./fittedLines.ts";

describe("lines that fit a screen", () => {
  it("go on under where their last column begins", () => {
    const line = "  ·  thứ Ba 24/11/2026  không tính – Ngày Văn hoá Việt Nam 24/11";
    expect(fittedLines(line, 48)).toEqual([
      "  ·  thứ Ba 24/11/2026  không tính – Ngày Văn",
      "                        hoá Việt Nam 24/11",
    ]);
    expect(fittedLines("ngắn", 48)).toEqual(["ngắn"]);
  });

  it("lose no word and cut none, and break only where a line would be too long", () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ỹ]{1,9}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (text, columns) => {
        const lines = fittedLines(text.join(" "), columns);
        expect(lines.join(" ").split(/ +/u)).toEqual(text);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it("count marks above a letter as nothing and wide signs as two", () => {
    expect([displayWidth("Huế".normalize("NFD")), displayWidth("市"), displayWidth("Huế")]).toEqual([3, 2, 3]);
    expect(padded("Huế", 5)).toBe("Huế  ");
    expect([cutTo("Phường Phú Xuân", 9), cutTo("Huế", 3)]).toEqual(["Phường P…", "Huế"]);
  });
});
