import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { allOf } from "../testing/streams.fixture.ts";
import { filesOfTests, workbook } from "../testing/workbook.fixture.ts";
import { openTable } from "./openTable.ts";
import type { TableRow } from "./Table.ts";

const file = await filesOfTests();

const opened = async (path: string): Promise<{ header: readonly string[]; rows: TableRow[] } | string> => {
  const found = await openTable(path);
  return "fault" in found
    ? found.fault.en
    : { header: found.table.header, rows: await allOf<TableRow>(found.table.rows) };
};

describe("openTable", () => {
  it("reads the first sheet of a workbook, its rows by their own number, whatever its name is", async () => {
    const bytes = await workbook([
      [null, null, null],
      ["mã", " địa chỉ ", null],
      [26740, " P. Bến Nghé ", new Date(Date.UTC(2025, 5, 30))],
      [null, null, null],
      [true, "<&>\n\u{1F600}", new Date(Date.UTC(2025, 5, 30, 9, 5))],
    ]);
    expect(await opened(await file("workbook.csv", bytes))).toEqual({
      header: ["mã", "địa chỉ", ""],
      rows: [
        { line: 3, cells: ["26740", " P. Bến Nghé ", "2025-06-30"] },
        { line: 4, cells: ["", "", ""] },
        { line: 5, cells: ["TRUE", "<&>\n\u{1F600}", "2025-06-30 09:05:00"] },
      ],
    });
  });

  it("reads anything else as CSV", async () => {
    expect(await opened(await file("a.xlsx", "a;b\n1;2\n"))).toMatchObject({ rows: [{ cells: ["1", "2"] }] });
  });

  it.each([
    ["zip.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), "cannot be opened"],
    ["old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "an old .xls"],
    ["utf16.csv", Uint8Array.of(0xff, 0xfe, 97, 0), "UTF-16"],
    ["nothing.csv", "", "empty"],
  ])("refuses %s in words", async (name, bytes, hint) => {
    expect(await opened(await file(name, bytes))).toContain(hint);
  });

  it("refuses a workbook without rows, one cut short, and one too large to unpack", async () => {
    const bytes = await workbook([["a"], ["b"]]);
    expect(await opened(await file("cut.xlsx", bytes.subarray(0, 700)))).toContain("cannot be opened");
    expect(await opened(await file("empty.xlsx", await workbook([[null]])))).toContain("empty");
    const large = new Uint8Array(32 * 1024 * 1024 + 1);
    large.set(bytes);
    expect(await opened(await file("large.xlsx", large))).toContain("larger than");
  });

  it("refuses a path that is no file", async () => {
    expect(await opened("/no/such/file.csv")).toContain("cannot be read");
    expect(await opened(dirname(await file("x", "")))).toContain("cannot be read");
  });
});
