import { type CivilDate, type EpochDay, fromEpochDay, type Instant } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { Deadline, DeadlinePart, DeadlineStep } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { covers, isWorked } from "../working-days/rank.ts";
import { type DayInfo, dayInfoAt } from "./dayInfo.ts";
import { pausedDays } from "./pausedDays.ts";
import { type AppliedRule, rulesOf } from "./rules.ts";
import { type DeadlineWarning, warningsOf } from "./warnings.ts";

/** One simple limit as it was counted. */
export interface CountedStep {
  readonly amount: number;
  readonly unit: LimitUnit;
  /** First and last day that counted; absent where the clock ran. */
  readonly from?: CivilDate;
  readonly to: CivilDate;
  /** The day it would have ended on, had that day been worked. */
  readonly rolledFrom?: CivilDate;
}

/**
 * Why a limit ends when it does: where it started, what counted, which days off stood in the way and who declared them.
 *
 * `skipped` names days off that are not the weekly rest, at most 100 of them, `skippedDays` all of them; `restDays` counts the
 * weekly rest passed over; `madeUp` are rest days that counted because they were worked in place of others.
 *
 * @since 0.1.0
 */
export interface Counted {
  readonly startedAt: Instant;
  readonly steps: readonly CountedStep[];
  readonly skipped: readonly DayInfo[];
  readonly skippedDays: number;
  readonly restDays: number;
  readonly madeUp: readonly DayInfo[];
  readonly pausedDays: number;
  readonly restarts: readonly number[];
  readonly parts?: readonly DeadlinePart[];
  readonly rules: readonly AppliedRule[];
  readonly warnings: readonly DeadlineWarning[];
}

const mostNamed = 100;

/**
 * Explains a deadline (giải trình ngày hẹn trả): the days that counted, the days off between, and the rules.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const input = { receivedAt: instantUnsafe("2026-11-20T09:00:00+07:00"), limit: { amount: 3, unit: "workingDay" } };
 * const due = time.ok && computeDeadline(time.value, input);
 * countedOf(time.value, input, due.value).skipped.map((day) => day.date); // => ["2026-11-24"]
 * @since 0.1.0
 */
export const countedOf = (time: OfficeTime, input: DeadlineInput, deadline: Deadline): Counted => {
  const walked = deadline.steps.flatMap((step) => offDaysOf(time, step));
  const paused = pausedDays(input, deadline);
  const named = walked.filter((day) => day.kind !== "weeklyRest" && !day.working);
  return {
    startedAt: deadline.startedAt,
    steps: deadline.steps.map((step) => countedStep(time, step, paused)),
    skipped: named.slice(0, mostNamed),
    skippedDays: named.length,
    restDays: walked.filter((day) => day.kind === "weeklyRest" && !day.working).length,
    madeUp: walked.filter((day) => day.kind === "makeUp").slice(0, mostNamed),
    pausedDays: paused.size,
    restarts: deadline.restarts,
    ...(deadline.parts === undefined ? {} : { parts: deadline.parts }),
    rules: rulesOf(input, deadline),
    warnings: warningsOf(time, input, deadline),
  };
};

const date = (day: number): CivilDate => fromEpochDay(day as EpochDay);

const countedStep = (time: OfficeTime, step: DeadlineStep, paused: ReadonlySet<number>): CountedStep => {
  const first = firstCounted(time, step, paused);
  return {
    amount: step.limit.amount,
    unit: step.limit.unit,
    ...(first === undefined ? {} : { from: date(first) }),
    to: date(step.dueDay),
    ...(step.lastDay === step.dueDay ? {} : { rolledFrom: date(step.lastDay) }),
  };
};

/** The first day that counted, in the direction of counting. */
const firstCounted = (time: OfficeTime, step: DeadlineStep, paused: ReadonlySet<number>): number | undefined => {
  if (step.measure === "clock" || step.measure === "officeHours") return undefined;
  const sign = step.dueDay < step.startDay ? -1 : 1;
  const isCounted = (day: number): boolean =>
    !paused.has(day) && (step.measure !== "workingDays" || isWorked(time, day));
  const start = step.countsStart || step.limit.unit === "sameDay" ? step.startDay : step.startDay + sign;
  for (let day = start; sign * (step.dueDay - day) >= 0; day += sign) if (isCounted(day)) return day;
  return undefined;
};

/** The days whose being off or made up mattered to a step: all of them in working time, those rolled over otherwise. */
const offDaysOf = (time: OfficeTime, step: DeadlineStep): readonly DayInfo[] => {
  const span = step.measure === "clock" ? undefined : step.consulted;
  if (span === undefined) return [];
  const found: DayInfo[] = [];
  for (let day = span[0]; day <= span[1]; day++) {
    const kind = covers(time, day) ? time.kinds[day - time.first] : 0;
    if (kind !== 0) found.push(dayInfoAt(time, day));
  }
  return found;
};
