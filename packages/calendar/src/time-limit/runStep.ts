import { epochDayAt, err, type Instant, instantOnDay, isEpochDay, ok, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { ranOut } from "../working-days/outside.ts";
import { covers, isWorked, lastDay, rankThrough } from "../working-days/rank.ts";
import { closingOn, dayLength } from "../working-hours/opening.ts";
import { earliestWith, latestWith, workedUntil } from "../working-hours/workingClock.ts";
import { daysIn, monthsIn } from "./amount.ts";
import type { DeadlineStep } from "./Deadline.ts";
import type { LimitInvalid } from "./DeadlineFailure.ts";
import { addMonths } from "./months.ts";
import type { PausedRun } from "./Pause.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/** How every step of a deadline runs. */
export interface Course {
  readonly time: WorkTime;
  readonly direction: 1 | -1;
  readonly ends: "endOfDay" | "endOfOffice";
  readonly roll: "next" | "previous" | "none";
  readonly workingDayAs: "days" | "officeHours";
  readonly paused: PausedRun | undefined;
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
const originOf = (course: Course, start: StepStart): number =>
  start.countsStart ? start.day - course.direction : start.day;

/** R3, R11: the n-th working day; a part of a day ends with that day. */
const byWorkingDays = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const { time, direction } = course;
  const origin = originOf(course, start);
  const due = workingDaysOn(course, origin, Math.ceil(limit.amount));
  if (due === undefined) return ranOut(time, origin, direction);
  const consulted = direction === 1 ? ([origin + 1, due] as const) : ([due, origin - 1] as const);
  return ok(endsOnDay(course, limit, start, "workingDays", due, due, consulted));
};

const workingDaysOn = ({ time, direction, paused }: Course, origin: number, amount: number): number | undefined => {
  if (paused === undefined) return nthWorkingDay(time, origin, direction * amount);
  return paused.past(
    "days",
    origin,
    amount,
    (from, to) => difference(rankThrough(time, Math.min(to, lastDay(time))), rankThrough(time, from)),
    (from, left) => nthWorkingDay(time, from, direction * left),
  );
};

const difference = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

/** R3, R5, R9: days of the calendar, then the roll. */
const byCalendarDays = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const days = Math.ceil(limit.amount * (daysIn[limit.unit] ?? 1));
  return rolled(course, limit, start, "calendarDays", straightOn(course, "days", originOf(course, start), days));
};

/** On a measure that never stands still but in pauses. */
const straightOn = (
  { direction, paused }: Course,
  clock: "days" | "instants",
  start: number,
  amount: number,
): number => {
  const reach = (from: number, left: number): number => from + direction * left;
  if (paused === undefined) return reach(start, amount);
  return paused.past(clock, start, amount, (from, to) => to - from, reach) ?? Number.NaN;
};

/** R6, R7: by day number; a pause that breaks the limit into pieces turns it into days of 30 to the month (R9). */
const byMonths = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const whole = unbroken(course, limit, start);
  const origin = originOf(course, start);
  const isBroken = whole !== undefined && course.paused?.breaks(origin, whole) === true;
  if (!isBroken) return rolled(course, limit, start, "months", whole);
  const days = Math.ceil(limit.amount * (daysIn[limit.unit] ?? 30));
  return rolled(course, limit, start, "calendarDays", straightOn(course, "days", origin, days));
};

/**
 * When the first day itself counts (R35), one month from and including 1 March ends on 31 March: on the number that precedes the first
 * day's, or the month's last day where it has none; backward, on the number that follows.
 */
const unbroken = ({ direction }: Course, limit: SimpleLimit, start: StepStart): number | undefined => {
  const months = limit.amount * (monthsIn[limit.unit] ?? 1);
  const whole = Math.floor(months);
  const less = start.countsStart && direction === 1 ? 1 : 0;
  const more = start.countsStart && direction === -1 ? 1 : 0;
  const landed = addMonths(start.day, direction * whole, less, more);
  return landed === undefined || months === whole ? landed : landed + direction * 15;
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
  if (course.roll === "none") return ok(endsOnDay(course, limit, start, measure, landed, landed, undefined));
  const moved = rollDay(course.time, landed, course.roll);
  if (!moved.ok) return moved;
  const due = moved.value;
  return ok(endsOnDay(course, limit, start, measure, landed, due, landed < due ? [landed, due] : [due, landed]));
};

