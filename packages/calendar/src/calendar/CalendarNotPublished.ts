/**
 * The calendar does not say whether a day of `year` is worked, so nothing can be counted there.
 *
 * `outsideCoverage`: no published year reaches there. `provisional`: the schedule of the year is not announced and the caller
 * wants confirmed days only. `beforeFiveDayWeek`: until 1999-10-01 Saturday was worked; today's week does not apply.
 */
export interface CalendarNotPublished {
  readonly _tag: "CalendarNotPublished";
  readonly year: number;
  readonly reason: "outsideCoverage" | "provisional" | "beforeFiveDayWeek";
}
