import type { CivilDate, Weekday } from "@haicap/kernel";
import type { ClockTime } from "./ClockTime.ts";

/** Sessions of a day, opening and closing, in order. */
export type Hours = readonly (readonly [ClockTime, ClockTime])[];

/**
 * When an office is open (giờ mở cửa): on an ordinary day, and on days of the week that differ from it.
 *
 * @since 0.1.0
 */
export interface OfficeHours {
  /** Sessions of an ordinary day, in order; default 07:30-11:30 and 13:30-17:00. They alone measure a day in office hours (R36). */
  readonly hours?: Hours;
  /** Sessions of single days of the week (Monday is 1) in place of `hours`; a made-up day has those of its own weekday. */
  readonly hoursByWeekday?: Readonly<Partial<Record<Weekday, Hours>>>;
}

/**
 * An office (cơ quan) and its own time: which weekdays it works, its sessions, Saturday service and local closures.
 *
 * @since 0.1.0
 */
export interface Office extends OfficeHours {
  /** Days of the working week, Monday is 1; default Monday to Friday. Days in lieu follow the rest days this leaves (R13). */
  readonly weekdays?: readonly Weekday[];
  /** Hours of a part of the year (giờ mùa hè, giờ mùa đông), from a day until another (excluded); the last given wins. */
  readonly seasons?: readonly (OfficeHours & { readonly from: CivilDate; readonly until: CivilDate })[];
  /** Saturdays on which the first session is open: none (default), all, or the Saturday of day 8 to 14 of the month (R32). */
  readonly saturday?: "none" | "morning" | "secondMorning";
  /** Whether such a Saturday is a working day of a limit too; default no. */
  readonly saturdayCounts?: boolean;
  /** Days this office alone was closed (storm, epidemic): days off for counting and rolling (R34). */
  readonly closures?: readonly CivilDate[];
  /** Whether yearly swaps of working days bind this office; default yes (R14). */
  readonly followsSwaps?: boolean;
}

/** The office given cannot be: no weekday, or sessions empty, backwards, or out of order, or a season that ends before it begins. */
export interface OfficeInvalid {
  readonly _tag: "OfficeInvalid";
  readonly reason: "noWeekday" | "noSession" | "sessionBackwards" | "sessionsOverlap" | "seasonBackwards";
}
