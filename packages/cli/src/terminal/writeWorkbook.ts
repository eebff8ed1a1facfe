import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Words } from "haicap";
import type { SheetData } from "write-excel-file/node";
import { displayWidth } from "./displayWidth.ts";

/** As many rows as a sheet of Excel holds, its header among them. */
const mostRows = 1_048_576;

/** As many characters as a cell of Excel holds. */
const mostCharacters = 32_767;

/**
 * Writes rows as an XLSX workbook of one sheet, the first of them its header; or says why it cannot.
 *
 * Every cell is text, so that no spreadsheet runs one as a formula or takes a code for a number. A workbook is one compressed whole and is held
 * until the last row.
 */
export const writeWorkbook = async (
  rows: AsyncIterable<readonly string[]>,
  output: Writable,
): Promise<Words | undefined> => {
  const sheet: (object | null)[][] = [];
  const widths: number[] = [];
  for await (const row of rows) {
    if (sheet.length === mostRows) return tooManyRows;
    if (sheet.length < looked)
      for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(text));
    sheet.push(row.map((text) => cellOf(text, sheet.length === 0)));
  }
  const { default: write } = await import("write-excel-file/node");
  const columns = widths.map((width) => ({ width: Math.min(Math.max(width, narrowest), widest) + 2 }));
  const bytes = await write(sheet as SheetData, { columns, stickyRowsCount: 1 }).toBuffer();
  output.end(bytes);
  await finished(output);
  return undefined;
};

/** Rows whose texts say how wide a column is. */
const looked = 200;
const narrowest = 6;
const widest = 60;

const cellOf = (text: string, isHead: boolean): object | null => {
  if (text === "") return null;
  return { value: fitted(text), type: String, ...(isHead ? { fontWeight: "bold" } : {}) };
};

/** What XML cannot hold is left out, and what a cell cannot hold is cut. */
const fitted = (text: string): string => {
  const clean = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
  return clean.length > mostCharacters
    ? `${clean.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
    : clean;
};

const tooManyRows: Words = {
  vi: "Nhiều dòng hơn một trang bảng tính chứa được (1.048.576): hãy ghi ra .csv.",
  en: "More rows than a sheet holds (1,048,576): write a .csv instead.",
};
