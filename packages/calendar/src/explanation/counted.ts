import type { CivilDate, Instant } from "@haicap/kernel";
import { dayKinds, type OfficeTime } from "../office/OfficeTime.ts";
import type { Deadline, DeadlinePart, DeadlineStep } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import { endsAtInstant } from "../time-limit/endsAtInstant.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { dateOn, isWorked } from "../working-days/rank.ts";
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
  const { startedAt, restarts, steps, parts } = deadline;
  const paused = pausedDays(input, deadline);
  const off = daysOffOf(time, steps);
  const counted = {
    startedAt,
    steps: steps.map((step) => countedStep(time, step, paused)),
    skipped: off.named,
    skippedDays: off.namedDays,
    restDays: off.restDays,
    madeUp: off.madeUp,
    pausedDays: paused.size,
    restarts,
    rules: rulesOf(input, deadline),
    warnings: warningsOf(time, input, deadline),
  };
  return parts === undefined ? counted : { ...counted, parts };
};

const countedStep = (time: OfficeTime, step: DeadlineStep, paused: ReadonlySet<number>): CountedStep => {
  const { amount, unit } = step.limit;
  const to = dateOn(time, step.dueDay);
  const first = firstCounted(time, step, paused);
  const rolledFrom = step.lastDay === step.dueDay ? undefined : dateOn(time, step.lastDay);
  if (first === undefined) return rolledFrom === undefined ? { amount, unit, to } : { amount, unit, to, rolledFrom };
  const from = dateOn(time, first);
  return rolledFrom === undefined ? { amount, unit, from, to } : { amount, unit, from, to, rolledFrom };
};

/** The first day that counted, in the direction of counting. */
const firstCounted = (time: OfficeTime, step: DeadlineStep, paused: ReadonlySet<number>): number | undefined => {
  if (endsAtInstant(step)) return undefined;
  const sign = step.dueDay < step.startDay ? -1 : 1;
  const isCounted = (day: number): boolean =>
    !paused.has(day) && (step.measure !== "workingDays" || isWorked(time, day));
  const start = step.countsStart || step.limit.unit === "sameDay" ? step.startDay : step.startDay + sign;
  for (let day = start; sign * (step.dueDay - day) >= 0; day += sign) if (isCounted(day)) return day;
  return undefined;
};

interface DaysOff {
  readonly named: DayInfo[];
  namedDays: number;
  restDays: number;
  readonly madeUp: DayInfo[];
}

/** The days whose being off or made up mattered: all of them in working time, those rolled over otherwise. */
const daysOffOf = (time: OfficeTime, steps: readonly DeadlineStep[]): DaysOff => {
  const found: DaysOff = { named: [], namedDays: 0, restDays: 0, madeUp: [] };
  for (const { consulted } of steps) {
    if (consulted === undefined) continue;
    const [from, to] = [Math.max(consulted[0], time.first), Math.min(consulted[1], time.first + time.days - 1)];
    for (let day = from; day <= to; day++) {
      const kind = time.kinds[day - time.first];
      note(time, day, kind === weeklyRest, kind === makeUp, found);
    }
  }
  return found;
};

const [weeklyRest, makeUp] = [dayKinds.indexOf("weeklyRest"), dayKinds.indexOf("makeUp")];

/** A Saturday session that counts is rest by its kind, and worked. */
const note = (time: OfficeTime, day: number, isRest: boolean, isMadeUp: boolean, found: DaysOff): void => {
  if (isMadeUp) {
    if (found.madeUp.length < mostNamed) found.madeUp.push(dayInfoAt(time, day));
  } else if (isWorked(time, day)) return;
  else if (isRest) found.restDays++;
  else {
    if (found.namedDays < mostNamed) found.named.push(dayInfoAt(time, day));
    found.namedDays++;
  }
};
