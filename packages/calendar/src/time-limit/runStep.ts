import { epochDayAt, err, type Instant, instantOnDay, isEpochDay, ok, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { notCovered, ranOut } from "../working-days/outside.ts";
import { covers, isWorked, lastDay, rankThrough } from "../working-days/rank.ts";
import { closingOn, dayLength } from "../working-hours/opening.ts";
import { earliestWith, latestWith, type WorkingMoment, workedUntil } from "../working-hours/workingClock.ts";
import { daysIn, monthsIn } from "./amount.ts";
import type { DeadlineStep } from "./Deadline.ts";
import type { LimitInvalid } from "./DeadlineFailure.ts";
import { landing } from "./landing.ts";
import type { PausedRun, RunPast } from "./Pause.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/** How every step of a deadline runs. */
export interface Course {
  readonly time: WorkTime;
  readonly direction: 1 | -1;
  /** Whether a limit in days ends when the office closes. */
  readonly endsWithOffice: boolean;
  /** Where a last day that is not worked moves; 0 where it stays. */
  readonly roll: 1 | -1 | 0;
  /** Whether a working day is the length of the office's own day in opening hours (R36). */
  readonly countsOfficeHours: boolean;
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
      return course.countsOfficeHours
        ? inOfficeHours(course, limit, start, limit.amount * dayLength(course.time))
        : byWorkingDays(course, limit, start);
    case "sameDay":
      return onTheSameDay(course, limit, start);
    case "month":
    case "halfYear":
    case "year":
      return byMonths(course, limit, start, limit.amount * monthsIn[limit.unit], limit.amount * daysIn[limit.unit]);
    case "calendarDay":
    case "week":
    case "halfMonth":
      return byCalendarDays(course, limit, start, limit.amount * daysIn[limit.unit]);
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
  const reach = (from: number, left: number): number | undefined => nthWorkingDay(time, from, direction * left);
  if (paused === undefined) return reach(origin, amount);
  const rankOf = (day: number): number => rankThrough(time, Math.min(day, lastDay(time))) ?? Number.NaN;
  return paused.days(origin, amount, (from, to) => rankOf(to) - rankOf(from), reach);
};

/** R3, R5, R9: days of the calendar, then the roll; a part of a day ends with that day. */
const byCalendarDays = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  days: number,
): Result<DeadlineStep, StepFailure> => {
  const landed = straightOn(course, course.paused?.days, originOf(course, start), Math.ceil(days));
  return rolled(course, limit, start, "calendarDays", landed);
};

/** On a measure that never stands still but in pauses. */
const straightOn = ({ direction }: Course, past: RunPast | undefined, start: number, amount: number): number => {
  const reach = (from: number, left: number): number => from + direction * left;
  return past === undefined ? reach(start, amount) : past(start, amount, (from, to) => to - from, reach);
};

/** R6, R7: by day number; a pause that breaks the limit into pieces turns it into days of 30 to the month (R9). */
const byMonths = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  months: number,
  inPieces: number,
): Result<DeadlineStep, StepFailure> => {
  const whole = unbroken(course, start, months);
  return course.paused?.breaks(originOf(course, start), whole) === true
    ? byCalendarDays(course, limit, start, inPieces)
    : rolled(course, limit, start, "months", whole);
};

/**
 * When the first day itself counts (R35), one month from and including 1 March ends on 31 March: on the number that precedes the first
 * day's, or the month's last day where it has none; backward, on the number that follows. Half a month more is 15 days (R9).
 */
const unbroken = ({ direction }: Course, start: StepStart, months: number): number => {
  const whole = Math.floor(months);
  const less = start.countsStart && direction === 1 ? 1 : 0;
  const more = start.countsStart && direction === -1 ? 1 : 0;
  return landing(start.day, direction * whole, less, more) + direction * 30 * (months - whole);
};

/** R8, R39: a last day that is not worked moves by the policy; only the last day moves. */
const rolled = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  measure: DeadlineStep["measure"],
  landed: number,
): Result<DeadlineStep, StepFailure> => {
  if (!isEpochDay(landed) || !isEpochDay(landed + 1)) return err(tooLarge(limit));
  if (course.roll === 0) return ok(endsOnDay(course, limit, start, measure, landed, landed, undefined));
  const moved = rollDay(course.time, landed, course.roll);
  if (!moved.ok) return moved;
  const due = moved.value;
  return ok(endsOnDay(course, limit, start, measure, landed, due, between(landed, due)));
};

/** Two days and all between them, the earlier first. */
const between = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];

const rollDay = (time: WorkTime, day: number, step: 1 | -1): Result<number, CalendarNotPublished> => {
  if (isWorked(time, day)) return ok(day);
  if (!covers(time, day)) return notCovered(time, day);
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
  let moved = rollDay(course.time, start.day, course.direction);
  for (let until = pausedUntil(course, moved); until !== undefined; until = pausedUntil(course, moved))
    moved = rollDay(course.time, until, course.direction);
  if (!moved.ok) return moved;
  const due = moved.value;
  return ok(endsOnDay(course, limit, start, "workingDays", due, due, between(start.day, due)));
};

const endsOnDay = (
  { time, endsWithOffice }: Course,
  limit: SimpleLimit,
  start: StepStart,
  measure: DeadlineStep["measure"],
  last: number,
  due: number,
  consulted: DeadlineStep["consulted"],
): DeadlineStep => {
  const dueAt = endsWithOffice ? closingOn(time, due) : instantOnDay((due + 1) as never, 0);
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
  const worked = (at: number): number => workedUntil(time, Math.min(at, end) as Instant) ?? Number.NaN;
  const reach = (from: number, left: number): WorkingMoment | undefined =>
    (direction === 1 ? earliestWith : latestWith)(
      time,
      (workedUntil(time, from as Instant) ?? Number.NaN) + direction * left,
      epochDayAt(from as Instant),
    );
  const amount = Math.round(minutes * 60_000);
  const moment =
    course.paused === undefined
      ? reach(start.at, amount)
      : course.paused.instants(start.at, amount, (from, to) => worked(to) - worked(from), reach);
  const from = epochDayAt(start.at);
  if (moment === undefined) return ranOut(time, from, direction);
  const { day, at } = moment;
  return ok(stepOf(limit, start, false, "officeHours", day, day, at, between(from, day)));
};

/** R2, R28: the clock runs over rest days, and nothing rolls. */
const onTheClock = (course: Course, limit: SimpleLimit, start: StepStart): Result<DeadlineStep, StepFailure> => {
  const at = straightOn(course, course.paused?.instants, start.at, Math.round(limit.amount * 3_600_000)) as Instant;
  const day = epochDayAt(at);
  return isEpochDay(day) ? ok(stepOf(limit, start, false, "clock", day, day, at, undefined)) : err(tooLarge(limit));
};
