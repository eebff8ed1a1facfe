import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "./csvCell.ts";

describe("a cell of a CSV file", () => {
  it.each(["=1+1", "+A1", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=HYPERLINK("http://x")'])(
    "is guarded where a spreadsheet would run it: %j",
    (text) => expect(csvCell(text)).toBe(`'${text}`),
  );

  it.each([
    "",
    "-",
    "=",
    "26740",
    "-5",
    "+84912345678",
    "-1.234,56",
    "1e9",
    "Phường Phú Xuân",
    "'=1",
    "a=b",
    "2026-11-24",
  ])("stays as it is: %j", (text) => expect(csvCell(text)).toBe(text));

  it("never begins like a formula longer than a sign, unless it is a number", () => {
    const texts = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", ""), fc.string({ minLength: 1 }))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const cell = csvCell(text);
        expect(cell.endsWith(text)).toBe(true);
        const begins = cell.length > 1 && /^[=+\-@\t\r]/u.test(cell);
        expect(begins ? Number.isNaN(Number(cell.replace(/[.,%]/gu, ""))) : false).toBe(false);
      }),
    );
  });
});
