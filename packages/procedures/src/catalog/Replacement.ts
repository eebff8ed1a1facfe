import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import type { FieldConfidence } from "./Procedure.ts";

/**
 * One procedure put in the place of another (thủ tục thay thế): a procedure may replace several, and several may replace one. What
 * was replaced need not be in the catalog.
 */
export interface Replacement {
  readonly replaced: ProcedureCode;
  readonly by: ProcedureCode;
  readonly decidedOn?: CivilDate;
  readonly instrument?: string;
  readonly confidence: FieldConfidence;
}
