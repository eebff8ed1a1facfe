import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { csvRows } from "./csvRows.ts";

const read = async (text: string): Promise<unknown[]> => allOf(csvRows(bytesOf(text, 11)));

describe("csvRows", () => {
  it("reads rows under their header, with a byte order mark, CRLF, quotes and line ends in a cell", async () => {
    expect(await read('\u{FEFF}a,b\r\n1,"x, ""y"""\r\n\r\n2,"two\r\nlines"\r\n')).toEqual([
      { line: 2, cells: { a: "1", b: 'x, "y"' } },
      { line: 4, cells: { a: "2", b: "two\nlines" } },
    ]);
  });

  it("reports a row with another number of columns, and reads the rest", async () => {
    expect(await read("a,b\n1\n1,2,3\n1,2\n")).toMatchObject([
      { line: 2, error: { _tag: "MalformedLine", line: 2, reason: "wrongColumnCount" } },
      { line: 3, error: { reason: "wrongColumnCount" } },
      { line: 4, cells: { a: "1", b: "2" } },
    ]);
  });

  it("charges an open quote to its own line only", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${index},x`);
    const result = await read(`a,b\n"open,1\n${rows.join("\n")}\n`);
    expect(result).toHaveLength(41);
    expect(result[0]).toMatchObject({ line: 2, error: { reason: "openQuote" } });
    expect(result[40]).toEqual({ line: 42, cells: { a: "39", b: "x" } });
  });

  it("does not let a later row's quote close an open one", async () => {
    expect(await read('a,b\n"1,x\n2,"y"\n3,z\n')).toMatchObject([
      { line: 2, error: { reason: "openQuote" } },
      { line: 3, cells: { a: "2", b: "y" } },
      { line: 4, cells: { a: "3", b: "z" } },
    ]);
  });

  it("is not misled when the later row happens to give the right number of columns", async () => {
    expect(await read('a,b,c\n"1,x,y\n2,"thôn 8, xã Phú Hải",z\n3,"quán ""Bình""",w\n')).toMatchObject([
      { line: 2, error: { reason: "openQuote" } },
      { line: 3, cells: { a: "2", b: "thôn 8, xã Phú Hải", c: "z" } },
      { line: 4, cells: { a: "3", b: 'quán "Bình"', c: "w" } },
    ]);
  });

  it("tolerates a quote inside a cell that is not quoted", async () => {
    expect(await read('a,b\nquán "Bình An",1\n')).toEqual([{ line: 2, cells: { a: 'quán "Bình An"', b: "1" } }]);
  });

  it("reports an open quote at the end of the file", async () => {
    expect(await read('a,b\n1,2\n3,"4\n5,6')).toMatchObject([
      { line: 2, cells: { a: "1" } },
      { line: 3, error: { reason: "openQuote" } },
      { line: 4, cells: { a: "5", b: "6" } },
    ]);
  });

  it("has no rows in an empty file, nor in one with a header alone", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("a,b\n")).toEqual([]);
  });
});
