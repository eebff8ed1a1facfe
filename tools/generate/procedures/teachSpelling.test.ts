import { describe, expect, it } from "vitest";
import { speller } from "../../../packages/procedures/src/catalog/speller.ts";
import { fewestLetters } from "./fewestLetters.ts";
import { teachSpelling } from "./teachSpelling.ts";

const texts = Array.from({ length: 40 }, (_, at) => [
  `Giấy chứng nhận quyền sử dụng đất số ${at}`,
  `Tờ khai đăng ký khai sinh (nếu có), bản ${at}`,
  "2025-07-01;2026-07-20;single;0;;original;0;r;startNotEstablished",
  'dấu "nháy", \\gạch chéo\\, z~j^ và {ngoặc}',
]).flat();

describe("a taught spelling", () => {
  const { spelling, write } = teachSpelling(texts);
  const spell = speller(spelling);

  it("writes ASCII, and is read back letter by letter", () => {
    for (const text of texts) {
      const written = write(text);
      expect(written).toMatch(/^[\x20-\x7e]*$/);
      expect(spell(written)).toBe(text);
    }
  });

  it("is shorter, as what occurs often takes two letters", () => {
    const length = (all: readonly string[]): number => all.reduce((sum, text) => sum + text.length, 0);
    expect(length(texts.map(write))).toBeLessThan(length(texts) * 0.4);
  });

  it("is the same for the same texts", () => expect(teachSpelling(texts).spelling).toBe(spelling));

  it("leaves a letter it was not taught as it is", () => expect(spell(write("ở nơi khác: €"))).toContain("€"));
});

it("the fewest letters are found, not the first that fit", () => {
  const { write } = fewestLetters(["ấbc", "cdefg", "ấb"], ["#"])([]);
  expect(write("ấbcdefg")).toEqual(["ấb", "cdefg"]);
  expect(write("xấbc#")).toEqual(["x", "ấbc", "#"]);
});
