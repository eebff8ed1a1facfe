import type { CivilDate, Instant } from "@haicap/kernel";
import type { ClockTime } from "../office/ClockTime.ts";
import type { TimeLimit } from "./TimeLimit.ts";

/**
 * The named choices of counting (P1 to P15); what is left out is the Civil Code's.
 *
 * @legal civil-code-2015#147, civil-code-2015#148
 * @since 0.1.0
 */
export interface DeadlinePolicy {
  /** P1, R35: the start day is day one. Default no. */
  readonly countStartDay?: boolean;
  /** P2, R17 to R19: received strictly later on a working day counts as received at the next working day's opening. Default none. */
  readonly cutoff?: ClockTime;
  /** P2, reading B of R19: for a receipt after the cut-off, that next working day is day one. Default no. */
  readonly lateDayCounts?: boolean;
  /** P3, R20: a receipt outside the sessions counts where it fell, or at the next opening. */
  readonly outOfHours?: "sameDay" | "nextOpening";
  /** P4, R4: a limit in days ends at 24:00, or at the office's closing time of that day. */
  readonly ends?: "endOfDay" | "endOfOffice";
  /** R36: a working day is a day of the calendar, or the length of the office's own day in opening hours. */
  readonly workingDayAs?: "days" | "officeHours";
  /** P13, R13: whether 24 November on a rest day gives a day in lieu; the law is silent. */
  readonly cultureDayInLieu?: "refuse" | "none" | "nextWorkingDay";
  /** P5, R8: where a last day that is not worked moves. Default next, backward previous. */
  readonly roll?: "next" | "previous" | "none";
  /** P15: days not confirmed are taken and flagged, or refused. (`project` also needs a calendar with projected years.) */
  readonly provisional?: "flag" | "refuse" | "project";
}

/** A span in which the limit does not run. Dates: the day of `from` still counts, the day of `to` does not (R23). */
export interface Suspension {
  readonly from: CivilDate | Instant;
  readonly to: CivilDate | Instant;
  /** `pause` keeps what was used; `restart` counts the whole limit again after `to` (R22). */
  readonly effect: "pause" | "restart";
  readonly reason?: string;
}

/**
 * What a due date is computed from, beside the office's time.
 *
 * `receivedAt` is the start instant (R15), or with `direction: "backward"` the event that must be preceded (R39).
 *
 * @since 0.1.0
 */
export interface DeadlineInput {
  readonly receivedAt: Instant;
  readonly limit: TimeLimit;
  readonly direction?: "forward" | "backward";
  readonly policy?: DeadlinePolicy;
  readonly suspensions?: readonly Suspension[];
  /** What the start instant is: the slip, the complete dossier, or the competent agency's receipt (R15, R16); recorded. */
  readonly startedBy?: "slip" | "complete" | "competentAgency";
}
