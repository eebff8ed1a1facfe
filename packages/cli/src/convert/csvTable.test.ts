import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { csvTable } from "./csvTable.ts";
import type { TableRow } from "./Table.ts";

const opened = async (text: string | Uint8Array): Promise<{ header: readonly string[]; rows: TableRow[] } | string> => {
  const found = await csvTable(bytesOf(text));
  return "fault" in found
    ? found.fault.en
    : { header: found.table.header, rows: await allOf<TableRow>(found.table.rows) };
};

describe("csvTable", () => {
  it("keeps the place of empty lines between rows, and drops those around the table", async () => {
    expect(await opened("\u{FEFF}\r\n\r\n a ,b\r\n1,2\r\n\r\n\r\n3,4\r\n\r\n")).toEqual({
      header: ["a", "b"],
      rows: [
        { line: 4, cells: ["1", "2"] },
        { line: 5, cells: ["", ""] },
        { line: 6, cells: ["", ""] },
        { line: 7, cells: ["3", "4"] },
      ],
    });
  });

  it("keeps two columns of the same name, and names that are numbers in their order", async () => {
    expect(await opened("x,2025,x,1\na,b,c,d\n")).toMatchObject({
      header: ["x", "2025", "x", "1"],
      rows: [{ cells: ["a", "b", "c", "d"] }],
    });
  });

  it("fits a row of another width under the header, and keeps what is left over", async () => {
    expect(await opened("a,b\n1\n1,2,3,4\n")).toMatchObject({
      rows: [
        { cells: ["1", ""], unread: { text: "" } },
        { cells: ["1", "2"], unread: { text: "3,4" } },
      ],
    });
  });

  it("takes a line for one cell where the header is one", async () => {
    expect(await opened('diachi\nP. Bến Nghé, Q.1\n"Huế, Huế"\n')).toMatchObject({
      rows: [{ cells: ["P. Bến Nghé, Q.1"] }, { cells: ["Huế, Huế"] }],
    });
  });

  it.each([
    ["", "empty"],
    ["\n\n", "empty"],
    [Uint8Array.of(0xe1, 10, 97, 10), "not UTF-8"],
    ['"a,b\n1,2\n', "never closed"],
  ])("refuses %j", async (text, hint) => expect(await opened(text)).toContain(hint));
});
