import type { Words } from "haicap";
import readWorkbook from "read-excel-file/node";
import type { WorkbookSheet } from "./WorkbookSheet.ts";

/** Reads every sheet of an XLSX workbook as cells; a workbook is unpacked whole, so its memory grows with it. */
export const workbookSheets = async (
  path: string,
): Promise<{ readonly format: "xlsx"; readonly sheets: readonly WorkbookSheet[] } | { readonly fault: Words }> => {
  const sheets = await readWorkbook(path).catch((): undefined => undefined);
  if (sheets === undefined) return { fault: notAWorkbook };
  return {
    format: "xlsx",
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
  };
};

const cellOf = (cell: unknown): string | number | boolean | null => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell === null || cell === undefined ? null : String(cell);
};

const notAWorkbook: Words = {
  vi: "Không mở được bảng tính này (hỏng, hoặc có mật khẩu): hãy lưu lại thành .xlsx, hoặc CSV UTF-8.",
  en: "This workbook cannot be opened (damaged, or locked with a password): save it again as .xlsx, or as CSV UTF-8.",
};
