/**
 * What is known of the case in hand (tình tiết của hồ sơ). A fact that is absent is not known; nothing is assumed.
 *
 * `age` in whole years; `insideIndustrialZone` true when the site lies in a zone with a management board; `certifiedBy` the level
 * of the office that certified the underlying act.
 */
export interface CaseFacts {
  readonly age?: number;
  readonly action?: CivilStatusAction;
  readonly foreignElement?: boolean;
  readonly insideIndustrialZone?: boolean;
  readonly certifiedBy?: "commune" | "district";
}

/** What is asked of a civil status record (thay đổi, cải chính, bổ sung, xác định lại dân tộc). */
export type CivilStatusAction = "change" | "correct" | "supplement" | "redetermineEthnicity";

/** The name of a fact. */
export type CaseFact = keyof CaseFacts;
