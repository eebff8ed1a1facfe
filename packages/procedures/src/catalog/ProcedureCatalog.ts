import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import type { CompetenceRule } from "../competence/CompetenceRule.ts";
import type { LegalBasis } from "./LegalBasis.ts";
import type { OfficeRow } from "./OfficeRow.ts";
import type { ProcedureRecord } from "./Procedure.ts";
import type { ProcedureEntry } from "./ProcedureEntry.ts";
import type { Replacement } from "./Replacement.ts";

/**
 * A catalog of procedures (bộ thủ tục hành chính) through time: a directory with the owners of each, and the full records.
 *
 * Decoded part by part on first use. `detailsFrom` is the first day the records speak for; `present` the last day anybody looked.
 *
 * @since 0.1.0
 */
export interface ProcedureCatalog {
  readonly present: CivilDate;
  readonly detailsFrom: CivilDate;
  /** Every code, sorted. */
  readonly codes: readonly ProcedureCode[];
  readonly entry: (code: ProcedureCode) => ProcedureEntry | undefined;
  readonly record: (code: ProcedureCode) => ProcedureRecord | undefined;
  readonly rules: (name: string) => readonly CompetenceRule[];
  readonly legalBasis: (instrument: string) => LegalBasis | undefined;
  readonly offices: readonly OfficeRow[];
  readonly replacements: readonly Replacement[];
}
