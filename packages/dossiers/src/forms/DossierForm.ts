import type { Words } from "@haicap/kernel";
import type { Verdict } from "../clock/verdictOf.ts";
import type { SubmissionChannel } from "./FormDetails.ts";

/** On every form: whose dossier it is and who issues it. Instants are ISO texts at +07:00, days are civil dates; unknown is `null`. */
export interface FormSubject {
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly agency: string | null;
  readonly applicant: string | null;
  readonly applicantAddress: string | null;
  readonly applicantPhone: string | null;
  readonly applicantEmail: string | null;
}

/** 01: receipt of the dossier and appointment (giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
export interface ReceiptFields extends FormSubject {
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly channel: SubmissionChannel | null;
  readonly documents: readonly string[];
  readonly limit: string | null;
  /** The appointment as it was given, whatever moved it later; `dueOn` is its civil date. */
  readonly dueAt: string | null;
  readonly dueOn: string | null;
}

/** 02: request to complete the dossier (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
export interface SupplementRequestFields extends FormSubject {
  readonly requestedAt: string;
  readonly requestedBy: string;
  /** The first, the second … request of the dossier. */
  readonly request: number;
  readonly beforeAcceptance: boolean;
  readonly documents: readonly string[];
  readonly reason: string | null;
  /** Until when the applicant may answer. */
  readonly answerUntil: string | null;
}

/** 03: refusal to accept the dossier (phiếu từ chối tiếp nhận giải quyết hồ sơ). */
export interface RefusalFields extends FormSubject {
  readonly refusedAt: string;
  readonly refusedBy: string;
  readonly reason: string | null;
}

/** 04: written apology with a request to extend (văn bản xin lỗi và đề nghị gia hạn). */
export interface ApologyFields extends FormSubject {
  readonly apologisedAt: string;
  readonly signedBy: string;
  readonly extension: number;
  readonly reason: string | null;
  readonly previousDue: string | null;
  /** `null` when no new date was named. */
  readonly newDue: string | null;
  readonly newDueOn: string | null;
  /** The statutory due instant, which no form moves. */
  readonly statutoryDue: string | null;
}

/** 05: notice that settlement stops (thông báo dừng giải quyết hồ sơ). */
export interface StopNoticeFields extends FormSubject {
  readonly noticeAt: string;
  readonly signedBy: string;
  /** The command that stopped it. */
  readonly cause: string;
  readonly endedAt: string | null;
  readonly reason: string | null;
}

/** A step on the control slip; `workedMinutes` is the office's time since the step before, pauses left out. */
export interface ControlStep {
  readonly sequence: number;
  readonly at: string;
  readonly command: string;
  readonly name: Words;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly actor: string;
  readonly toAgency: string | null;
  readonly workedMinutes: number;
}

/** 06: control slip of the process (phiếu kiểm soát quá trình giải quyết hồ sơ). */
export interface ControlSlipFields extends FormSubject {
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
  readonly promisedDue: string | null;
  readonly steps: readonly ControlStep[];
  readonly consumedWorkingMinutes: number;
}

/** 07: the dossier's line in the register (sổ theo dõi hồ sơ). */
export interface RegisterFields extends FormSubject {
  readonly filedAt: string | null;
  readonly receivedAt: string | null;
  readonly channel: SubmissionChannel | null;
  readonly dueAt: string | null;
  readonly promisedDue: string | null;
  readonly endedAt: string | null;
  readonly returnedAt: string | null;
  readonly status: string;
  readonly statusName: Words;
  readonly code: number | null;
  readonly verdict: Verdict;
  readonly supplementRequests: number;
  readonly extensions: number;
}

/** What is on each form, by the form's key. */
export interface FormFields {
  readonly receipt: ReceiptFields;
  readonly supplementRequest: SupplementRequestFields;
  readonly refusal: RefusalFields;
  readonly apology: ApologyFields;
  readonly stopNotice: StopNoticeFields;
  readonly controlSlip: ControlSlipFields;
  readonly register: RegisterFields;
}

/** A form we know how to fill in. */
export type FormKey = keyof FormFields;

/**
 * A form of a dossier filled in (biểu mẫu): `sequence` is the event that issued it, `null` where none does; `missing` names the
 * fields that the form needs and nobody gave.
 *
 * @legal one-stop-forms-2025
 * @since 0.1.0
 */
export type DossierForm = { readonly [Key in FormKey]: FilledForm<Key> }[FormKey];

/** A form of one key. */
export interface FilledForm<Key extends FormKey> {
  readonly key: Key;
  readonly number: string;
  readonly title: Words;
  readonly sequence: number | null;
  readonly fields: FormFields[Key];
  readonly missing: readonly string[];
}
