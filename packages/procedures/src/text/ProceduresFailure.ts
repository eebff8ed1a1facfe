import type { OutsideCoverage } from "@haicap/kernel";
import type { UnitNotFound } from "@haicap/units";
import type { ProcedureNotFound } from "../catalog/ProcedureNotFound.ts";
import type { CaseDependent } from "../competence/CaseDependent.ts";
import type { DiffDoesNotFit } from "../diff/applyDiff.ts";
import type { CodeRepeated } from "../diff/diffCatalogs.ts";
import type { NothingRead } from "../import/ImportReport.ts";

/** Every expected failure of this package. */
export type ProceduresFailure =
  | ProcedureNotFound
  | CaseDependent
  | UnitNotFound
  | OutsideCoverage
  | NothingRead
  | CodeRepeated
  | DiffDoesNotFit;
