import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnameseText } from "../testing/index.ts";
import { fold } from "./fold.ts";
import { foldTone } from "./foldTone.ts";
import { hasMarks } from "./hasMarks.ts";
import { slug } from "./slug.ts";

/** The Vietnamese letters by their base, written out: the definition, with none of the code under test. */
const families = {
  a: "aàảãáạăằẳẵắặâầẩẫấậ",
  d: "dđ",
  e: "eèẻẽéẹêềểễếệ",
  i: "iìỉĩíị",
  o: "oòỏõóọôồổỗốộơờởỡớợ",
  u: "uùủũúụưừửữứự",
  y: "yỳỷỹýỵ",
};

describe("folding to plain letters", () => {
  it("takes every letter of Vietnamese to its base, in both cases and both forms", () => {
    for (const [base, letters] of Object.entries(families)) {
      for (const letter of letters) {
        for (const written of [
          letter,
          letter.toUpperCase(),
          letter.normalize("NFD"),
          letter.toUpperCase().normalize("NFD"),
        ])
          expect(fold(written)).toBe(base);
      }
    }
  });

  it.each([
    ["Phường Đúc,  TP. Huế", "phuong duc tp hue"],
    ["P.Bến Nghé,Q.1", "p ben nghe q 1"],
    ["  xã\tIa\u00a0Dơk\n", "xa ia dok"],
    ["Phan Rang - Tháp Chàm", "phan rang thap cham"],
    ["Ea H'Leo", "ea h leo"],
    ["Kr\u200bông", "krong"],
    ["Ðà Nẵng", "ða nang"],
    ["ðà", "ða"],
    ["Łódź", "łodz"],
    ["Ελλάς, Đà Nẵng", "ελλας da nang"],
    ["\u212bngstrom", "angstrom"],
    ["Đ\u0301ắk 🏠 Lắk", "dak lak"],
    ["!?.", ""],
    ["", ""],
  ])("%j gives %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps Ð (U+00D0) apart from Đ (U+0110)", () => {
    expect(fold("\u00d0")).not.toBe(fold("\u0110"));
    expect(fold("\u00f0")).toBe(fold("\u00d0"));
  });

  it("is idempotent, and the same for NFC, NFD and capitals", () => {
    fc.assert(
      fc.property(vietnameseText(), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^[a-z]+( [a-z]+)*$/);
        for (const other of [folded, text.normalize("NFD"), text.toUpperCase(), ` ${text}, `])
          expect(fold(other)).toBe(folded);
      }),
    );
  });

  it("is idempotent and the same for NFC and NFD on any text, and leaves no mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(folded).not.toMatch(/^ | $| {2}/);
      }),
      { numRuns: 300 },
    );
  });

  it("loses what foldTone keeps, and nothing else", () => {
    fc.assert(fc.property(vietnameseText(), (text) => fold(foldTone(text)) === fold(text)));
  });
});

describe("telling whether marks were written", () => {
  it("sees every marked letter, in both cases and both forms", () => {
    for (const [base, letters] of Object.entries(families)) {
      for (const letter of letters) {
        expect(hasMarks(letter)).toBe(letter !== base);
        expect(hasMarks(letter.toUpperCase().normalize("NFD"))).toBe(letter !== base);
      }
    }
  });

  it("does not take other signs for marks", () => {
    expect(hasMarks("Phuong Duc, 12/3 – «x» 中文 Ð")).toBe(false);
    for (const beside of ["\u0370", "\u02ff", "\u00d7", "\u{1d165}"]) expect(hasMarks(beside)).toBe(false);
    for (const mark of ["\u0300", "\u0323", "\u036f"]) expect(hasMarks(mark)).toBe(true);
    expect(hasMarks("")).toBe(false);
  });

  it("says no to folded text", () => {
    fc.assert(fc.property(vietnameseText(), (text) => !hasMarks(fold(text))));
  });
});

describe("a slug", () => {
  it.each([
    ["Đà Nẵng - Hoà Vang", "da-nang-hoa-vang"],
    ["  Thành phố Huế!", "thanh-pho-hue"],
    ["中文", ""],
    ["Ðà", "a"],
  ])("of %j is %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("is made of ASCII letters, digits and single hyphens, and is its own slug", () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText(), fc.string({ unit: "grapheme" })), (text) => {
        expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

describe("the ends of the table of letters", () => {
  it.each([
    ["\u036f", ""],
    ["\u0370", "\u0371"],
    ["\u1e00", "a"],
    ["\u1eff", "\u1eff"],
    ["\u1f00", "\u03b1"],
    ["A \u0301", "a"],
    ["a \u00ad", "a"],
    ["A-B", "a b"],
  ])("%j folds to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("knows a letter without a mark beyond the marked ones", () => {
    expect(hasMarks("\u1efb")).toBe(false);
  });
});
