import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnameseText } from "../testing/index.ts";
import { normaliseText } from "./normaliseText.ts";

describe("text as we store it", () => {
  it.each([
    ["Hoà Bình", "Hoà Bình"],
    ["Hoà Bình".normalize("NFD"), "Hoà Bình"],
    ["\ufeffHuế\r\n", "Huế"],
    ["a \u00a0\u3000 b", "a b"],
    [" a", "a"],
    ["a  b", "a b"],
    ["so\u00adft", "soft"],
    ["plain ascii", "plain ascii"],
    ["đ\u200b", "đ"],
    ["", ""],
    ["   ", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it("keeps case, letters and punctuation", () => {
    fc.assert(fc.property(vietnameseText(), (text) => normaliseText(`${text}, P.1`) === `${text}, P.1`));
  });

  it("is idempotent, composed and trimmed for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });
});
