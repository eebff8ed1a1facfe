import type { CivilDate, OutsideCoverage, Result } from "@haicap/kernel";
import type { Handling, HandlingFailure, HandlingQuestion } from "@haicap/procedures";
import type { LocalFeeQuestion, LocalFees, OverlayProblem } from "@haicap/procedures/overlays";
import type { UnitCode, UnitNotFound } from "@haicap/units";
import type { Acting, ActingQuestion } from "../officers/whoMayAct.ts";
import type { OfficeUnknown, Opening, OpeningFailure, OpeningQuestion } from "../opening/Opening.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import type { DossierHere, DossierHereFailure, DossierHereQuestion } from "./dossierHere.ts";
import type { DueFailure, DueQuestion, ProvinceDue } from "./dueDate.ts";
import type { UnitFailure, UnitHere, UnitQuestion } from "./unitHere.ts";
import type { SubmitQuestion, WhereToSubmit } from "./whereToSubmit.ts";

/** A problem with an overlay of the profile, by the key of its row; a day changes them, so they are no reason to refuse a profile. */
export interface OverlayWarning extends Omit<OverlayProblem, "row" | "other"> {
  readonly overlay: string;
  readonly other?: string;
}

/**
 * A province (tỉnh, thành phố) and its functions, bound to one checked profile and to the tables. Each answers with a value or a typed failure.
 *
 * @since 0.1.0
 */
export interface Province {
  readonly code: UnitCode;
  readonly profile: ProvinceProfile;
  /** Finds a unit by its code, or reads an address with the province's own candidates first (đơn vị hành chính). */
  readonly unit: (question: UnitQuestion) => Result<UnitHere, UnitFailure>;
  /** Names who regulates, decides and receives, by the overlays of the province (cơ quan có thẩm quyền giải quyết). */
  readonly whoHandles: (question: HandlingQuestion) => Result<Handling, HandlingFailure>;
  /** Computes when a limit ends at an office, and when each internal step should be done (ngày hẹn trả). */
  readonly dueDate: (question: DueQuestion) => Result<ProvinceDue, DueFailure>;
  /** Finds when somebody is next served: hours of offices and desks, and sessions by rule (giờ mở cửa, phiên tiếp nhận). */
  readonly nextOpening: (question: OpeningQuestion) => Result<Opening, OpeningFailure>;
  /** Lists where a procedure may be handed in, soonest first (nơi nộp hồ sơ). */
  readonly whereToSubmit: (question: SubmitQuestion) => Result<WhereToSubmit, HandlingFailure>;
  /** Goes through a dossier by the hours and numbers of the province (hồ sơ). */
  readonly dossier: (question: DossierHereQuestion) => Result<DossierHere, DossierHereFailure>;
  /** Names who may act for an office on a day (người được phân công, biệt phái). */
  readonly whoMayAct: (question: ActingQuestion) => Result<Acting, OfficeUnknown>;
  /** Names the fees the province has set (phí, lệ phí của địa phương). */
  readonly fees: (question: LocalFeeQuestion) => Result<LocalFees, UnitNotFound | OutsideCoverage>;
  /** Reports what is wrong with the overlays on a day (kiểm tra quy định riêng). */
  readonly overlayWarnings: (on: CivilDate) => readonly OverlayWarning[];
}
