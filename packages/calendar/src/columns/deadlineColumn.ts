import { isEpochDay } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { columnGaps } from "./columnGaps.ts";
import { monthsLater } from "./monthsLater.ts";

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
  const { amounts } = limit;
  const lieu = time.cultureDayOpen ? (options.cultureDayInLieu ?? "refuse") : "none";
  const ground = lieu === "nextWorkingDay" ? time.withCultureDayInLieu() : time;
  const other = lieu === "refuse" ? time.withCultureDayInLieu() : undefined;
  const roll = options.roll ?? "next";
  const course: Course = { perDay: daysIn[limit.unit], perMonth: monthsIn[limit.unit], roll };
  for (let row = 0; row < received.length; row++) {
    const day = received[row] ?? 0;
    const amount = typeof amounts === "number" ? amounts : (amounts[row] ?? 0);
    let due = dueOf(ground, course, day, amount);
    if (other !== undefined && due > columnGaps.invalid && dueOf(other, course, day, amount) !== due)
      due = columnGaps.undecided;
    out[row] = due > columnGaps.invalid ? checked(ground, course, row, day, amount, due, options.certainty) : due;
  }
};

interface Course {
  /** Days of the calendar in a unit; none where months or working days are counted. */
  readonly perDay: number;
  readonly perMonth: number;
  readonly roll: "next" | "previous" | "none";
}

const daysIn = { workingDay: 0, calendarDay: 1, week: 7, halfMonth: 15, month: 0, halfYear: 0, year: 0 } as const;
const monthsIn = { workingDay: 0, calendarDay: 0, week: 0, halfMonth: 0, month: 1, halfYear: 6, year: 12 } as const;

/** More of any unit than a date can hold. */
const largest = 1_000_000;

const isByWorkingDays = (course: Course): boolean => course.perDay === 0 && course.perMonth === 0;

const dueOf = (time: OfficeTime, course: Course, day: number, amount: number): number => {
  if (!(amount > 0 && amount <= largest && Number.isInteger(amount))) return columnGaps.invalid;
  if (isByWorkingDays(course)) {
    const rank = time.ranks[day - time.first + 1];
    return (rank === undefined ? undefined : time.workingDays[rank + amount - 1]) ?? columnGaps.notPublished;
  }
  const landed = landedOn(course, day, amount);
  return isEpochDay(landed) && isEpochDay(landed + 1) ? rolled(time, course, landed) : columnGaps.invalid;
};

const landedOn = (course: Course, day: number, amount: number): number =>
  course.perMonth > 0 ? monthsLater(day, amount * course.perMonth) : day + amount * course.perDay;

const rolled = (time: OfficeTime, course: Course, landed: number): number => {
  if (course.roll === "none") return landed;
  const at = landed - time.first;
  const rank = at < 0 ? undefined : time.ranks[at + 1];
  if (rank === undefined) return columnGaps.notPublished;
  if (time.working[at] === 1) return landed;
  return time.workingDays[course.roll === "next" ? rank : rank - 1] ?? columnGaps.notPublished;
};

/** The due day, once it is known how firmly: by the days that had to be looked at. */
const checked = (
  time: OfficeTime,
  course: Course,
  row: number,
  day: number,
  amount: number,
  due: number,
  certainty: Uint8Array | undefined,
): number => {
  const isCounted = isByWorkingDays(course);
  const looked = isCounted ? day + 1 : landedOn(course, day, amount);
  const isLooked = isCounted || course.roll !== "none";
  const [from, to] = [Math.min(looked, due), Math.max(looked, due)];
  const unknown = isLooked && within(time, time.unconfirmed, from, to) > 0;
  if (certainty === undefined) return unknown ? columnGaps.unconfirmed : due;
  certainty[row] = !unknown ? 0 : within(time, time.projected, from, to) > 0 ? 2 : 1;
  return due;
};

const within = (time: OfficeTime, prefix: Int32Array, from: number, to: number): number =>
  (prefix[Math.min(time.days, Math.max(0, to - time.first + 1))] ?? 0) -
  (prefix[Math.min(time.days, Math.max(0, from - time.first))] ?? 0);
