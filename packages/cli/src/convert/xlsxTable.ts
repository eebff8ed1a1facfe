import type { Words } from "haicap";
import { readSheet } from "read-excel-file/node";
import { noHeader } from "./csvTable.ts";
import type { Opened, TableRow } from "./Table.ts";

/**
 * Opens the first sheet of an XLSX workbook as a table: the first row that is not empty is the header.
 *
 * A workbook is one compressed whole and is unpacked as such: its memory grows with the sheet, which ends at 1,048,576 rows.
 */
export const xlsxTable = async (path: string): Promise<Opened> => {
  const sheet = await readSheet(path, { trim: false }).catch((): undefined => undefined);
  if (sheet === undefined) return { fault: notAWorkbook };
  const at = sheet.findIndex((row) => row.some((cell) => cell !== null));
  const header = sheet[at]?.map((cell) => cellText(cell).trim());
  if (header === undefined) return { fault: noHeader };
  return { table: { header, delimiter: ",", wasText: true, rows: rowsAfter(at, sheet) } };
};

const notAWorkbook: Words = {
  vi: "Không mở được bảng tính này (hỏng, hoặc có mật khẩu): hãy lưu lại thành .xlsx, hoặc CSV UTF-8.",
  en: "This workbook cannot be opened (damaged, or locked with a password): save it again as .xlsx, or as CSV UTF-8.",
};

async function* rowsAfter(at: number, sheet: readonly (readonly unknown[])[]): AsyncGenerator<TableRow> {
  for (let index = at + 1; index < sheet.length; index++)
    yield { line: index + 1, cells: (sheet[index] ?? []).map(cellText) };
}

/** A cell as text: a date as ISO, a number without grouping, true and false as a spreadsheet writes them. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
};

const dateText = (date: Date): string => {
  const seconds = Math.round(date.getTime() / 1000); // a workbook keeps parts of a day, which are seldom whole seconds
  if (Number.isNaN(seconds)) return "";
  const text = new Date(seconds * 1000).toISOString();
  return text.slice(11, 19) === "00:00:00" ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
};
