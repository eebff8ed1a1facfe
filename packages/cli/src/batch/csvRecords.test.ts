import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { csvRecords } from "./csvRecords.ts";

const read = async (text: string | Uint8Array): Promise<unknown[]> => allOf(csvRecords(bytesOf(text, 5)));

describe("csvRecords", () => {
  it.each([
    ["a,b\n1;2,3\n", ",", ["1;2", "3"]],
    ["a;b\n1,2;3\n", ";", ["1,2", "3"]],
    ["a\n1;2\n", ",", ["1;2"]],
    ['"a,b,c";d\n1,2;3\n', ";", ["1,2", "3"]],
    ['"a;b;c",d\n"1;2",3\n', ",", ["1;2", "3"]],
  ])("takes the delimiter of %j from its first line", async (text, delimiter, cells) =>
    expect((await read(text))[1]).toEqual({ line: 2, cells, delimiter }),
  );

  it("knows the delimiter of a header that runs over two lines", async () => {
    expect(await read('a;"b\nc";d\n1;2;3\n')).toEqual([
      { line: 1, cells: ["a", "b\nc", "d"], delimiter: ";" },
      { line: 3, cells: ["1", "2", "3"], delimiter: ";" },
    ]);
  });

  it("loses nothing behind a carriage return inside a line", async () => {
    expect(await read('a,b\n1\r"2",3\n"4\r5",6\n')).toMatchObject([
      { line: 1 },
      { line: 2, cells: ['1\r"2"', "3"] },
      { line: 3, cells: ["4\r5", "6"] },
    ]);
  });

  it("gives an empty line as a record without cells", async () => {
    expect(await read("a\n\n1\n  \n")).toMatchObject([
      { line: 1, cells: ["a"] },
      { line: 2, cells: [] },
      { line: 3, cells: ["1"] },
      { line: 4, cells: [] },
    ]);
  });

  it("keeps the text of a record whose quote never closes, and the empty lines behind it", async () => {
    expect(await read('a,b\n"1,2\n\n3,4\n')).toMatchObject([
      { line: 1 },
      { line: 2, error: { reason: "openQuote" }, text: '"1,2' },
      { line: 3, cells: [] },
      { line: 4, cells: ["3", "4"] },
    ]);
  });

  it("charges bytes that are not UTF-8 to their line", async () => {
    expect(await read(Uint8Array.of(97, 10, 0xe1, 10, 98, 10))).toMatchObject([
      { line: 1, cells: ["a"] },
      { line: 2, error: { reason: "notUtf8" }, text: "" },
      { line: 3, cells: ["b"] },
    ]);
  });
});
