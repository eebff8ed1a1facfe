import type { WorkTime } from "../office/WorkTime.ts";
import { dayLength } from "../working-hours/opening.ts";
import { daysIn, monthsIn } from "./amount.ts";
import type { SharedLimit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

/** An amount, on three scales that no factor connects (R10). */
interface Measured {
  readonly workingMinutes: number;
  readonly minutes: number;
  readonly months: number;
}

const scales = ["workingMinutes", "minutes", "months"] as const;
const nothing: Measured = { workingMinutes: 0, minutes: 0, months: 0 };

/**
 * Whether the parts of a shared limit add up to more than the whole, or `undefined` when they are measured on different scales
 * and only their dates can tell.
 */
export const exceeds = (time: WorkTime, limit: SharedLimit): boolean | undefined => {
  const whole = measure(time, limit.within);
  const parts = sum(limit.parts.map((part) => measure(time, part.limit)));
  const used = scales.filter((scale) => whole[scale] + parts[scale] > 0);
  return used.length > 1 ? undefined : used.some((scale) => parts[scale] > whole[scale]);
};

const measure = (time: WorkTime, limit: TimeLimit): Measured => {
  if ("then" in limit) return sum(limit.then.map((one) => measure(time, one)));
  return "within" in limit ? measure(time, limit.within) : measureSimple(time, limit);
};

/** What is due on the day adds nothing. */
const measureSimple = (time: WorkTime, { amount, unit }: SimpleLimit): Measured => {
  if (unit === "workingHour") return { ...nothing, workingMinutes: amount * 60 };
  if (unit === "workingDay") return { ...nothing, workingMinutes: amount * dayLength(time) };
  if (unit === "hour") return { ...nothing, minutes: amount * 60 };
  const months = monthsIn[unit];
  return months === undefined
    ? { ...nothing, minutes: amount * 1440 * (daysIn[unit] ?? 0) }
    : { ...nothing, months: amount * months };
};

const sum = (all: readonly Measured[]): Measured =>
  all.reduce(
    (total, one) => ({
      workingMinutes: total.workingMinutes + one.workingMinutes,
      minutes: total.minutes + one.minutes,
      months: total.months + one.months,
    }),
    nothing,
  );
