import {
  type EpochDay,
  epochDayAt,
  err,
  type Instant,
  instantOnDay,
  isEpochDay,
  ok,
  type Result,
} from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { ranOut } from "../working-days/outside.ts";
import { isWorked, lastDay, rankThrough } from "../working-days/rank.ts";
import { closingOn, dayLength } from "../working-hours/opening.ts";
import { earliestWith, latestWith, workedUntil } from "../working-hours/workingClock.ts";
import { daysIn, monthsIn } from "./amount.ts";
import type { DeadlineStep } from "./Deadline.ts";
import type { LimitInvalid } from "./DeadlineFailure.ts";
import { addMonths, addMonthsCountingFirst, subtractMonthsCountingFirst } from "./months.ts";
import { type Pause, runPast } from "./pauses.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/** How every step of a deadline runs. */
export interface Course {
  readonly time: OfficeTime;
  readonly direction: 1 | -1;
  readonly ends: "endOfDay" | "endOfOffice";
  readonly roll: "next" | "previous" | "none";
  readonly workingDayAs: "days" | "officeHours";
  readonly pauses: readonly Pause[];
}

/** Where a step starts: the day that is not counted (unless `countsStart`) and the instant clocks run from. */
export interface StepStart {
  readonly day: number;
  readonly at: Instant;
  readonly countsStart: boolean;
  /** Whether papers came in at that instant, so that a cut-off and opening hours matter. */
  readonly isReceipt: boolean;
}

export type StepFailure = CalendarNotPublished | LimitInvalid;

/** Runs one simple limit whose amount has been checked. */
export const runStep = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  switch (limit.unit) {
    case "hour":
      return onTheClock(course, limit, start);
    case "workingHour":
      return inOfficeHours(course, limit, start, limit.amount * 60);
    case "workingDay":
      return course.workingDayAs === "officeHours"
        ? inOfficeHours(course, limit, start, limit.amount * dayLength(course.time))
        : byWorkingDays(course, limit, start);
    case "sameDay":
      return onTheSameDay(course, limit, start);
    case "month":
    case "halfYear":
    case "year":
      return byMonths(course, limit, start);
    case "calendarDay":
    case "week":
    case "halfMonth":
      return byCalendarDays(course, limit, start);
  }
};

/** The day before the first that may count, in the direction of counting. */
const originOf = (course: Course, start: StepStart): number => start.day - (start.countsStart ? course.direction : 0);

const daySpans = (course: Course): readonly (readonly [number, number])[] =>
  course.pauses.map((pause) => [pause.fromDay, pause.toDay]);

const clockSpans = (course: Course): readonly (readonly [number, number])[] =>
  course.pauses.map((pause) => [pause.fromAt, pause.toAt]);

/** R3, R11: the n-th working day; a part of a day ends with that day. */
const byWorkingDays = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const { time, direction } = course;
  const origin = originOf(course, start);
  const due = runPast(
    daySpans(course),
    origin,
    Math.ceil(limit.amount),
    (from, to) => difference(rankThrough(time, Math.min(to, lastDay(time))), rankThrough(time, from)),
    (from, left) => nthWorkingDay(time, from, direction * left),
  );
  if (due === undefined) return ranOut(time, origin, direction);
  const consulted = direction === 1 ? ([origin + 1, due] as const) : ([due, origin - 1] as const);
  return ok(endsOnDay(course, limit, start, { lastDay: due, dueDay: due, measure: "workingDays", consulted }));
};

const difference = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

/** R3, R5, R9: days of the calendar, then the roll. */
const byCalendarDays = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const days = Math.ceil(limit.amount * (daysIn[limit.unit] ?? 1));
  return rolled(course, limit, start, "calendarDays", pastDays(course, originOf(course, start), days));
};

const pastDays = (course: Course, origin: number, days: number): number | undefined =>
  runPast(
    daySpans(course),
    origin,
    days,
    (from, to) => to - from,
    (from, left) => from + course.direction * left,
  );

/** R6, R7: by day number; a pause that breaks the limit into pieces turns it into days of 30 to the month (R9). */
const byMonths = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const whole = unbroken(course, limit, start);
  const origin = originOf(course, start);
  const isBroken =
    whole !== undefined &&
    course.pauses.some((pause) => pause.toDay > origin && pause.fromDay < whole && pause.fromDay < pause.toDay);
  if (!isBroken) return rolled(course, limit, start, "months", whole);
  const days = Math.ceil(limit.amount * (daysIn[limit.unit] ?? 30));
  return rolled(course, limit, start, "calendarDays", pastDays(course, origin, days));
};

const unbroken = (course: Course, limit: SimpleLimit, start: StepStart): number | undefined => {
  const months = limit.amount * (monthsIn[limit.unit] ?? 1);
  const whole = Math.floor(months);
  const halfMonth = months > whole ? 15 : 0;
  const landed = wholeMonths(course, start, whole);
  return landed === undefined ? undefined : landed + course.direction * halfMonth;
};

