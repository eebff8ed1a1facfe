export {
  type ComparedCatalog,
  type ComparedRecord,
  type DiffQuestion,
  proceduresDiffInput,
  proceduresDiffOutput,
} from "./diff.ts";
export { type ProceduresGetOutput, proceduresGetInput, proceduresGetOutput } from "./get.ts";
export {
  type ProceduresImportQuestion,
  type ProceduresImportWire,
  proceduresImportInput,
  proceduresImportOutput,
} from "./import.ts";
export { proceduresLedgerInput, proceduresLedgerOutput } from "./ledger.ts";
export {
  type Listed,
  type ProceduresListOutput,
  type ProceduresListQuestion,
  type ProceduresListWire,
  proceduresListInput,
  proceduresListOutput,
} from "./list.ts";
export {
  type LocalFeesQuestion,
  type LocalFeesWire,
  proceduresLocalFeesInput,
  proceduresLocalFeesOutput,
} from "./localFees.ts";
export { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
export {
  type MayActQuestion,
  type MayActWire,
  type OwnerAtWire,
  proceduresMayActInput,
  proceduresMayActOutput,
  proceduresOwnerAtInput,
  proceduresOwnerAtOutput,
} from "./owner.ts";
export { procedureFileSchema, procedureRecordSchema } from "./record.ts";
export {
  type ProceduresCompletenessOutput,
  type ProceduresOverlayProblemsOutput,
  proceduresCompletenessInput,
  proceduresCompletenessOutput,
  proceduresOverlayProblemsInput,
  proceduresOverlayProblemsOutput,
  proceduresSunsetsInput,
  proceduresSunsetsOutput,
} from "./reports.ts";
export {
  type ProceduresSearchOutput,
  type ProceduresSearchWire,
  proceduresSearchInput,
  proceduresSearchOutput,
} from "./search.ts";
export { procedureCodeSchema } from "./shared.ts";
export {
  proceduresWhoHandlesInput,
  proceduresWhoHandlesOutput,
  type WhoHandlesWire,
} from "./whoHandles.ts";
