import { describe, expect, it } from "vitest";
import { formsOf, signs, signsOf } from "./wordSigns.ts";

const has = (word: string, sign: number): boolean => (signsOf(word, formsOf(word)) & sign) !== 0;
const wordsOf = (text: string): readonly string[] => text.split(" ");

it("every sign is a bit of its own", () => {
  const all = Object.values(signs);
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(2 ** all.length - 1);
});

describe("the forms of a word", () => {
  it.each([
    ["Nghé", "nghe", "nghé"],
    ["Hoà", "hoa", "hòa"],
    ["M'Gar", "mgar", "mgar"],
    ["Đắk’R‘Lấp", "dakrlap", "đắkrlấp"],
    ["K`B´Ngʼ", "kbng", "kbng"],
    ["01", "1", "1"],
    ["007", "7", "7"],
    ["0", "0", "0"],
    ["00", "0", "0"],
    ["10", "10", "10"],
    ["²", "²", "²"],
    ["A01", "a01", "a01"],
  ])("%j: %j, and with its marks %j", (written, folded, marked) =>
    expect(formsOf(written)).toEqual({ folded, marked }),
  );
});

describe("a word that begins what lies below a commune", () => {
  it("may be a number", () => {
    expect(["12", "3"].map((word) => has(word, signs.street))).toEqual([true, true]);
    expect(["12", "01"].map((word) => has(word, signs.digit))).toEqual([true, true]);
    expect(["a1", "bến"].map((word) => has(word, signs.street | signs.digit))).toEqual([false, false]);
  });

  it.each(
    wordsOf(
      "số đường d ngõ ngách hẻm kiệt thôn ấp xóm khóm kp ql tl dt hl buôn chung cc kdt kcn kdc block tầng street st road no " +
        "ngo lk bt sn tdp tk tiểu kp cụm",
    ),
  )("%j, however its marks are written", (word) => {
    for (const written of [word, formsOf(word).folded, word.toUpperCase()]) {
      expect(has(written, signs.street)).toBe(true);
      expect(has(written, signs.plainStreet)).toBe(false);
    }
  });

  it.each(wordsOf("bản làng chợ phố khu căn hộ nhà đội cư tổ lô lộ tòa toà"))("%j with its marks", (word) => {
    expect([has(word, signs.street), has(word, signs.plainStreet)]).toEqual([true, false]);
  });

  it.each(wordsOf("ban lang cho pho can ho nha doi cu to lo toa bàn lạng phổ khử cần hồ nhã đồi cũ tô lò tỏa"))(
    "%j only in a text without marks",
    (word) => expect([has(word, signs.street), has(word, signs.plainStreet)]).toEqual([false, true]),
  );

  it.each(wordsOf("bến phường huế nam a"))("is not %j", (word) =>
    expect(has(word, signs.street | signs.plainStreet)).toBe(false),
  );
});

describe("what is known of a word besides its letters", () => {
  it.each([
    ["marked", "Huế đa", "Hue 12"],
    ["single", "d 5 Đ", "da 12"],
    ["surelyStreet", "đường ngõ ngách hẻm kiệt thôn ấp xóm", "phố khu số tổ bến"],
    ["counted", "thôn xóm ấp tổ khóm kp tdp bản khu đội buôn", "đường phố bến"],
    ["countedInBlock", "phố pho", "khu thôn"],
    ["block", "khu", "phố thôn"],
    [
      "end",
      "việt vietnam vn cũ mới đường thôn ấp tổ khu số trước nay sau đt sđt tel email mail fax mst zip",
      "bến nam 12",
    ],
    ["english", "Ward commune township town district dist city province", "phường unit"],
    ["extra", "Vietnam VN Nam 10000 530000 0", "việt nam1 5300001 nha a"],
  ] as const)("%s: %j, not %j", (sign, those, others) => {
    expect(wordsOf(those).filter((word) => !has(word, signs[sign]))).toEqual([]);
    expect(wordsOf(others).filter((word) => has(word, signs[sign]))).toEqual([]);
  });
});
