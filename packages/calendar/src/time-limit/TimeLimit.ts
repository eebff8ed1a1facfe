import type { ClockTime } from "../office/ClockTime.ts";

/**
 * The unit of a time limit (đơn vị tính thời hạn).
 *
 * `workingHour` runs in opening hours, `hour` on the clock; `halfMonth` is 15 days, `halfYear` six months; `sameDay` is the
 * working day of receipt itself, or the next one.
 *
 * @legal civil-code-2015#145, civil-code-2015#146
 * @since 0.1.0
 */
export type LimitUnit =
  | "workingDay"
  | "calendarDay"
  | "workingHour"
  | "hour"
  | "week"
  | "halfMonth"
  | "month"
  | "halfYear"
  | "year"
  | "sameDay";

/** Every unit of a limit, in the order of OPERATIONS. */
export const limitUnits: readonly LimitUnit[] = [
  "workingDay",
  "calendarDay",
  "workingHour",
  "hour",
  "week",
  "halfMonth",
  "month",
  "halfYear",
  "year",
  "sameDay",
];

/** One amount of one unit; `cutoff` is the clock time after which a receipt counts for the next working day. */
export interface SimpleLimit {
  /** Above zero and possibly a fraction; exactly zero for `sameDay`. */
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly cutoff?: ClockTime;
}

/** Limits one after the other: each starts when the one before it ends. */
export interface ConsecutiveLimit {
  readonly then: readonly TimeLimit[];
}

/** A published limit that several agencies share; their parts may not exceed it (R38). */
export interface SharedLimit {
  readonly within: TimeLimit;
  readonly parts: readonly { readonly who: string; readonly limit: TimeLimit }[];
}

/**
 * A statutory time limit (thời hạn giải quyết): simple, consecutive, or shared by several agencies.
 *
 * @legal one-stop-2018#19
 * @since 0.1.0
 */
export type TimeLimit = SimpleLimit | ConsecutiveLimit | SharedLimit;