const wholeMonths = (course: Course, start: StepStart, months: number): number | undefined => {
  if (!start.countsStart) return addMonths(start.day, course.direction * months);
  return course.direction === 1
    ? addMonthsCountingFirst(start.day, months)
    : subtractMonthsCountingFirst(start.day, months);
};

/** R8, R39: a last day that is not worked moves by the policy; only the last day moves. */
const rolled = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  measure: DeadlineStep["measure"],
  landed: number | undefined,
): Result<DeadlineStep, StepFailure> => {
  if (landed === undefined || !isEpochDay(landed) || !isEpochDay(landed + 1)) return err(tooLarge(limit));
  if (course.roll === "none") return ok(endsOnDay(course, limit, start, { lastDay: landed, dueDay: landed, measure }));
  const moved = rollDay(course.time, landed, course.roll);
  if (!moved.ok) return moved;
  const consulted = [Math.min(landed, moved.value), Math.max(landed, moved.value)] as const;
  return ok(endsOnDay(course, limit, start, { lastDay: landed, dueDay: moved.value, measure, consulted }));
};

const rollDay = (time: OfficeTime, day: number, roll: "next" | "previous"): Result<number, CalendarNotPublished> => {
  if (isWorked(time, day)) return ok(day);
  const moved = nthWorkingDay(time, day, roll === "next" ? 1 : -1);
  const isCovered = day >= time.first && day <= lastDay(time);
  return moved === undefined || !isCovered ? ranOut(time, day, roll === "next" ? 1 : -1) : ok(moved);
};

const tooLarge = (limit: SimpleLimit): LimitInvalid => ({
  _tag: "LimitInvalid",
  amount: limit.amount,
  unit: limit.unit,
  reason: "tooLarge",
});

/** R18: the day of receipt when it is worked, else the next (backward: the last before) that is. */
const onTheSameDay = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const roll = course.direction === 1 ? "next" : "previous";
  let moved = rollDay(course.time, start.day, roll);
  for (const pause of course.pauses) {
    if (!moved.ok) return moved;
    if (pause.fromDay < moved.value && moved.value <= pause.toDay) moved = rollDay(course.time, pause.toDay, roll);
  }
  if (!moved.ok) return moved;
  const [due, from] = [moved.value, start.day];
  const consulted = [Math.min(from, due), Math.max(from, due)] as const;
  return ok(endsOnDay(course, limit, start, { lastDay: due, dueDay: due, measure: "workingDays", consulted }));
};

type DayEnd = Pick<DeadlineStep, "lastDay" | "dueDay" | "measure" | "consulted">;

const endsOnDay = (course: Course, limit: SimpleLimit, start: StepStart, end: DayEnd): DeadlineStep => ({
  limit,
  startDay: start.day,
  startAt: start.at,
  countsStart: start.countsStart,
  ...end,
  dueAt:
    course.ends === "endOfDay" ? instantOnDay((end.dueDay + 1) as EpochDay, 0) : closingOn(course.time, end.dueDay),
});

/** R27, R36: minutes of opening hours. */
const inOfficeHours = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  minutes: number,
): Result<DeadlineStep, StepFailure> => {
  const { time, direction } = course;
  const end = instantOnDay((lastDay(time) + 1) as EpochDay, 0);
  const worked = (at: number): number | undefined => workedUntil(time, (at < end ? at : end) as Instant);
  let day = start.day;
  const at = runPast(
    clockSpans(course),
    start.at,
    Math.round(minutes * 60_000),
    (from, to) => difference(worked(to), worked(from)),
    (from, left) => {
      const before = workedUntil(time, from as Instant);
      if (before === undefined) return undefined;
      const moment = direction === 1 ? earliestWith(time, before + left) : latestWith(time, before - left);
      day = moment?.day ?? day;
      return moment?.at;
    },
  );
  if (at === undefined) return ranOut(time, epochDayAt(start.at), direction);
  return ok(endsAt(limit, start, at as Instant, day, "officeHours"));
};

/** R2, R28: the clock runs over rest days, and nothing rolls. */
const onTheClock = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const at = runPast(
    clockSpans(course),
    start.at,
    Math.round(limit.amount * 3_600_000),
    (from, to) => to - from,
    (from, left) => from + course.direction * left,
  );
  const day = at === undefined ? Number.NaN : epochDayAt(at as Instant);
  if (!isEpochDay(day)) return err(tooLarge(limit));
  return ok(endsAt(limit, start, at as Instant, day, "clock"));
};

const endsAt = (
  limit: SimpleLimit,
  start: StepStart,
  at: Instant,
  day: number,
  measure: "officeHours" | "clock",
): DeadlineStep => ({
  limit,
  startDay: start.day,
  startAt: start.at,
  countsStart: false,
  lastDay: day,
  dueDay: day,
  dueAt: at,
  measure,
  ...(measure === "clock"
    ? {}
    : { consulted: [Math.min(epochDayAt(start.at), day), Math.max(epochDayAt(start.at), day)] as const }),
});
