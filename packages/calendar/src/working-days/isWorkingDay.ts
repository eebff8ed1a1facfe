import { type CivilDate, ok, type Result, toEpochDay } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { notCovered } from "./outside.ts";
import { covers, isWorked, rankThrough } from "./rank.ts";

/**
 * Tells whether a day counts as a working day (ngày làm việc) of an office.
 *
 * A make-up Saturday is one, a holiday, a day in lieu, a swapped day off and a closure are not.
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [civilDateUnsafe("2026-08-22")], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && isWorkingDay(time.value, civilDateUnsafe("2026-08-22")); // => ok true
 * time.ok && isWorkingDay(time.value, civilDateUnsafe("2026-08-23")); // => ok false
 * @since 0.1.0
 */
export const isWorkingDay = (time: WorkTime, on: CivilDate): Result<boolean, CalendarNotPublished> => {
  const day = toEpochDay(on);
  return covers(time, day) ? ok(isWorked(time, day)) : notCovered(time, day);
};

/**
 * Counts the working days from one day up to, and not including, another (half-open); `until` before `from` counts negative.
 *
 * Fails with `CalendarNotPublished` when either lies outside the calendar (`until` may be the day after its last).
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && workingDaysBetween(time.value, civilDateUnsafe("2026-11-20"), civilDateUnsafe("2026-11-24")); // => ok 2
 * @since 0.1.0
 */
export const workingDaysBetween = (
  time: WorkTime,
  from: CivilDate,
  until: CivilDate,
): Result<number, CalendarNotPublished> => {
  const [start, end] = [toEpochDay(from), toEpochDay(until)];
  const [before, through] = [rankThrough(time, start - 1), rankThrough(time, end - 1)];
  if (before === undefined) return notCovered(time, start);
  return through === undefined ? notCovered(time, end) : ok(through - before);
};
