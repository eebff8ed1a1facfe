import type { CivilDate, Instant } from "@haicap/kernel";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/** One simple limit as it ran: the steps of a deadline, in the order they ran. */
export interface DeadlineStep {
  readonly limit: SimpleLimit;
  /** Day the step started on, not counted unless `countsStart`. */
  readonly startDay: number;
  readonly startAt: Instant;
  readonly countsStart: boolean;
  /** The day the limit itself ends on, before a roll. */
  readonly lastDay: number;
  readonly dueDay: number;
  readonly dueAt: Instant;
  /** How it was measured: working days, days of the calendar, months of it, opening hours, or the clock. */
  readonly measure: "workingDays" | "calendarDays" | "months" | "officeHours" | "clock";
  /** The days whose being worked or not the step depends on; none where the calendar was not asked. */
  readonly consulted: readonly [number, number] | undefined;
}

/** The share of one agency in a shared limit, as it would run without delay. */
export interface DeadlinePart {
  readonly who: string;
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
}

/**
 * When a limit ends (ngày hẹn trả), how firmly that is known, and the steps that led there.
 *
 * `dueOn` is the civil date it ends on. `dueAt` is the exclusive end: 00:00 of the next day, or the instant itself where the
 * limit ends at an instant. `earliest` and `latest` are there when the answer is not confirmed.
 *
 * @since 0.1.0
 */
export interface Deadline {
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  readonly certainty: Certainty;
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
  /** The start after cut-off and opening hours were looked at. */
  readonly startedAt: Instant;
  /** Index of the suspensions that restarted the limit. */
  readonly restarts: readonly number[];
  readonly steps: readonly DeadlineStep[];
  readonly parts?: readonly DeadlinePart[];
}
