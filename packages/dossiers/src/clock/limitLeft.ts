import {
  type DeadlineStep,
  type LimitUnit,
  type OfficeTime,
  type SimpleLimit,
  type TimeLimit,
  workingDaysBetween,
  workingMinutesBetween,
} from "@haicap/calendar";
import {
  type EpochDay,
  epochDayAt,
  fromEpochDay,
  type Instant,
  instantOnDay,
  map,
  ok,
  type Result,
} from "@haicap/kernel";
import type { TimeFailure } from "./TimeFailure.ts";

/** What a pause left of a limit, as a limit of its own, and the instant from which a resumption costs anything. */
export interface LimitLeft {
  readonly limit: TimeLimit;
  readonly costsFrom: Instant;
}

/**
 * What is left of a limit (phần thời hạn còn lại) when a pause begins: the days that would still have counted, or the rest of
 * the hours; later steps of a consecutive limit are left whole.
 *
 * The day of the pause still counts (R23), so on the last day nothing is left: `sameDay`, or none of the calendar's days or of the
 * hours. A month broken into pieces has 30 days (R9).
 *
 * @legal civil-code-2015#146, civil-code-2015#147
 */
export const limitLeft = (
  office: OfficeTime,
  steps: readonly DeadlineStep[],
  at: Instant,
): Result<LimitLeft, TimeFailure> => {
  const running = steps.findIndex((step) => at < step.dueAt);
  const index = running < 0 ? steps.length - 1 : running;
  const step = steps[index] as DeadlineStep;
  const later = steps.slice(index + 1).map(({ limit }) => limit);
  const left = isByDay(step) ? daysLeft(office, step, at) : hoursLeft(office, step, at);
  return map(left, ({ amount, unit, costsFrom }) => {
    const [next, ...others] = later;
    const isUsedUp = amount === 0 && unit !== "sameDay";
    if (isUsedUp && next !== undefined) return { limit: chained(broken(next), others), costsFrom: step.dueAt };
    const rest: SimpleLimit = isUsedUp && unit === "workingDay" ? { amount, unit: "sameDay" } : { amount, unit };
    return { limit: chained(rest, later), costsFrom };
  });
};

interface StepLeft {
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly costsFrom: Instant;
}

const isByDay = ({ measure }: DeadlineStep): boolean => measure !== "clock" && measure !== "officeHours";

/** A step that starts later, because of a cut-off, has not begun to run: until then a pause costs nothing. */
const hoursLeft = (office: OfficeTime, step: DeadlineStep, at: Instant): Result<StepLeft, TimeFailure> => {
  const costsFrom = Math.max(at, step.startAt) as Instant;
  return step.measure === "clock"
    ? ok({ amount: (step.dueAt - costsFrom) / 3_600_000, unit: "hour", costsFrom })
    : map(workingMinutesBetween(office, costsFrom, step.dueAt), (minutes) => ({
        amount: minutes / 60,
        unit: "workingHour",
        costsFrom,
      }));
};

/** A pause that ends on the day it began, or before the first day that may count, costs nothing. */
const daysLeft = (office: OfficeTime, step: DeadlineStep, at: Instant): Result<StepLeft, TimeFailure> => {
  // The due instant itself, 00:00, still belongs to the last day.
  const day = Math.min(epochDayAt(at), step.dueDay);
  if (step.limit.unit === "sameDay") return ok(sameDayLeft(step, day));
  const counted = Math.max(day, step.startDay);
  const costsFrom = instantOnDay((counted + 1) as EpochDay, 0);
  const calendarDays = (amount: number): Result<StepLeft, TimeFailure> =>
    ok({ amount: Math.max(0, amount), unit: "calendarDay", costsFrom });
  if (step.measure === "calendarDays") return calendarDays(step.lastDay - counted);
  if (step.measure === "months")
    return calendarDays(day < step.lastDay ? piecesOf(step.limit) - (counted - step.startDay) : 0);
  return map(workingDaysBetween(office, dayAfter(counted), dayAfter(step.lastDay)), (amount) => ({
    amount: Math.max(0, amount),
    unit: "workingDay",
    costsFrom,
  }));
};

/** A same day that has not come yet, after a cut-off or on a day off, is left whole, and moves once it has passed. */
const sameDayLeft = ({ dueDay, dueAt }: DeadlineStep, day: number): StepLeft => ({
  amount: 0,
  unit: day < dueDay ? "sameDay" : "workingDay",
  costsFrom: dueAt,
});

const dayAfter = (day: number): ReturnType<typeof fromEpochDay> => fromEpochDay((day + 1) as EpochDay);

/** Days of a limit in months once a pause has broken it (R9). */
const piecesOf = ({ amount, unit }: SimpleLimit): number => Math.ceil(amount * (daysInPieces[unit] ?? 1));

const daysInPieces: Readonly<Partial<Record<LimitUnit, number>>> = { month: 30, halfYear: 180, year: 365 };

/** The step that begins while the clock stands still is broken too. */
const broken = (limit: SimpleLimit): SimpleLimit =>
  limit.unit in daysInPieces ? { amount: piecesOf(limit), unit: "calendarDay" } : limit;

/** A cut-off is for papers that come in: a pause that ends is none. */
const chained = ({ amount, unit }: SimpleLimit, later: readonly SimpleLimit[]): TimeLimit =>
  // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
  later.length === 0 ? { amount, unit } : { then: [{ amount, unit }, ...later] };
