export { proceduresDiffInput, proceduresDiffOutput } from "./diff.ts";
export { type ProceduresGetOutput, proceduresGetInput, proceduresGetOutput } from "./get.ts";
export {
  type ProceduresSearchOutput,
  type ProceduresSearchWire,
  proceduresSearchInput,
  proceduresSearchOutput,
} from "./search.ts";
export { procedureCodeSchema } from "./shared.ts";
export {
  type ProvinceOverlayWire,
  proceduresWhoHandlesInput,
  proceduresWhoHandlesOutput,
  type WhoHandlesWire,
} from "./whoHandles.ts";
