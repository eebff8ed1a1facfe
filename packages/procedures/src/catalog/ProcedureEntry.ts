import type { ProcedureCode } from "@haicap/identifiers";
import type { UnitCode } from "@haicap/units";
import type { CompetenceInterval } from "../competence/CompetenceInterval.ts";
import type { SubmissionChannel } from "./Procedure.ts";

/** A procedure in the directory: what it is called, whose it is, and who owned it when. Its documents and fees are in its record. */
export interface ProcedureEntry {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
  /** In order of time, without overlap. */
  readonly competence: readonly CompetenceInterval[];
  /** The ways to hand in; empty where no source says. */
  readonly channels: readonly SubmissionChannel[];
  /** Where it may be handed in, when the record says more than the general rule. */
  readonly receptionScope?: "provinceWide" | "nationwide";
  /** The only province that has the procedure. */
  readonly province?: UnitCode;
  readonly replacedBy: readonly ProcedureCode[];
  readonly internal: boolean;
}
