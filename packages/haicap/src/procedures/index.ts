export { type CompletenessInput, completeness } from "./completeness.ts";
export { type DiffInput, diff } from "./diff.ts";
export {
  fromRecords,
  fromSheets,
  type ImportCounts,
  type ImportIssue,
  type ImportReason,
  importReasonEn,
  importReasonVi,
  readQrPayload,
  recordImport,
  tableImport,
  toCsv,
  toJson,
  toTable,
} from "./exchange.ts";
export { type GetInput, get } from "./get.ts";
export { handlingLines } from "./handlingLines.ts";
export { handlingNotes } from "./handlingNotes.ts";
export { type ImportFromInput, importFrom, importFrom as import } from "./importFrom.ts";
export { type LedgerInput, ledger } from "./ledger.ts";
export { type ListInput, list } from "./list.ts";
export { type LocalFeesInput, localFees } from "./localFees.ts";
export { type MayActInput, mayAct } from "./mayAct.ts";
export { type OverlayProblemsInput, overlayProblems } from "./overlayProblems.ts";
export { type OwnerAtInput, ownerAt } from "./ownerAt.ts";
export { type QrSheetInput, type QrSheetOptions, type QrSheetValue, qrSheet } from "./qrSheet.ts";
export { type SearchInput, search } from "./search.ts";
export { type SunsetsInput, sunsets } from "./sunsets.ts";
export { type WhoHandlesInput, whoHandles } from "./whoHandles.ts";
