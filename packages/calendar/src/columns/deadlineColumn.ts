import { isEpochDay } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { landing } from "../time-limit/landing.ts";
import { countWithin, covers, isWorked, rankThrough } from "../working-days/rank.ts";
import { columnGaps } from "./columnGaps.ts";

/** A limit in days over a column: one amount for all rows, or one each; whole numbers above zero. */
export interface ColumnLimit {
  readonly amounts: number | Int32Array;
  readonly unit: "workingDay" | "calendarDay" | "week" | "halfMonth" | "month" | "halfYear" | "year";
}

/** How a column is counted; what is left out is the Civil Code's. */
export interface ColumnOptions {
  /** Where a last day that is not worked moves (R8). */
  readonly roll?: "next" | "previous" | "none";
  /** Takes how firmly each date is known: 0 confirmed, 1 provisional, 2 projected. Without it only confirmed dates are given. */
  readonly certainty?: Uint8Array;
  /** Whether 24 November on a rest day gives a day in lieu (R13); default refuse. */
  readonly cultureDayInLieu?: "refuse" | "none" | "nextWorkingDay";
}

/**
 * Computes due dates (ngày hẹn trả) over a column: `received` and `out` are day numbers, `out[i]` is the `dueOn` that
 * `computeDeadline` gives for a receipt on day `received[i]`.
 *
 * Cut-offs, hours and suspensions need the whole question: ask `computeDeadline`. A row without a date holds one of
 * {@link columnGaps}. Nothing is allocated per row.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const received = Int32Array.of(toEpochDay(civilDateUnsafe("2026-11-20")), toEpochDay(civilDateUnsafe("2026-12-30")));
 * const out = new Int32Array(2);
 * if (time.ok) deadlineColumn(time.value, received, { amounts: 3, unit: "workingDay" }, out);
 * [fromEpochDay(out[0]), out[1] === columnGaps.notPublished]; // => ["2026-11-26", true]
 * if (time.ok) deadlineColumn(time.value, received, { amounts: Int32Array.of(4, 12), unit: "calendarDay" }, out);
 * fromEpochDay(out[0]); // => "2026-11-25"
 * @since 0.1.0
 */
export const deadlineColumn = (
  time: OfficeTime,
  received: Int32Array,
  limit: ColumnLimit,
  out: Int32Array,
  options: ColumnOptions = {},
): void => {
  const { cultureDayInLieu: lieu = "refuse" } = options;
  const ground = time.cultureDayOpen && lieu === "nextWorkingDay" ? time.withCultureDayInLieu() : time;
  const other = time.cultureDayOpen && lieu === "refuse" ? time.withCultureDayInLieu() : undefined;
  const course = courseOf(limit, options.roll ?? "next");
  const open = ground.confirmedBefore;
  const { certainty } = options;
  for (let row = 0; row < received.length; row++) {
    const day = received[row] ?? 0;
    const amount = typeof limit.amounts === "number" ? limit.amounts : (limit.amounts[row] ?? 0);
    const looked = lookedAt(course, day, amount);
    let due = dueOf(ground, course, looked, amount);
    const withLieu = other === undefined ? due : dueOf(other, course, looked, amount);
    if (withLieu !== due) due = withLieu === columnGaps.notPublished ? withLieu : columnGaps.undecided;
    const isOpen = due > columnGaps.invalid && course.isLooked && Math.max(looked, due) >= open;
    const doubt = isOpen ? doubtOf(ground, Math.min(looked, due), Math.max(looked, due)) : 0;
    if (certainty !== undefined) certainty[row] = doubt;
    out[row] = doubt > 0 && certainty === undefined ? columnGaps.unconfirmed : due;
  }
};

interface Course {
  /** Whether working days are counted; else days of the calendar or months. */
  readonly isCounted: boolean;
  readonly perDay: number;
  readonly perMonth: number;
  readonly roll: "next" | "previous" | "none";
  /** Whether the calendar is asked about any day. */
  readonly isLooked: boolean;
}

const daysIn = { workingDay: 0, calendarDay: 1, week: 7, halfMonth: 15, month: 0, halfYear: 0, year: 0 } as const;
const monthsIn = { workingDay: 0, calendarDay: 0, week: 0, halfMonth: 0, month: 1, halfYear: 6, year: 12 } as const;

const courseOf = ({ unit }: ColumnLimit, roll: Course["roll"]): Course => {
  const isCounted = unit === "workingDay";
  return { isCounted, perDay: daysIn[unit], perMonth: monthsIn[unit], roll, isLooked: isCounted || roll !== "none" };
};

/** More of any unit than a date can hold. */
const largest = 1_000_000;

/** The first day that counts, or the day a limit in days or months ends on before it rolls: from here on days are looked at. */
const lookedAt = (course: Course, day: number, amount: number): number => {
  if (course.isCounted) return day + 1;
  return course.perMonth > 0 ? landing(day, amount * course.perMonth) : day + amount * course.perDay;
};

const dueOf = (time: OfficeTime, course: Course, looked: number, amount: number): number => {
  if (!(amount > 0 && amount <= largest && Number.isInteger(amount))) return columnGaps.invalid;
  if (course.isCounted) {
    const rank = time.ranks[looked - time.first];
    return (rank === undefined ? undefined : time.workingDays[rank + amount - 1]) ?? columnGaps.notPublished;
  }
  return isEpochDay(looked) && isEpochDay(looked + 1) ? rolled(time, course.roll, looked) : columnGaps.invalid;
};

const rolled = (time: OfficeTime, roll: Course["roll"], landed: number): number => {
  if (roll === "none") return landed;
  if (!covers(time, landed)) return columnGaps.notPublished;
  if (isWorked(time, landed)) return landed;
  const rank = rankThrough(time, landed) ?? 0;
  return time.workingDays[roll === "next" ? rank : rank - 1] ?? columnGaps.notPublished;
};

/** 0 confirmed, 1 provisional, 2 projected: the least firm of a span of days. */
const doubtOf = (time: OfficeTime, from: number, to: number): number => {
  if (countWithin(time, time.unconfirmed, from, to) === 0) return 0;
  return countWithin(time, time.projected, from, to) > 0 ? 2 : 1;
};
