import type { ProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import { type Cell, type Column, cellText, findHeader, type Header } from "./columns.ts";
import { fillRow } from "./fillRow.ts";
import type { ImportIssue, ImportReason, ImportReport, NothingRead } from "./ImportReport.ts";
import type { ImportSource } from "./ImportSource.ts";
import { flag, newDraft, type RecordDraft, reportOf, sourceOf } from "./RecordDraft.ts";
import { readCode } from "./readCode.ts";
import { isDistrictBody, levelsIn, listed, subjectOf } from "./readWords.ts";

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
 * read.ok && read.value.refused; // => [{ row: 4, reason: "codeUnreadable", text: "1.99" }]
 * read.ok && read.value.flagged.map(({ row, reason }) => `${row} ${reason}`);
 * // => ["3 levelUnknown", "3 unitMissingInSource"]
 * @since 0.1.0
 */
export const fromSheets = (sheets: readonly Sheet[], where: ImportSource): Result<ImportReport, NothingRead> => {
  const drafts = new Map<ProcedureCode, RecordDraft>();
  const flagged: ImportIssue[] = [];
  const refused: ImportIssue[] = [];
  const opened = sheets.map(open);
  const rows = opened.reduce(
    (sum, { rows: all, header }) => sum + (header === undefined ? 0 : all.length - header.at - 1),
    0,
  );
  for (const sheet of opened)
    if (sheet.header === undefined) refused.push({ row: 1, ...sheet.named, reason: "headerNotFound" });
  const lists = opened.filter(({ header }) => header?.columns.has("name"));
  for (const sheet of lists) for (const row of rowsOf(sheet)) readListRow(row, where, drafts, flagged, refused);
  if (drafts.size === 0) return err({ _tag: "NothingRead", rows, refused });
  let read = drafts.size;
  for (const sheet of opened.filter((one) => one.header !== undefined && !lists.includes(one))) {
    if (!isUsed(sheet.header))
      refused.push({ row: (sheet.header?.at ?? 0) + 1, ...sheet.named, reason: "sheetNotUsed" });
    else for (const row of rowsOf(sheet)) read += readMoreRow(row, drafts, flagged, refused);
  }
  return ok(reportOf(drafts.values(), read, flagged, refused));
};

interface OpenSheet {
  readonly rows: Sheet["rows"];
  readonly header: Header | undefined;
  readonly named: { readonly sheet?: string };
}

/** A row below the header: its number, and its cells by column. */
interface OpenRow {
  readonly at: { readonly row: number; readonly sheet?: string };
  readonly cell: (column: Column) => string;
  readonly isEmpty: boolean;
}

const open = ({ name, rows }: Sheet): OpenSheet => ({
  rows,
  header: findHeader(rows),
  named: name === undefined ? {} : { sheet: name },
});

const rowsOf = ({ rows, header, named }: OpenSheet): readonly OpenRow[] =>
  header === undefined
    ? []
    : rows.slice(header.at + 1).map((cells, index) => ({
        at: { row: header.at + index + 2, ...named },
        cell: (column) => cellText(cells[header.columns.get(column) ?? -1]),
        isEmpty: cells.every((cell) => cellText(cell) === ""),
      }));

const used: readonly Column[] = ["channel", "limit", "fee", "document", "outcome", "legalBasis"];

const isUsed = (header: Header | undefined): boolean => used.some((column) => header?.columns.has(column));

const readListRow = (
  { at, cell, isEmpty }: OpenRow,
  where: ImportSource,
  drafts: Map<ProcedureCode, RecordDraft>,
  flagged: ImportIssue[],
  refused: ImportIssue[],
): void => {
  if (isEmpty) return;
  const code = readCode(cell("code"));
  const name = cell("name").replace(/[\s.]+$/, "");
  if (!code.ok) refused.push({ ...at, reason: code.error, text: cell("code") });
  else if (name === "") refused.push({ ...at, code: code.value, reason: "nameMissing" });
  else if (drafts.has(code.value)) refused.push({ ...at, code: code.value, reason: "codeRepeated" });
  else {
    const draft = newDraft(code.value, fieldsOf(cell, name, where));
    drafts.set(code.value, draft);
    const note = (reason: ImportReason, text?: string): void =>
      flag(draft, flagged, { ...at, reason, ...(text === undefined ? {} : { text }) });
    noteDoubts(draft, cell, note);
    fillRow(draft, cell, note);
  }
};

const fieldsOf = (cell: OpenRow["cell"], name: string, where: ImportSource): RecordDraft["fields"] => {
  const subjects = listed(cell("subjects")).flatMap((label) => subjectOf(label) ?? []);
  const decision = cell("decision");
  return {
    name,
    field: cell("field"),
    ministry: cell("issuer"),
    levels: levelsIn(cell("level")),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(decision === "" ? {} : { decision }),
    competent: listed(cell("competent")),
    implementing: listed(cell("implementing")),
    ...sourceOf(where),
  };
};

const noteDoubts = (
  { fields }: RecordDraft,
  cell: OpenRow["cell"],
  note: (reason: ImportReason, text?: string) => void,
): void => {
  if (fields.levels.length === 0) note("levelUnknown");
  const stale = [...(fields.implementing ?? []), ...(fields.competent ?? [])].filter(isDistrictBody);
  if (stale.length > 0) note("staleDistrictAgencyInSource", [...new Set(stale)].join("; "));
  for (const label of listed(cell("subjects"))) if (subjectOf(label) === undefined) note("subjectUnknown", label);
};

/** Adds a row of another sheet to its procedure; the number of rows read, one or none. */
const readMoreRow = (
  { at, cell, isEmpty }: OpenRow,
  drafts: ReadonlyMap<ProcedureCode, RecordDraft>,
  flagged: ImportIssue[],
  refused: ImportIssue[],
): 0 | 1 => {
  if (isEmpty) return 0;
  const code = readCode(cell("code"));
  if (!code.ok) refused.push({ ...at, reason: code.error, text: cell("code") });
  const draft = code.ok ? drafts.get(code.value) : undefined;
  if (code.ok && draft === undefined) refused.push({ ...at, code: code.value, reason: "codeNotInList" });
  if (draft === undefined) return 0;
  const isFilled = fillRow(draft, cell, (reason, text) =>
    flag(draft, flagged, { ...at, reason, ...(text === undefined ? {} : { text }) }),
  );
  if (!isFilled) refused.push({ ...at, code: draft.code, reason: "rowEmpty" });
  return isFilled ? 1 : 0;
};
