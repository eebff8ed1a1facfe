import type { EpochDay, Weekday } from "@haicap/kernel";
import type { WorkingCalendar } from "../calendar/WorkingCalendar.ts";
import type { Office } from "./Office.ts";
import type { WorkTime } from "./WorkTime.ts";

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
 * @since 0.1.0
 */
export interface OfficeTime extends WorkTime {
  readonly calendar: WorkingCalendar;
  readonly office: Office;
  readonly week: ReadonlySet<Weekday>;
  /** Codes of {@link dayKinds}. */
  readonly kinds: Uint8Array;
  /** Days in lieu derived for this office's own rest days: day number to the holiday it stands for. */
  readonly lieuFor: ReadonlyMap<number, EpochDay>;
  /** Whether a 24 November on a rest day left open if its day in lieu exists (see `cultureDayInLieu`). */
  readonly cultureDayOpen: boolean;
  /** The same office on the calendars that would hold if days not fixed yet were chosen otherwise. */
  readonly alternatives: (fromYear: number, toYear: number) => readonly OfficeTime[];
  /** The same office with a day in lieu of every 24 November on a rest day. */
  readonly withCultureDayInLieu: () => OfficeTime;
}
