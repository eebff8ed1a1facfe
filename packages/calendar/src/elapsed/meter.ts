import { type EpochDay, epochDayAt, type Instant, instantOnDay } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { daysIn, monthsIn } from "../time-limit/amount.ts";
import type { DeadlineStep } from "../time-limit/Deadline.ts";
import { landing } from "../time-limit/landing.ts";
import type { Pause } from "../time-limit/Pause.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { lastDay, rankThrough } from "../working-days/rank.ts";
import { dayLength } from "../working-hours/opening.ts";
import { workedUntil } from "../working-hours/workingClock.ts";

/** What progress is measured with. */
export interface Meter {
  readonly time: OfficeTime;
  readonly unit: LimitUnit;
  /** In time order; they do not touch. */
  readonly pauses: readonly Pause[];
}

/** Units run since a step started, without bound; zero before it. */
export const progressOf = (meter: Meter, step: DeadlineStep, at: Instant): number => {
  switch (step.measure) {
    case "clock":
      return runningTime(meter, step.startAt, at, (from, to) => to - from) / 3_600_000;
    case "officeHours":
      return (
        officeTimeRun(meter, step, at) / (meter.unit === "workingDay" ? dayLength(meter.time) * 60_000 : 3_600_000)
      );
    case "workingDays":
      return daysRun(meter, step, at, (from, to) => workingDaysIn(meter.time, from, to));
    case "calendarDays":
      return daysRun(meter, step, at, (from, to) => to - from) / (daysIn[meter.unit] ?? 1);
    case "months":
      return monthsRun(step, at) / (monthsIn[meter.unit] ?? 1);
  }
};

const officeTimeRun = (meter: Meter, step: DeadlineStep, at: Instant): number => {
  const end = instantOnDay((lastDay(meter.time) + 1) as EpochDay, 0);
  const worked = (moment: number): number => workedUntil(meter.time, Math.min(moment, end) as Instant) ?? 0;
  return runningTime(meter, step.startAt, at, (from, to) => worked(to) - worked(from));
};

const runningTime = (meter: Meter, from: number, to: number, measured: (from: number, to: number) => number): number =>
  outside(
    meter.pauses.map((pause) => [pause.fromAt, pause.toAt] as const),
    from,
    to,
    measured,
  );

/** The day in progress counts: days after the start up to and including today. */
const daysRun = (
  meter: Meter,
  step: DeadlineStep,
  at: Instant,
  measured: (from: number, to: number) => number,
): number =>
  outside(
    meter.pauses.map((pause) => [pause.fromDay, pause.toDay] as const),
    step.countsStart ? step.startDay - 1 : step.startDay,
    epochDayAt(at),
    measured,
  );

const workingDaysIn = (time: OfficeTime, from: number, to: number): number => {
  const rankOf = (day: number): number => rankThrough(time, Math.min(lastDay(time), day)) ?? 0;
  return rankOf(to) - rankOf(from);
};

/** What lies between two points outside the spans. */
const outside = (
  spans: readonly (readonly [number, number])[],
  from: number,
  to: number,
  measured: (from: number, to: number) => number,
): number => {
  let [position, sum] = [from, 0];
  for (const [start, end] of spans) {
    sum += measured(position, Math.max(position, Math.min(start, to)));
    position = Math.max(position, end);
  }
  return sum + measured(position, Math.max(position, to));
};

/** Whole months, and the days beyond them at 30 to the month (art. 146). */
const monthsRun = (step: DeadlineStep, at: Instant): number => {
  const start = step.countsStart ? step.startDay - 1 : step.startDay;
  const today = epochDayAt(at);
  let months = 0;
  while (landing(start, months + 1) <= today) months++;
  const beyond = Math.min((today - landing(start, months)) / 30, 0.9999);
  return Math.max(0, months + beyond);
};
