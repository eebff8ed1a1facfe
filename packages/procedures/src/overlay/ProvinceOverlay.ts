import type { ProcedureCode } from "@haicap/identifiers";
import type { LegalCitation, Period } from "@haicap/kernel";
import type { GovernmentLevel, UnitCode } from "@haicap/units";
import type { ProcedureFee, SubmissionChannel } from "../catalog/Procedure.ts";
import type { Owner } from "../competence/CompetenceInterval.ts";

/** What every overlay says: whose it is, which procedures, where, when, and on which basis. */
export interface OverlayTerms {
  readonly province: UnitCode;
  readonly codes: readonly ProcedureCode[];
  /** The communes it is limited to; absent: the whole province. */
  readonly within?: readonly UnitCode[];
  readonly effective: Period;
  readonly citation?: LegalCitation;
}

/**
 * Who handles procedures, settled by a province.
 *
 * `decentralisation` (phân cấp, by a legal normative document) changes the owner, there and only there. `authorisation` (uỷ quyền,
 * by decision, with an end) changes who acts and never the owner; there is no second step.
 *
 * @legal local-government-2025#13, local-government-2025#14
 */
export interface CompetenceOverlay extends OverlayTerms {
  readonly kind: "decentralisation" | "authorisation";
  /** The level that gives; the overlay holds only where this level owns the task. Absent: whichever does. */
  readonly from?: GovernmentLevel;
  readonly to: Owner;
}

/** A fee or charge of a province (phí, lệ phí do Hội đồng nhân dân cấp tỉnh quy định); without `channel`, however one hands in. */
export interface FeeOverlay extends OverlayTerms {
  readonly kind: "fee";
  readonly fee: ProcedureFee;
  readonly channel?: SubmissionChannel;
}

/**
 * Where a province has its procedures received (danh mục tiếp nhận không phụ thuộc địa giới hành chính): at the desk of the unit
 * alone, or at any desk of the province.
 *
 * @legal one-stop-2025#14
 */
export interface ReceptionOverlay extends OverlayTerms {
  readonly kind: "reception";
  readonly scope: "unit" | "province";
}

/** A procedure that only this province has (thủ tục đặc thù của địa phương). */
export interface LocalProcedureOverlay extends OverlayTerms {
  readonly kind: "localProcedure";
  readonly name: string;
  readonly field: string;
  /** The body that issued it. */
  readonly issuer: string;
  readonly to: Owner;
}

/**
 * What one province has settled for itself (quy định riêng của tỉnh), laid over the national catalog.
 *
 * @since 0.1.0
 */
export type ProvinceOverlay = CompetenceOverlay | FeeOverlay | ReceptionOverlay | LocalProcedureOverlay;
