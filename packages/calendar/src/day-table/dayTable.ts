import {
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  ok,
  type Period,
  type Result,
  toEpochDay,
  type Weekday,
  weekdayOf,
} from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty, HolidayName } from "../calendar/CalendarYear.ts";
import { dayInfoAt } from "../explanation/dayInfo.ts";
import type { DayKind, OfficeTime } from "../office/OfficeTime.ts";
import { notCovered } from "../working-days/outside.ts";
import { covers, rankThrough, selectDay } from "../working-days/rank.ts";

/**
 * A day as a row of a table, with what an SQL engine needs to count working days by a join.
 *
 * @since 0.1.0
 */
export interface DayRow {
  readonly day: CivilDate;
  /** Monday is 1. */
  readonly weekday: Weekday;
  readonly working: boolean;
  /** Working days up to and including this day, counted from the first day of the calendar: rows of one calendar go together. */
  readonly ordinal: number;
  /** The day itself when it is worked, else the next day that is; absent where the calendar ends before one. */
  readonly rollsTo?: CivilDate;
  readonly kind: DayKind;
  readonly holiday?: HolidayName;
  readonly source: string;
  readonly certainty: Certainty;
  /** Days up to and including this day that are not confirmed, counted as `ordinal` is: a span without any is firm. */
  readonly unconfirmedDays: number;
  /** Days among them that are projected. */
  readonly projectedDays: number;
}

/**
 * Lists the days of a period (bảng ngày làm việc) with running ordinals, so that `ordinal + n` finds the n-th working day after.
 *
 * `until` is not in the table. Fails with `CalendarNotPublished` when the period leaves the calendar.
 *
 * @legal labour-code-2019#111, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-01-01")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const table = time.ok && dayTable(time.value, { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2026-01-05") });
 * table.ok && table.value.map((row) => [row.ordinal, row.rollsTo]);
 * // => [[0, "2026-01-02"], [1, "2026-01-02"], [1, "2026-01-05"], [1, "2026-01-05"]]
 * @since 0.1.0
 */
export const dayTable = (
  time: OfficeTime,
  period: Required<Period>,
): Result<readonly DayRow[], CalendarNotPublished> => {
  const [first, end] = [toEpochDay(period.from), toEpochDay(period.until)];
  for (const edge of [first, end - 1]) if (end > first && !covers(time, edge)) return notCovered(time, edge);
  return ok(Array.from({ length: Math.max(0, end - first) }, (_, at) => rowOf(time, (first + at) as EpochDay)));
};

const rowOf = (time: OfficeTime, day: EpochDay): DayRow => {
  const { date, working, kind, name, source, certainty } = dayInfoAt(time, day);
  const ordinal = rankThrough(time, day) ?? 0;
  const next = working ? day : selectDay(time, ordinal + 1);
  return {
    day: date,
    weekday: weekdayOf(day),
    working,
    ordinal,
    ...(next === undefined ? {} : { rollsTo: fromEpochDay(next as EpochDay) }),
    kind,
    ...(name === undefined ? {} : { holiday: name }),
    source,
    certainty,
    unconfirmedDays: time.unconfirmed[day + 1 - time.first] ?? 0,
    projectedDays: time.projected[day + 1 - time.first] ?? 0,
  };
};
