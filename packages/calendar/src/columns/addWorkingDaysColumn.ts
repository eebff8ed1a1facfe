import type { WorkTime } from "../office/WorkTime.ts";
import { columnGaps } from "./columnGaps.ts";

/**
 * Counts by working days (ngày làm việc) over a column of day numbers, each row by its own count, as `addWorkingDays` does.
 *
 * A negative count goes back, zero leaves the day as it is. Where the calendar does not reach, `out` holds
 * `columnGaps.notPublished`. `out` may be `src` itself; nothing is allocated.
 *
 * @legal civil-code-2015#147, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const out = new Int32Array(2);
 * const friday = toEpochDay(civilDateUnsafe("2026-11-20"));
 * if (time.ok) addWorkingDaysColumn(time.value, Int32Array.of(friday, friday), Int32Array.of(3, -1), out);
 * [...out].map((day) => fromEpochDay(day)); // => ["2026-11-26", "2026-11-19"]
 * @since 0.1.0
 */
export const addWorkingDaysColumn = (time: WorkTime, src: Int32Array, counts: Int32Array, out: Int32Array): void => {
  const { ranks, workingDays, first } = time;
  for (let row = 0; row < src.length; row++) {
    const day = src[row] ?? 0;
    const count = counts[row] ?? 0;
    const step = count > 0 ? 1 : 0;
    const rank = ranks[day - first + step];
    const landed = rank === undefined ? undefined : workingDays[rank + count - step];
    out[row] = count === 0 ? day : (landed ?? columnGaps.notPublished);
  }
};
