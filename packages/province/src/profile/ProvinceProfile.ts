import type { DeadlinePolicy, Office, SimpleLimit } from "@haicap/calendar";
import type { DossierProfile } from "@haicap/dossiers";
import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate, LegalCitation, Period } from "@haicap/kernel";
import type { ProvinceOverlay } from "@haicap/procedures";
import type { UnitCode } from "@haicap/units";
import type { Evidence, WithEvidence } from "./Evidence.ts";
import type { ProfileOffice } from "./ProfileOffice.ts";
import type { ProfileOfficer } from "./ProfileOfficer.ts";

/** Days offices are closed (ngày đóng cửa): all of the profile, or those named; `until` is the day they open again. */
export interface Closure extends WithEvidence {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly offices?: readonly string[];
  readonly reason: string;
  readonly citation?: LegalCitation;
}

/** An overlay whose province the profile names. */
export type WithoutProvince<Overlay extends ProvinceOverlay> = Overlay extends ProvinceOverlay
  ? Omit<Overlay, "province"> & WithEvidence
  : never;

/** Phân cấp, uỷ quyền, a local fee, a local procedure, or reception regardless of boundary; the province is the profile's. */
export type ProfileOverlay = WithoutProvince<ProvinceOverlay>;

/**
 * How an office shares a limit out inside itself (quy trình nội bộ): steps and their limits, which never replace the statutory one.
 *
 * @legal one-stop-2018#19.6
 */
export interface StepBudget extends WithEvidence {
  readonly codes: readonly ProcedureCode[];
  readonly steps: readonly { readonly who: string; readonly limit: string | SimpleLimit }[];
}

/** Tasks handed to villages while an emergency lasts (giao thôn, tổ dân phố trong tình huống khẩn cấp). */
export interface EmergencyDelegation extends WithEvidence {
  readonly effective: Required<Period>;
  /** The communes concerned. */
  readonly units: readonly UnitCode[];
  readonly villages: readonly { readonly name: string; readonly unit: UnitCode; readonly post: string }[];
  readonly codes: readonly ProcedureCode[];
  readonly citation: LegalCitation;
}

/** The numbers of every dossier's procedure that a province sets (thông số hồ sơ); a dossier's own go before them. */
export type DossierNumbers = Partial<DossierProfile> & { readonly workingDayAs?: "officeHours" | "days" };

/** The parts of a profile that are one row each, and may say where they come from. */
export type ProfilePart = "units" | "office" | "policy" | "dossier";

/**
 * Rows by their keys. A row given later under the same key stands whole in place of the earlier one; `null` takes it away.
 */
export type Rows<Row> = Readonly<Record<string, Row | null>>;

/**
 * What a province has settled for itself (hồ sơ cấu hình của tỉnh), or a template that provinces share.
 *
 * @since 0.1.0
 */
export interface ProvinceProfile {
  /** Where an editor finds the JSON Schema of a profile. */
  readonly $schema?: string;
  readonly name?: string;
  /** The two digits of the province; a template has none. */
  readonly province?: UnitCode;
  /** The communes covered; absent: the whole province. */
  readonly units?: readonly UnitCode[];
  /** The week, hours, Saturday service and closures of every office that has none of its own, and of every limit. */
  readonly office?: Office;
  /** How limits are counted where a question does not say. */
  readonly policy?: DeadlinePolicy;
  readonly dossier?: DossierNumbers;
  readonly offices?: Rows<ProfileOffice>;
  readonly closures?: Rows<Closure>;
  readonly overlays?: Rows<ProfileOverlay>;
  readonly stepBudgets?: Rows<StepBudget>;
  readonly officers?: Rows<ProfileOfficer>;
  readonly emergencies?: Rows<EmergencyDelegation>;
  readonly evidence?: Readonly<Partial<Record<ProfilePart, Evidence>>>;
}
