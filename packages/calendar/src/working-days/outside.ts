import { type EpochDay, type Err, err, isEpochDay, maxCivilDate, minCivilDate, toEpochDay } from "@haicap/kernel";
import { type CalendarNotPublished, notPublished } from "../calendar/CalendarNotPublished.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { lastDay } from "./rank.ts";

/** Says which year is missing when a count from `day` in `direction` ran out of the calendar. */
export const ranOut = (time: OfficeTime, day: number, direction: 1 | -1): Err<CalendarNotPublished> => {
  if (day < time.first - 1 || (day < time.first && direction === -1)) return err(beforeFirst(time, day));
  if (day > lastDay(time) + 1) return err(notPublished(withinCivil(day)));
  return err(direction === 1 ? notPublished(withinCivil(lastDay(time) + 1)) : beforeFirst(time, time.first - 1));
};

const beforeFirst = (time: OfficeTime, day: number): CalendarNotPublished => {
  const isOldWeek = time.first > toEpochDay(time.calendar.coverage.from);
  return notPublished(withinCivil(day), isOldWeek ? "beforeFiveDayWeek" : "outsideCoverage");
};

const withinCivil = (day: number): EpochDay =>
  isEpochDay(day) ? day : toEpochDay(day < 0 ? minCivilDate : maxCivilDate);
