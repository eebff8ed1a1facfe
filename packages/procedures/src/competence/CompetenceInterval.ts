import type { LegalCitation, Period } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { FieldConfidence } from "../catalog/Procedure.ts";
import type { CompetenceNote } from "./CompetenceNote.ts";
import type { OrganKind } from "./OrganKind.ts";

/**
 * How a body came by its competence (nguồn thẩm quyền): by the law of the field, by the division after the districts ended
 * (phân định thẩm quyền), by devolution (phân quyền), by decentralisation (phân cấp), or acting by authorisation (uỷ quyền).
 */
export type CompetenceKind = "original" | "division" | "devolution" | "decentralisation" | "authorisation";

/** A kind of body at a level: who decides, before a place makes it one office. */
export interface Owner {
  readonly level: GovernmentLevel;
  readonly organ: OrganKind;
  readonly body: string;
}

/**
 * How the owners of an interval are to be read.
 *
 * `single` one owner; `choice` the first or any other, as the applicant likes; `byFacts` the rules of `rules` choose;
 * `caseDependent` one of them, by a rule nobody has written down for us; `unknown` not established; `notInForce` the procedure
 * did not exist; `abolished` it no longer does.
 */
export type CompetenceMode = "single" | "choice" | "byFacts" | "caseDependent" | "unknown" | "notInForce" | "abolished";

/** Who owns a procedure during a period, on which legal basis. The competence rests on the first citation. */
export interface CompetenceInterval {
  readonly effective: Period;
  readonly mode: CompetenceMode;
  readonly owners: readonly Owner[];
  readonly kind: CompetenceKind;
  readonly citations: readonly LegalCitation[];
  /** The name of the set of rules that choose among owners by the facts of the case. */
  readonly rules?: string;
  readonly confidence: FieldConfidence;
  readonly notes: readonly CompetenceNote[];
}
