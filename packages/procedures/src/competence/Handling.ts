import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, LegalCitation } from "@haicap/kernel";
import type { AdministrativeUnit, GovernmentLevel, SuccessionEdge } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { CaseFacts } from "./CaseFacts.ts";
import type { CompetenceKind, CompetenceMode, Owner } from "./CompetenceInterval.ts";
import type { HandlingWarning } from "./HandlingWarning.ts";

/** Whether the procedure is there to be asked for on the day; `unknown`: the data do not establish who decides. */
export type HandlingStatus = "inForce" | "notInForce" | "abolished" | "internal" | "unknown";

/** A body that decides (cơ quan có thẩm quyền giải quyết); `unit` and `office` where the place makes it one. */
export interface Decider extends Owner {
  readonly kind: CompetenceKind;
  readonly unit?: AdministrativeUnit;
  readonly office?: string;
}

/** The ministry (or province) whose procedure it is (cơ quan quản lý, ban hành). */
export interface Regulator {
  readonly level: GovernmentLevel;
  readonly body: string;
}

/** Where the dossier may be handed in (nơi tiếp nhận). Where one hands in is not where it is decided. */
export interface Receiver {
  readonly level: GovernmentLevel;
  readonly body: string;
  readonly unit?: AdministrativeUnit;
  /** `unit`: this desk; `province`: any desk of the province, whatever the boundary; `nationwide`: any in the country. */
  readonly scope: "unit" | "province" | "nationwide";
  readonly channels: readonly SubmissionChannel[];
  readonly citation?: LegalCitation;
}

/** A competence that depends on the case: what each owner would need. */
export interface HandlingOption extends Owner {
  readonly when?: Readonly<Partial<Record<keyof CaseFacts, string>>>;
  readonly citations: readonly LegalCitation[];
}

/**
 * One step of why the answer is what it is (lý do), in the order in which the steps were taken; `from` inclusive, `until` the first
 * day after.
 *
 * `interval` is the row of competence that holds on the day; `caseFacts` the rule that the facts met; `basisEnded` the instrument the
 * row rests on, gone by then; `decentralised` and `authorised` the act of the province; `office` the organisation of the body.
 */
export type HandlingReason =
  | {
      readonly reason: "interval";
      readonly mode: CompetenceMode;
      readonly kind: CompetenceKind;
      readonly from: CivilDate;
      readonly until?: CivilDate;
      readonly citations: readonly LegalCitation[];
    }
  | {
      readonly reason: "caseFacts";
      readonly when: NonNullable<HandlingOption["when"]>;
      readonly citations: readonly LegalCitation[];
    }
  | {
      readonly reason: "basisEnded";
      readonly until: CivilDate;
      readonly replacedBy?: string;
      readonly citations: readonly LegalCitation[];
    }
  | {
      readonly reason: "decentralised" | "authorised";
      readonly body: string;
      readonly from: CivilDate;
      readonly until?: CivilDate;
      readonly citations: readonly LegalCitation[];
    }
  | { readonly reason: "office"; readonly body: string; readonly citations: readonly LegalCitation[] };

/**
 * What becomes of a dossier received when another body was competent (chuyển tiếp). The rule may be set otherwise by the
 * province; this is the one of the law.
 */
export interface Transition {
  readonly rule: "successorCarriesOn" | "notEstablished";
  readonly receivedOn: CivilDate;
  readonly from: Pick<Decider, "level" | "organ" | "body" | "unit">;
  readonly to?: Pick<Decider, "level" | "organ" | "body" | "unit">;
  /** Where the unit that received it went; several when it was split. */
  readonly candidates?: readonly SuccessionEdge[];
  readonly keepsClock: true;
  readonly keepsPapers: true;
  readonly configurable: true;
  readonly citations: readonly LegalCitation[];
}

/** Who handles a procedure, on a day, at a place, and why. */
export interface Handling {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly on: CivilDate;
  readonly status: HandlingStatus;
  readonly certainty: "confirmed" | "provisional";
  readonly decides?: Decider;
  /** Equally competent: the applicant chooses. */
  readonly alternatives?: readonly Decider[];
  /** Acts in place of the owner by authorisation; the owner stays answerable. */
  readonly acting?: Decider;
  /** Where nobody can tell who decides: those among whom it is. */
  readonly options?: readonly HandlingOption[];
  readonly regulates: Regulator;
  readonly receives: readonly Receiver[];
  readonly transitional?: Transition;
  readonly replacedBy?: readonly ProcedureCode[];
  readonly reasons: readonly HandlingReason[];
  readonly warnings: readonly HandlingWarning[];
  readonly citations: readonly LegalCitation[];
}
