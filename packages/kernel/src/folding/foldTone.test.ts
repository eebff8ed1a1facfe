import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelledSyllables, vietnameseText } from "../testing/index.ts";
import { foldTone } from "./foldTone.ts";

describe("folding that keeps marks", () => {
  it.each([
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["quý", "qúy"],
    ["già", "gìa"],
    ["loà xoà", "lòa xòa"],
    ["HOÀ", "hòa"],
    ["hiệp", "hịêp"],
    ["Ninhhoà", "ninhhòa"],
  ])("%s and %s are one", (newer, older) => {
    expect(foldTone(newer)).toBe(foldTone(older));
    expect(foldTone(newer.normalize("NFD"))).toBe(foldTone(older.toUpperCase()));
  });

  it.each([
    "hòa bình",
    "hoàn kiếm",
    "quảng ngãi",
    "quý lộc",
    "già",
    "giếng",
    "gìn",
    "giữa",
    "thuở",
    "của",
    "mía",
    "ngoài",
    "khuỷu",
    "nguyễn",
    "quỳnh",
    "xoáy",
    "ngoẻo",
    "huỳnh",
    "quốc",
    "hưởng",
    "lựu",
    "cừu",
    "yên",
    "ý yên",
    "tỷ",
    "đắkrlấp",
  ])("%s stands in its canonical form", (text) => {
    expect(foldTone(text)).toBe(text);
  });

  it.each([
    ["hoa", "hòa"],
    ["hòa", "hóa"],
    ["dương", "đương"],
    ["quân", "quận"],
    ["mua", "mưa"],
    ["Ðà", "Đà"],
  ])("%s and %s stay apart", (one, other) => {
    expect(foldTone(one)).not.toBe(foldTone(other));
  });

  it("makes one blank of all that separates words", () => {
    expect(foldTone(" P. Bến Nghé,\tQ.1 ")).toBe("p bến nghé q 1");
    expect(foldTone("Kr\u200bông – 中文 🏠 Ώ")).toBe("krông 中文 ώ");
    expect(foldTone("k\u0302")).toBe("k\u0302");
    for (const unseen of ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e"]) {
      expect(foldTone(`Ho${unseen}\u00e0`)).toBe("h\u00f2a");
      expect(foldTone(`ho\u00e0${unseen}n`)).toBe("ho\u00e0n");
    }
    expect(foldTone("")).toBe("");
  });

  it("makes both placements equal, in any case and form", () => {
    fc.assert(
      fc.property(spelledSyllables(), ({ older, newer }) => {
        const folded = foldTone(older);
        for (const written of [
          newer,
          newer.normalize("NFD"),
          older.toUpperCase(),
          newer.toUpperCase().normalize("NFD"),
        ])
          expect(foldTone(written)).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the older placement, so that it changes nothing of the published spelling", () => {
    fc.assert(
      fc.property(spelledSyllables(), ({ older }) => foldTone(older) === older),
      { numRuns: 500 },
    );
  });

  it("keeps apart what is spelled differently", () => {
    fc.assert(
      fc.property(
        spelledSyllables(),
        spelledSyllables(),
        (a, b) => (a.older === b.older) === (foldTone(a.newer) === foldTone(b.newer)),
      ),
      { numRuns: 500 },
    );
  });

  it("is idempotent and the same for NFC and NFD on any text", () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText(), fc.string({ unit: "grapheme" })), (text) => {
        expect(foldTone(foldTone(text))).toBe(foldTone(text));
        expect(foldTone(text.normalize("NFD"))).toBe(foldTone(text.normalize("NFC")));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the letters that are not of the alphabet", () => {
  it.each([
    ["𠊛a", "𠊛a"],
    ["x\u0300", "x\u0300"],
    ["\u1e00", "\u1e01"],
    ["hoà \u200e", "hòa"],
    ["hòà", "hòà"],
    ["hòăn", "hoằn"],
    ["xúân", "xuấn"],
    ["xòen", "xoèn"],
    ["cúôn", "cuốn"],
    ["thủơ", "thuở"],
    ["lưụ", "lựu"],
    ["chiụ", "chịu"],
    ["a\u20dd", "a\u20dd"],
    ["\uffffa", "a"],
    ["a \u0300", "a \u0300"],
    ["a\u0300\u0301", "à\u0301"],
    ["ǹoa", "ǹoa"],
    ["qúy", "quý"],
  ])("%j folds to %j", (text, folded) => {
    expect(foldTone(text)).toBe(folded);
  });
});
