import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, Words } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { OrganKind } from "../competence/OrganKind.ts";

/** How papers are handed in (cách thức nộp): at the counter, on the portal, by the public post. */
export type SubmissionChannel = "inPerson" | "online" | "publicPost";

/** The unit of a printed time limit; `unspecified` where the source gives a number without one (never guessed). */
export type ProcedureLimitUnit =
  | "workingDay"
  | "calendarDay"
  | "workingHour"
  | "hour"
  | "month"
  | "sameDay"
  | "unspecified";

/** A statutory time limit (thời hạn giải quyết) as the source prints it. */
export interface ProcedureLimit {
  readonly amount: number;
  readonly unit: ProcedureLimitUnit;
}

/**
 * What a fee is known to be: `stated` an amount, `free` said to be free by the source (never inferred from 0),
 * `setByProvincialCouncil` and `setByCircular` fixed elsewhere, `notStated` nothing said.
 */
export type FeeStatus = "stated" | "free" | "setByProvincialCouncil" | "setByCircular" | "notStated";

/** A fee (phí) or charge (lệ phí). `amount` only where `stated`; integer VND unless `currency` says otherwise. */
export interface ProcedureFee {
  readonly status: FeeStatus;
  readonly amount?: number;
  readonly currency?: string;
  readonly kind?: "fee" | "charge";
}

/** One row of the ways to hand in: its limit, its fees, what the note says. `limitText`, `feeText`: the cell where reading was uncertain. */
export interface ProcedureChannel {
  readonly channel: SubmissionChannel;
  readonly limit?: ProcedureLimit;
  readonly limitText?: string;
  readonly fees: readonly ProcedureFee[];
  readonly feeText?: string;
  readonly note?: string;
}

/** A required document (thành phần hồ sơ); `present` true: to be shown, not handed in. */
export interface RequiredDocument {
  readonly name: string;
  readonly originals?: number;
  readonly copies?: number;
  readonly form?: string;
  readonly present?: boolean;
}

/** A case (trường hợp). The first case holds every channel row where the source does not tie rows to cases. */
export interface ProcedureCase {
  readonly name?: string;
  readonly channels?: readonly ProcedureChannel[];
  readonly documents?: readonly RequiredDocument[];
}

/** How sure a field is: seen in a source, or recalled from knowledge of the law. */
export type FieldConfidence = "verified" | "recalled";

/** A limit read from the law or another source where the portal dropped its unit. */
export interface LimitReading extends ProcedureLimit {
  readonly confidence: FieldConfidence;
  /** What the number alone does not say, in our words. */
  readonly note?: Words;
}

/** The promulgated content of a procedure (nội dung thủ tục) as a source showed it on `checkedOn`. */
export interface ProcedureRecord {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
  readonly levels: readonly GovernmentLevel[];
  readonly kind?: string;
  readonly subjects?: readonly string[];
  readonly decision?: string;
  readonly competent?: readonly string[];
  readonly implementing?: readonly string[];
  readonly coordinating?: readonly string[];
  readonly authorised?: readonly string[];
  readonly verticalAgency?: OrganKind;
  readonly cases: readonly ProcedureCase[];
  readonly outcomes: readonly string[];
  readonly legalBasis: readonly string[];
  readonly limitReading?: LimitReading;
  readonly onlineLevel?: "fullyOnline" | "partlyOnline";
  readonly replacedBy?: readonly ProcedureCode[];
  readonly issuer?: string;
  readonly flags: readonly string[];
  readonly source: string;
  readonly checkedOn: CivilDate;
  readonly confidence: Readonly<Record<string, FieldConfidence>>;
}
