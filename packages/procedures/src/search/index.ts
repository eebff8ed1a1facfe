export type { LooseMatchKind } from "./attempts.ts";
export {
  type ProcedureMatch,
  type ProcedureMatches,
  type ProcedureMatchKind,
  type ProcedureQuery,
  searchProcedures,
} from "./searchProcedures.ts";
