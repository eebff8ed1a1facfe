import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import type { CaseFact } from "./CaseFacts.ts";
import type { HandlingOption } from "./Handling.ts";

/** Who decides depends on the case. `needs` are the facts that would tell; empty when no rule for it is known to us. */
export interface CaseDependent {
  readonly _tag: "CaseDependent";
  readonly code: ProcedureCode;
  readonly on: CivilDate;
  readonly needs: readonly CaseFact[];
  readonly options: readonly HandlingOption[];
}
