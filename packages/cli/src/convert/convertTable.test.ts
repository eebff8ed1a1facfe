import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import type { Convert } from "./Conversion.ts";
import { convertTable } from "./convertTable.ts";
import { csvTable } from "./csvTable.ts";
import type { Table } from "./Table.ts";
import { Tally } from "./Tally.ts";

const shout: Convert = (cell) => ({ status: "candidates", candidates: ["1", "2"], reasons: cell.toUpperCase() });

const tableOf = async (text: string): Promise<Table> => {
  const found = await csvTable(bytesOf(text, 64));
  if ("fault" in found) throw new Error(found.fault.en);
  return found.table;
};

const converted = async (text: string, delimiter = ","): Promise<string[][]> => {
  const lines = await allOf(convertTable(await tableOf(text), 0, shout, "en", new Tally()));
  return parse(lines.join("\n"), { bom: true, delimiter, relax_column_count: true }) as string[][];
};

describe("convertTable", () => {
  it("adds its columns behind those of the file, with a byte order mark and the file's delimiter", async () => {
    const [header, row] = await allOf(convertTable(await tableOf("a;b\nx;y,z\n"), 0, shout, "vi", new Tally()));
    expect(header).toBe("\u{FEFF}a;b;maDonVi;tenDonVi;capTren;trangThai;cacKhaNang;lyDo");
    expect(row).toBe("x;y,z;;;;candidates;1|2;X");
  });

  it("gives its columns other names where the file has them already", async () => {
    const [header] = await converted("a,status,reasons,reasons2\n");
    expect(header?.slice(4)).toEqual(["unitCode", "unitName", "parentName", "status2", "candidates", "reasons3"]);
  });

  it("answers a row that could not be read in its place, with its text", async () => {
    const [, first, second, third] = await converted('a,b\n1,2,3\n"x,1\nlast,1\n');
    expect(first?.slice(0, 6)).toEqual(["1", "2", "", "", "", "error"]);
    expect(first?.at(-1)).toMatch(/another number of columns.*\[3\]$/);
    expect(second?.at(-1)).toMatch(/never closed.*\["x,1\]$/);
    expect(third?.at(-1)).toBe("LAST");
  });

  it("counts what became of the rows, and names the first unreadable lines", async () => {
    const tally = new Tally();
    const bad = Array.from({ length: 25 }, () => "1").join("\n");
    await allOf(convertTable(await tableOf(`a,b\nx,y\n${bad}\n`), 0, shout, "en", tally));
    expect(tally.summary("en")).toBe(
      "26 rows: 0 resolved, 1 with candidates, 0 unresolved, 25 unreadable (line 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, …)",
    );
    expect(new Tally().summary("vi")).toBe(
      "0 dòng: 0 xác định được, 0 còn nhiều khả năng, 0 không nhận ra, 0 không đọc được",
    );
  });

  it("answers while the file is still being read: it never waits for the end", async () => {
    let read = 0;
    function* endless(): Generator<Uint8Array> {
      yield new TextEncoder().encode("a,b\n");
      for (;;) {
        read += 1;
        yield new TextEncoder().encode(`row ${read},x\n`);
      }
    }
    const found = await csvTable(endless());
    if ("fault" in found) throw new Error(found.fault.en);
    let written = 0;
    for await (const line of convertTable(found.table, 0, shout, "en", new Tally())) {
      expect(line).not.toBe("");
      expect(read - written).toBeLessThan(3);
      written += 1;
      if (written === 5000) break;
    }
    expect(written).toBe(5000);
  });

  it("keeps every cell of every row in its order, whatever is in it", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom('"', '""', ",", ";", "\n", "\r\n", "\r", "=1+1", "\0", "\u202e", "\u{FEFF}", " x "),
    );
    const tables = fc.tuple(
      fc.constantFrom(",", ";"),
      fc.array(fc.tuple(cell, cell, fc.constant(".")), { maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(tables, async ([delimiter, rows]) => {
        const kept = rows.map((row) => row.map((one) => one.replaceAll("\r\n", "\n")));
        const text = stringify([["a", "b", "c"], ...kept], { delimiter, quoted: true });
        const answered = await converted(text, delimiter);
        expect(answered.slice(1).map((row) => row.slice(0, 3))).toEqual(kept.map(asUtf8));
      }),
      { numRuns: 150 },
    );
  });
});

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A lone half of a surrogate pair has no UTF-8. */
const asUtf8 = (row: readonly string[]): string[] => row.map((one) => utf8.decode(new TextEncoder().encode(one)));
