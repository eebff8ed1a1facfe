/** Bringing procedures in and taking them out, for programs that hold files; the rules are those of `@haicap/procedures`. */
import type {
  ImportCounts as Counts,
  ImportReason as ImportReasonOfRow,
  ImportIssue as Issue,
} from "@haicap/procedures/import";

export { toCsv, toJson, toTable } from "@haicap/procedures/export";
export {
  fromRecords,
  fromSheets,
  importReasonEn,
  importReasonVi,
  recordImport,
  tableImport,
} from "@haicap/procedures/import";
export { readQrPayload } from "@haicap/procedures/qr";

// types of their own: what is only passed on is taken for a value where declarations are put into namespaces
/** Rows in, by what became of them. */
export type ImportCounts = Counts;
/** What became of one row. */
export type ImportIssue = Issue;
/** Why a row was not read, or was read with a doubt. */
export type ImportReason = ImportReasonOfRow;
