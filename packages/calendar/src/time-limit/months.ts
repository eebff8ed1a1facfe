import {
  type CivilDate,
  civilDateFrom,
  dayOf,
  daysInMonth,
  type EpochDay,
  fromEpochDay,
  isEpochDay,
  monthOf,
  toEpochDay,
  yearOf,
} from "@haicap/kernel";

/**
 * The day `months` later (or, when negative, earlier): the same day number, or the month's last day where it has none (R6, R7).
 * `undefined` beyond the years a date can name.
 */
export const addMonths = (day: number, months: number): number | undefined =>
  landing(day, months, (dayOfMonth, length) => Math.min(dayOfMonth, length));

/**
 * As {@link addMonths} when the first day itself counts (R35): one month from and including 1 March ends on 31 March.
 *
 * The last day is the one whose number precedes the first day's, or the month's last day where it has none.
 */
export const addMonthsCountingFirst = (day: number, months: number): number | undefined =>
  landing(day, months, (dayOfMonth, length) => Math.min(dayOfMonth - 1, length));

/** Backward, the event day counted: the number that follows the event day's, or the first of the month after. */
export const subtractMonthsCountingFirst = (day: number, months: number): number | undefined =>
  landing(day, -months, (dayOfMonth, length) => Math.min(dayOfMonth, length) + 1);

/** `place` gives the day of the target month, where 0 is the last day of the month before. */
const landing = (
  day: number,
  months: number,
  place: (dayOfMonth: number, length: number) => number,
): number | undefined => {
  if (!isEpochDay(day)) return undefined;
  const date: CivilDate = fromEpochDay(day as EpochDay);
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const first = civilDateFrom({ year, month, day: 1 });
  return first.ok ? toEpochDay(first.value) - 1 + place(dayOf(date), daysInMonth(year, month)) : undefined;
};