const rollDay = (time: WorkTime, day: number, roll: "next" | "previous"): Result<number, CalendarNotPublished> => {
  if (isWorked(time, day)) return ok(day);
  if (!covers(time, day)) return ranOut(time, day, day < time.first ? -1 : 1);
  const step = roll === "next" ? 1 : -1;
  const moved = nthWorkingDay(time, day, step);
  return moved === undefined ? ranOut(time, day, step) : ok(moved);
};

const tooLarge = ({ amount, unit }: SimpleLimit): LimitInvalid => ({
  _tag: "LimitInvalid",
  amount,
  unit,
  reason: "tooLarge",
});

const pausedUntil = ({ paused }: Course, day: Result<number, unknown>): number | undefined =>
  day.ok ? paused?.until(day.value) : undefined;

/** R18: the day of receipt when it is worked, else the next (backward: the last before) that is. */
const onTheSameDay = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const roll = course.direction === 1 ? "next" : "previous";
  let moved = rollDay(course.time, start.day, roll);
  for (let until = pausedUntil(course, moved); until !== undefined; until = pausedUntil(course, moved))
    moved = rollDay(course.time, until, roll);
  if (!moved.ok) return moved;
  const [due, from] = [moved.value, start.day];
  return ok(endsOnDay(course, limit, start, "workingDays", due, due, from < due ? [from, due] : [due, from]));
};

const endsOnDay = (
  { time, ends }: Course,
  limit: SimpleLimit,
  start: StepStart,
  measure: DeadlineStep["measure"],
  last: number,
  due: number,
  consulted: DeadlineStep["consulted"],
): DeadlineStep => {
  const dueAt = ends === "endOfDay" ? instantOnDay((due + 1) as never, 0) : closingOn(time, due);
  return stepOf(limit, start, start.countsStart, measure, last, due, dueAt, consulted);
};

const stepOf = (
  limit: SimpleLimit,
  { day, at }: StepStart,
  countsStart: boolean,
  measure: DeadlineStep["measure"],
  lastDay: number,
  dueDay: number,
  dueAt: Instant,
  consulted: DeadlineStep["consulted"],
): DeadlineStep => ({
  limit,
  startDay: day,
  startAt: at,
  countsStart,
  lastDay,
  dueDay,
  dueAt,
  measure,
  consulted,
});

/** R27, R36: minutes of opening hours. */
const inOfficeHours = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  minutes: number,
): Result<DeadlineStep, StepFailure> => {
  const { time, direction } = course;
  const end = instantOnDay((lastDay(time) + 1) as never, 0);
  const worked = (at: number): number | undefined => workedUntil(time, (at < end ? at : end) as Instant);
  let day: number = start.day;
  const reach = (from: number, left: number): number | undefined => {
    const before = workedUntil(time, from as Instant);
    if (before === undefined) return undefined;
    const near = epochDayAt(from as Instant);
    const moment = direction === 1 ? earliestWith(time, before + left, near) : latestWith(time, before - left, near);
    day = moment?.day ?? day;
    return moment?.at;
  };
  const amount = Math.round(minutes * 60_000);
  const measured = (from: number, to: number): number | undefined => difference(worked(to), worked(from));
  const at =
    course.paused === undefined
      ? reach(start.at, amount)
      : course.paused.past("instants", start.at, amount, measured, reach);
  const from = epochDayAt(start.at);
  if (at === undefined) return ranOut(time, from, direction);
  const span = from < day ? ([from, day] as const) : ([day, from] as const);
  return ok(stepOf(limit, start, false, "officeHours", day, day, at as Instant, span));
};

/** R2, R28: the clock runs over rest days, and nothing rolls. */
const onTheClock = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const at = straightOn(course, "instants", start.at, Math.round(limit.amount * 3_600_000)) as Instant;
  const day = epochDayAt(at);
  return isEpochDay(day) ? ok(stepOf(limit, start, false, "clock", day, day, at, undefined)) : err(tooLarge(limit));
};
