import type { CivilDate, Weekday } from "@haicap/kernel";
import type { ClockTime } from "./ClockTime.ts";

/**
 * An office (cơ quan) and its own time: which weekdays it works, its sessions, Saturday service and local closures.
 *
 * @since 0.1.0
 */
export interface Office {
  /** Days of the working week, Monday is 1; default Monday to Friday. Days in lieu follow the rest days this leaves (R13). */
  readonly weekdays?: readonly Weekday[];
  /** Sessions of an ordinary day, in order; default 07:30-11:30 and 13:30-17:00. */
  readonly hours?: readonly (readonly [ClockTime, ClockTime])[];
  /** Saturdays on which the first session is open: none (default), all, or the Saturday of day 8 to 14 of the month (R32). */
  readonly saturday?: "none" | "morning" | "secondMorning";
  /** Whether such a Saturday is a working day of a limit too; default no. */
  readonly saturdayCounts?: boolean;
  /** Days this office alone was closed (storm, epidemic): days off for counting and rolling (R34). */
  readonly closures?: readonly CivilDate[];
  /** Whether yearly swaps of working days bind this office; default yes (R14). */
  readonly followsSwaps?: boolean;
}

/** The office given cannot be: no weekday, or sessions empty, backwards, or out of order. */
export interface OfficeInvalid {
  readonly _tag: "OfficeInvalid";
  readonly reason: "noWeekday" | "noSession" | "sessionBackwards" | "sessionsOverlap";
}
