import type { EpochDay, Weekday } from "@haicap/kernel";
import type { WorkingCalendar } from "../calendar/WorkingCalendar.ts";
import type { Office } from "./Office.ts";
import type { Session } from "./sessions.ts";

/** What a day is for an office. */
export type DayKind = "workday" | "weeklyRest" | "holiday" | "compensatory" | "swappedOff" | "makeUp" | "closure";

/** The kinds in the order of their codes in {@link OfficeTime.kinds}. */
export const dayKinds: readonly DayKind[] = [
  "workday",
  "weeklyRest",
  "holiday",
  "compensatory",
  "swappedOff",
  "makeUp",
  "closure",
];

/**
 * A calendar laid over an office's own week and hours, compiled so that adding and counting cost the same for any length.
 *
 * Columns are indexed by day number less `first`; a prefix column has one place more than there are days.
 *
 * @since 0.1.0
 */
export interface OfficeTime {
  readonly calendar: WorkingCalendar;
  readonly office: Office;
  readonly first: EpochDay;
  readonly days: number;
  readonly week: ReadonlySet<Weekday>;
  /** Codes of {@link dayKinds}. */
  readonly kinds: Uint8Array;
  /** 1 where the day counts as a working day. */
  readonly working: Uint8Array;
  /** Number of working days before the day (prefix). */
  readonly ranks: Int32Array;
  /** Day number of the k-th working day, from 0. */
  readonly workingDays: Int32Array;
  /** Place in `schedules` of the sessions of the day. */
  readonly opening: Uint16Array;
  /** Every list of sessions a day can have; the first is empty: closed. */
  readonly schedules: readonly (readonly Session[])[];
  /** Working minutes before the day (prefix). */
  readonly minutes: Int32Array;
  /** Days not confirmed, and days projected, before the day (prefixes). */
  readonly unconfirmed: Int32Array;
  readonly projected: Int32Array;
  /** Sessions of an ordinary day. */
  readonly sessions: readonly Session[];
  /** Days in lieu derived for this office's own rest days: day number to the holiday it stands for. */
  readonly lieuFor: ReadonlyMap<number, EpochDay>;
  /** Whether a 24 November on a rest day left open if its day in lieu exists (see `cultureDayInLieu`). */
  readonly cultureDayOpen: boolean;
  /** The same office on the calendars that would hold if days not fixed yet were chosen otherwise. */
  readonly alternatives: (fromYear: number, toYear: number) => readonly OfficeTime[];
  /** The same office with a day in lieu of every 24 November on a rest day. */
  readonly withCultureDayInLieu: () => OfficeTime;
}
