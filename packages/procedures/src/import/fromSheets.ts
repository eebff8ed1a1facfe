import type { ProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import { type Cell, cellText, headerOf } from "./columns.ts";
import type { ImportIssue, ImportReport, NothingRead } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import { importLog } from "./importLog.ts";
import { type RecordDraft, recordOf } from "./RecordDraft.ts";
import { type DraftBook, sheetReader } from "./tableImport.ts";

/** A sheet of a workbook as rows of cells; reading the file is the caller's. */
export interface Sheet {
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads a workbook of procedures (danh mục thủ tục của tỉnh, xã): the portal's list alone, or a list with sheets of channels,
 * documents, outcomes and legal basis, keyed by code.
 *
 * Columns are known by their names in any spelling; titles above the header are passed over. A sheet with codes and names is
 * the list; the others add to its procedures. Every row is read, flagged, or refused with its number as a spreadsheet shows it;
 * nothing is inferred. Fails with `NothingRead` when no row of a list was read.
 *
 * @example
 * const rows = [
 *   ["DANH SÁCH THỦ TỤC"],
 *   ["Mã số", "Tên", "Lĩnh vực", "Thời hạn giải quyết", "Phí, lệ phí"],
 *   ["1.001193", "Đăng ký khai sinh", "Hộ tịch", "1", ""],
 *   ["1.99", "Không rõ mã", "", "", ""],
 * ];
 * const read = fromSheets([{ rows }], { source: "commune workbook", checkedOn: civilDateUnsafe("2026-11-01") });
 * read.ok && read.value.counts; // => { rows: 2, read: 0, flagged: 1, refused: 1 }
 * read.ok && read.value.refused; // => [{ row: 4, reason: "codeUnreadable", text: "1.99" }]
 * read.ok && read.value.flagged.map(({ row, reason }) => `${row} ${reason}`);
 * // => ["3 unitMissingInSource"]
 * @since 0.1.0
 */
export const fromSheets = (sheets: readonly Sheet[], where: ImportSource): Result<ImportReport, NothingRead> => {
  const drafts = new Map<ProcedureCode, RecordDraft>();
  const flagged: ImportIssue[] = [];
  const refused: ImportIssue[] = [];
  const log = importLog({ flag: (issue) => flagged.push(issue), refuse: (issue) => refused.push(issue) });
  const book: DraftBook = {
    find: (code) => drafts.get(code),
    isNew: (code) => !drafts.has(code),
    add: (draft) => drafts.set(draft.code, draft),
  };
  for (const { name, rows } of [...sheets.filter(isList), ...sheets.filter((one) => !isList(one))]) {
    const reader = sheetReader(where, log, book, name);
    for (const [at, cells] of rows.entries()) reader.take(cells, at + 1);
    reader.end();
  }
  const counts = log.counts();
  if (drafts.size === 0) return err({ _tag: "NothingRead", rows: counts.rows, refused });
  const records = [...drafts.values()].map(recordOf).sort((a, b) => (a.code < b.code ? -1 : 1));
  return ok({ records, counts, flagged, refused, notKept: log.notKept() });
};

/** Lists are read first, so that the other sheets find their procedures. */
const isList = ({ rows }: Sheet): boolean => {
  const filled = rows.filter((row) => row.some((cell) => cellText(cell) !== "")).slice(0, 20);
  const header = filled.map(headerOf).find((one) => one !== undefined);
  return header?.columns.has("name") === true;
};
