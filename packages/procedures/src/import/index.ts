export type { Cell } from "./columns.ts";
export { fromPortalRecord, type PortalRecordRead } from "./fromPortalRecord.ts";
export { fromPortalRecords } from "./fromPortalRecords.ts";
export { fromSheets, type Sheet } from "./fromSheets.ts";
export type { ImportIssue, ImportReason, ImportReport, NothingRead } from "./ImportReport.ts";
export type { ImportSource } from "./ImportSource.ts";
export { type GluedChannels, readGluedChannels } from "./readGluedChannels.ts";
