import { type CivilDate, ok, type Result, toEpochDay } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { ranOut } from "./outside.ts";
import { dateOn, rankThrough, selectDay } from "./rank.ts";

/**
 * Counts by working days (ngày làm việc); day one is the first working day after `from`, or before it when `count` is negative.
 *
 * `count` is in whole working days; zero returns `from` unchanged. Swapped days follow the calendar: a make-up Saturday counts,
 * a swapped-off Monday does not. Fails with `CalendarNotPublished` when the count leaves the calendar.
 *
 * @legal civil-code-2015#147, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && addWorkingDays(time.value, civilDateUnsafe("2026-11-20"), 3); // => ok "2026-11-26"
 * time.ok && addWorkingDays(time.value, civilDateUnsafe("2026-12-31"), 1); // => err { _tag: "CalendarNotPublished", year: 2027, reason: "outsideCoverage" }
 * @since 0.1.0
 */
export const addWorkingDays = (
  time: WorkTime,
  from: CivilDate,
  count: number,
): Result<CivilDate, CalendarNotPublished> => {
  if (count === 0) return ok(from);
  const start = toEpochDay(from);
  const landed = nthWorkingDay(time, start, count);
  return landed === undefined ? ranOut(time, start, Math.sign(count) as 1 | -1) : ok(dateOn(time, landed));
};

/** The `count`-th working day after (or, when negative, before) a day number, or `undefined` where the calendar ends. */
export const nthWorkingDay = (time: WorkTime, day: number, count: number): number | undefined => {
  const step = count > 0 ? 0 : 1;
  return selectDay(time, (rankThrough(time, day - step) ?? Number.NaN) + count + step);
};

/**
 * As {@link addWorkingDays} over a column of day numbers: `out[i]` is the `count`-th working day after `src[i]`.
 *
 * Where the calendar does not reach, `out[i]` is -2147483648. `count` is a whole number above zero. Nothing is allocated per row.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const friday = toEpochDay(civilDateUnsafe("2026-11-20"));
 * const due = new Int32Array(1);
 * if (time.ok) addWorkingDaysBatch(time.value, Int32Array.of(friday), 1, due);
 * fromEpochDay(due[0]); // => "2026-11-23"
 * @since 0.1.0
 */
export const addWorkingDaysBatch = (time: WorkTime, src: Int32Array, count: number, out: Int32Array): void => {
  const { ranks, workingDays, first } = time;
  for (let row = 0; row < src.length; row++) {
    const rank = ranks[(src[row] ?? 0) - first + 1];
    out[row] = (rank === undefined ? undefined : workingDays[rank + count - 1]) ?? notCovered;
  }
};

const notCovered = 1 << 31;
