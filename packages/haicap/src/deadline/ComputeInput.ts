import type { LimitUnit } from "@haicap/calendar";

/** A limit as written on the wire: the text a procedure prints, one amount, or limits put together. */
export type LimitInput =
  | string
  | { readonly amount: number; readonly unit: LimitUnit; readonly cutoff?: string }
  | { readonly then: readonly LimitInput[] }
  | { readonly within: LimitInput; readonly parts: readonly { readonly who: string; readonly limit: LimitInput }[] };

/** Sessions as written on the wire: of an ordinary day, and of days of the week (`1` is Monday) that differ. */
export interface OfficeHoursInput {
  readonly hours?: readonly (readonly [string, string])[];
  readonly hoursByWeekday?: { readonly [weekday: number]: readonly (readonly [string, string])[] };
}

/** An office as written on the wire; clock times as `"07:30"`. */
export interface OfficeInput extends OfficeHoursInput {
  readonly weekdays?: readonly number[];
  /** Hours of a part of the year; `until` is the first day they no longer hold. */
  readonly seasons?: readonly (OfficeHoursInput & { readonly from: string; readonly until: string })[];
  readonly saturday?: "none" | "morning" | "secondMorning";
  readonly saturdayCounts?: boolean;
  readonly closures?: readonly string[];
  readonly followsSwaps?: boolean;
}

/** A calendar of one's own as written on the wire; `until` is the first day no longer covered. */
export interface CalendarInput {
  readonly daysOff?: readonly string[];
  readonly makeUpDays?: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** A notice that came after the tables were published, on top of the calendar chosen. */
export interface PatchInput {
  readonly daysOff?: readonly string[];
  readonly makeUpDays?: readonly string[];
  /** Days the calendar has off or made up that are ordinary days again. */
  readonly withdrawn?: readonly string[];
  readonly source: string;
  readonly announced?: string;
}

/** The named choices of counting; the first of several is the default, except that a limit counted backward rolls `previous`. */
export interface PolicyInput {
  readonly countStartDay?: boolean;
  readonly cutoff?: string;
  readonly lateDayCounts?: boolean;
  readonly outOfHours?: "sameDay" | "nextOpening";
  readonly ends?: "endOfDay" | "endOfOffice";
  readonly workingDayAs?: "days" | "officeHours";
  readonly cultureDayInLieu?: "refuse" | "none" | "nextWorkingDay";
  readonly roll?: "next" | "previous" | "none";
  readonly provisional?: "flag" | "refuse" | "project";
}

/** What every question about a deadline holds. */
export interface DeadlineQuestion {
  readonly receivedAt: string;
  readonly limit: LimitInput;
  readonly direction?: "forward" | "backward";
  readonly office?: OfficeInput;
  readonly policy?: PolicyInput;
  readonly suspensions?: readonly {
    readonly from: string;
    readonly to: string;
    readonly effect: "pause" | "restart";
    readonly reason?: string;
  }[];
  readonly calendar?: "vn" | CalendarInput;
  readonly knownOn?: string;
  readonly patches?: readonly PatchInput[];
  readonly startedBy?: "slip" | "complete" | "competentAgency";
  readonly localTime?: string;
}

/** The input of `deadline.compute`, as written on the wire. */
export interface ComputeInput extends DeadlineQuestion {
  readonly receipt?: boolean;
}
