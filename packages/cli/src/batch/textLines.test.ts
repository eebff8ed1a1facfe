import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { textLines } from "./textLines.ts";

describe("textLines", () => {
  it("gives the lines of any text whatever the chunks", async () => {
    const line = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\n\r\u{FEFF}]/u.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 9 }),
        async (lines, end, chunk) => {
          const read = await allOf(textLines(bytesOf(lines.map((one) => one + end).join(""), chunk)));
          expect(read).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
        },
      ),
    );
  });

  it("drops a byte order mark at the start only", async () => {
    const read = await allOf(textLines(bytesOf("\u{FEFF}a\n\u{FEFF}b\n")));
    expect(read).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "\u{FEFF}b" },
    ]);
  });

  it("reports a line that is too long and reads the next", async () => {
    const read = await allOf(textLines(bytesOf(`${"x".repeat(5000)}\nok\n${"y".repeat(101)}`, 64), 100));
    expect(read).toEqual([
      { number: 1, fault: "tooLong" },
      { number: 2, text: "ok" },
      { number: 3, fault: "tooLong" },
    ]);
  });

  it("reports a line that is not UTF-8 and reads the next", async () => {
    const read = await allOf(textLines(bytesOf(new Uint8Array([0xff, 0xfe, 10, 97, 10]))));
    expect(read).toEqual([
      { number: 1, fault: "notUtf8" },
      { number: 2, text: "a" },
    ]);
  });

  it("reads a last line without an end", async () => {
    expect(await allOf(textLines(bytesOf("a\n\nb")))).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "" },
      { number: 3, text: "b" },
    ]);
  });
});
