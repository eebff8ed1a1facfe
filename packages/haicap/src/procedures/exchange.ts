/** Bringing procedures in and taking them out, for programs that hold files; the rules are those of `@haicap/procedures`. */
export { toCsv, toJson, toTable } from "@haicap/procedures/export";
export {
  fromRecords,
  fromSheets,
  type ImportCounts,
  type ImportIssue,
  type ImportReason,
  importReasonEn,
  importReasonVi,
  recordImport,
  tableImport,
} from "@haicap/procedures/import";
export { readQrPayload } from "@haicap/procedures/qr";
