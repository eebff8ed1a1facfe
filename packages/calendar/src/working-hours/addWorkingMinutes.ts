import { epochDayAt, type Instant, ok, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { notCovered, ranOut } from "../working-days/outside.ts";
import { earliestWith, latestWith, workedUntil } from "./workingClock.ts";

/**
 * Counts by minutes of the office's opening hours (giờ làm việc) from an instant; negative minutes count back.
 *
 * Outside the sessions the clock stands still; seconds are kept. A count that ends on a closing time stays there, one that goes
 * back to an opening time likewise; zero minutes give the instant itself. Fails with `CalendarNotPublished` outside the calendar.
 *
 * @legal civil-code-2015#147
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const due = time.ok && addWorkingMinutes(time.value, instantUnsafe("2026-06-05T15:00:00+07:00"), 240);
 * due.ok && formatInstant(due.value); // => "2026-06-08T09:30:00+07:00"
 * @since 0.1.0
 */
export const addWorkingMinutes = (
  time: WorkTime,
  from: Instant,
  minutes: number,
): Result<Instant, CalendarNotPublished> => {
  if (minutes === 0) return ok(from);
  const near = epochDayAt(from);
  const target = (workedUntil(time, from) ?? Number.NaN) + Math.round(minutes * 60_000);
  const landed = minutes > 0 ? earliestWith(time, target, near) : latestWith(time, target, near);
  return landed === undefined ? ranOut(time, near, Math.sign(minutes) as 1 | -1) : ok(landed.at);
};

/**
 * Minutes of opening hours between two instants, with fractions for seconds; negative when `to` is earlier.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && workingMinutesBetween(time.value, instantUnsafe("2026-06-05T15:00:00+07:00"), instantUnsafe("2026-06-08T09:30:00+07:00")); // => ok 240
 * @since 0.1.0
 */
export const workingMinutesBetween = (
  time: WorkTime,
  from: Instant,
  to: Instant,
): Result<number, CalendarNotPublished> => {
  const [start, end] = [workedUntil(time, from), workedUntil(time, to)];
  if (start === undefined) return notCovered(time, epochDayAt(from));
  return end === undefined ? notCovered(time, epochDayAt(to)) : ok((end - start) / 60_000);
};
