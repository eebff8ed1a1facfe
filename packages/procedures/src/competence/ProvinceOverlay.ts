import type { ProcedureCode } from "@haicap/identifiers";
import type { LegalCitation, Period } from "@haicap/kernel";
import type { GovernmentLevel, UnitCode } from "@haicap/units";
import type { OrganKind } from "./OrganKind.ts";

/**
 * What one province has settled for itself about who handles procedures.
 *
 * `decentralisation` (phân cấp, by a legal normative document) changes the owner, there and only there. `authorisation` (uỷ quyền,
 * by decision, with an end) changes who acts and never the owner; there is no second step.
 *
 * @legal local-government-2025#13, local-government-2025#14
 * @since 0.1.0
 */
export interface ProvinceOverlay {
  readonly province: UnitCode;
  readonly kind: "decentralisation" | "authorisation";
  readonly codes: readonly ProcedureCode[];
  /** The level that gives; the overlay holds only where this level owns the task. Absent: whichever does. */
  readonly from?: GovernmentLevel;
  readonly to: { readonly level: GovernmentLevel; readonly organ: OrganKind; readonly body: string };
  /** The communes it is limited to; absent: the whole province. */
  readonly within?: readonly UnitCode[];
  readonly effective: Period;
  readonly citation?: LegalCitation;
}
