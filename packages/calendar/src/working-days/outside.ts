import { type Err, err, isEpochDay, maxCivilDate, minCivilDate, yearOf } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { dateOn, lastDay } from "./rank.ts";

/** Says which year is missing where the calendar does not speak of a day. */
export const notCovered = (time: WorkTime, day: number): Err<CalendarNotPublished> =>
  ranOut(time, day, Math.sign(day - time.first) as 1 | -1);

/** Says which year is missing when a count from `day` in `direction` ran out of the calendar. */
export const ranOut = (time: WorkTime, day: number, direction: 1 | -1): Err<CalendarNotPublished> => {
  const [before, after] = [time.first - 1, lastDay(time) + 1];
  const isBefore = day < before || (direction === -1 && day <= after);
  const missing = isBefore ? Math.min(day, before) : Math.max(day, after);
  const date = isEpochDay(missing) ? dateOn(time, missing) : isBefore ? minCivilDate : maxCivilDate;
  const reason = isBefore && time.beganWithFiveDayWeek ? "beforeFiveDayWeek" : "outsideCoverage";
  return err({ _tag: "CalendarNotPublished", year: yearOf(date), reason });
};
