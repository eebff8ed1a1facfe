export type { Cell } from "./columns.ts";
export { fromSheets, type Sheet } from "./fromSheets.ts";
export type {
  ImportCounts,
  ImportIssue,
  ImportReason,
  ImportReport,
  NothingRead,
  NotKept,
} from "./ImportReport.ts";
export type { ImportSource } from "./ImportSource.ts";
export type { IssueSink } from "./importLog.ts";
export { importReasonEn, importReasonVi } from "./importReasonWords.ts";
export { type GluedChannels, readGluedChannels } from "./readGluedChannels.ts";
export { fromRecord, fromRecords, type RecordImport, type RecordRead, recordImport } from "./recordImport.ts";
export { type TableImport, tableImport } from "./tableImport.ts";
