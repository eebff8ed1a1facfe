export { proceduresDiffInput, proceduresDiffOutput } from "./diff.ts";
export { type ProceduresGetOutput, proceduresGetInput, proceduresGetOutput } from "./get.ts";
export { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
export { procedureFileSchema, procedureRecordSchema } from "./record.ts";
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
