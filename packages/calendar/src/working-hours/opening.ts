import {
  type CivilDate,
  type EpochDay,
  epochDayAt,
  type Instant,
  instantOnDay,
  ok,
  type Result,
  toEpochDay,
} from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import { lengthOf } from "../office/Session.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { notCovered } from "../working-days/outside.ts";
import { covers } from "../working-days/rank.ts";
import { sessionsOn } from "./workingClock.ts";

/**
 * The instant itself when the office is open then, else the next opening (giờ mở cửa); a closing time is not open.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const lunch = time.ok && openingAtOrAfter(time.value, instantUnsafe("2026-06-05T11:30:00+07:00"));
 * lunch.ok && formatInstant(lunch.value); // => "2026-06-05T13:30:00+07:00"
 * @since 0.1.0
 */
export const openingAtOrAfter = (time: WorkTime, at: Instant): Result<Instant, CalendarNotPublished> => {
  const start = epochDayAt(at);
  for (let day: number = start; covers(time, day); day++)
    for (const [opens, closes] of sessionsOn(time, day)) {
      const opening = instantOnDay(day as EpochDay, opens);
      if (at < instantOnDay(day as EpochDay, closes)) return ok(Math.max(at, opening) as Instant);
    }
  return notCovered(time, start);
};

/**
 * The last closing time of a day by the sessions it has; on a day without sessions, that of an ordinary day.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && formatInstant(closingOf(time.value, civilDateUnsafe("2026-06-05"))); // => "2026-06-05T17:00:00+07:00"
 * @since 0.1.0
 */
export const closingOf = (time: WorkTime, on: CivilDate): Instant => closingOn(time, toEpochDay(on));

/** When the office closes on a day given by its number; on a day off, when it would on an ordinary one. */
export const closingOn = (time: WorkTime, day: number): Instant => {
  const closes = [...time.sessions, ...sessionsOn(time, day)].reduce((_, [, last]) => last, 0);
  return instantOnDay(day as EpochDay, closes);
};

/**
 * Minutes of the office's own ordinary day (ngày làm việc của cơ quan), 450 at 07:30-11:30 and 13:30-17:00 (R36).
 *
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && dayLength(time.value); // => 450
 * @since 0.1.0
 */
export const dayLength = (time: WorkTime): number => lengthOf(time.sessions);
