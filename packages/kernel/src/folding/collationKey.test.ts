import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnameseText } from "../testing/index.ts";
import { collationKey, compareVietnamese } from "./collationKey.ts";

const alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
const intl = new Intl.Collator("vi");

const names = [
  "An Giang",
  "Bà Rịa - Vũng Tàu",
  "Bắc Giang",
  "Bắc Kạn",
  "Bạc Liêu",
  "Bến Tre",
  "Bình Định",
  "Bình Dương",
  "Cà Mau",
  "Cần Thơ",
  "Đà Nẵng",
  "Đắk Lắk",
  "Đắk Nông",
  "Điện Biên",
  "Đồng Nai",
  "Đồng Tháp",
  "Gia Lai",
  "Hà Nam",
  "Hà Nội",
  "Hải Dương",
  "Hải Phòng",
  "Hậu Giang",
  "Hòa Bình",
  "Hưng Yên",
  "Huế",
  "Khánh Hòa",
  "Kiên Giang",
  "Lạng Sơn",
  "Lâm Đồng",
  "Lào Cai",
  "Phường 1",
  "Phường 10",
  "Phường 2",
  "Xã Ia O",
  "Xã Ía Ô",
  "Xã Yên",
  "Xã Ý Yên",
  "phường An",
  "Phường an",
  "Ea H'Leo",
  "Ea Hleo",
  "Thị trấn",
  "Thi Trấn",
  "Thị Trấn",
  "TP. Vinh",
  "Vĩnh Long",
  "Võ Cường",
  "Vũ Thư",
  "Quận 1",
] as const;

describe("Vietnamese order", () => {
  it("is the alphabet, then the tones, then small before capital", () => {
    expect([...alphabet].toReversed().sort(compareVietnamese).join("")).toBe(alphabet);
    expect([..."ạáãảàa"].sort(compareVietnamese).join("")).toBe("aàảãáạ");
    expect(["Ba", "bà", "bA", "ba", "Bà"].sort(compareVietnamese)).toEqual(["ba", "bA", "Ba", "bà", "Bà"]);
  });

  it("goes word by word: a shorter word comes before every longer one", () => {
    expect(["Hàn", "Hà Tĩnh", "Hà"].sort(compareVietnamese)).toEqual(["Hà", "Hà Tĩnh", "Hàn"]);
  });

  it("puts a tone after all letters: what differs later in a letter differs first", () => {
    expect(["Hà B", "Ha C"].sort(compareVietnamese)).toEqual(["Hà B", "Ha C"]);
    expect(["Hà B", "Ha B"].sort(compareVietnamese)).toEqual(["Ha B", "Hà B"]);
  });

  it("puts what the alphabet does not know at the end, and Ð after đ", () => {
    expect(["中", "z", "Ω", "ðă", "đă", "eă"].sort(compareVietnamese)).toEqual(["đă", "ðă", "eă", "z", "Ω", "中"]);
    expect(["nz", "ñ", "n"].sort(compareVietnamese)).toEqual(["n", "ñ", "nz"]);
  });

  it("agrees with the platform's Vietnamese collation on names of units", () => {
    expect([...names].sort(compareVietnamese)).toEqual([...names].sort(intl.compare));
    for (const a of names)
      for (const b of names)
        expect(Math.sign(compareVietnamese(a, b)), `${a} : ${b}`).toBe(Math.sign(intl.compare(a, b)));
  });

  it("agrees with the platform's Vietnamese collation on text of syllables", () => {
    fc.assert(
      fc.property(vietnameseText(), vietnameseText(), (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(intl.compare(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  it("is a total order in which only canonically equal text is equal", () => {
    const texts = fc.oneof(vietnameseText(), fc.constantFrom(...names), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        expect(compareVietnamese(a, b) === 0).toBe(a.normalize("NFC") === b.normalize("NFC"));
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        expect(collationKey(a.normalize("NFD"))).toBe(collationKey(a.normalize("NFC")));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a key", () => {
  it("holds letters, then tones, then cases, and nothing more", () => {
    expect(collationKey("")).toBe("\0\0");
    expect(collationKey("中")).toBe("\u00ff中\0\u0001\0\u0001");
    expect(collationKey("A")).toBe(`${collationKey("a").slice(0, -1)}\u0002`);
    expect(
      collationKey("a")
        .split("\0")
        .map((part) => part.length),
    ).toEqual([1, 1, 1]);
    expect(
      collationKey("á中")
        .split("\0")
        .map((part) => part.length),
    ).toEqual([3, 2, 2]);
  });
});

describe("what stands beside the alphabet", () => {
  it("blanks go before signs, signs in the order of the dictionaries", () => {
    const written = ["a b", "a_b", "a-a", "a-b", "a,b"];
    expect(written.toReversed().sort(compareVietnamese)).toEqual(written);
    expect(compareVietnamese("Hà Nội", "Hàng")).toBe(-1);
  });

  it("a letter of another language goes right after its own, and the same text in two forms is equal", () => {
    for (const written of [
      ["na", "ña", "nb", "o"],
      ["ca", "ça", "cb", "d"],
      ["oa", "öa", "ob", "p"],
    ])
      expect(written.toReversed().sort(compareVietnamese)).toEqual(written);
    expect(compareVietnamese("hoà", "hoà".normalize("NFD"))).toBe(0);
  });
});
