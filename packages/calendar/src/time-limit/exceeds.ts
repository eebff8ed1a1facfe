import type { WorkTime } from "../office/WorkTime.ts";
import { dayLength } from "../working-hours/opening.ts";
import { daysIn, monthsIn } from "./amount.ts";
import type { SharedLimit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

/** An amount on one of three scales that no factor connects (R10). */
interface Measured {
  readonly scale: "workingMinutes" | "minutes" | "months" | "any";
  readonly amount: number;
}

/**
 * Whether the parts of a shared limit add up to more than the whole, or `undefined` when they are measured on different scales
 * and only their dates can tell.
 */
export const exceeds = (time: WorkTime, limit: SharedLimit): boolean | undefined => {
  const whole = measure(time, limit.within);
  const parts = sum(limit.parts.map((part) => measure(time, part.limit)));
  if (whole === undefined || parts === undefined) return undefined;
  return sameScale(whole, parts) ? parts.amount > whole.amount : undefined;
};

const measure = (time: WorkTime, limit: TimeLimit): Measured | undefined => {
  if ("then" in limit) return sum(limit.then.map((one) => measure(time, one)));
  return "within" in limit ? measure(time, limit.within) : measureSimple(time, limit);
};

const measureSimple = (time: WorkTime, { amount, unit }: SimpleLimit): Measured => {
  if (unit === "sameDay") return { scale: "any", amount: 0 };
  if (unit === "workingHour") return { scale: "workingMinutes", amount: amount * 60 };
  if (unit === "workingDay") return { scale: "workingMinutes", amount: amount * dayLength(time) };
  const months = monthsIn[unit];
  if (months !== undefined) return { scale: "months", amount: amount * months };
  return { scale: "minutes", amount: unit === "hour" ? amount * 60 : amount * 1440 * (daysIn[unit] ?? 1) };
};

const sameScale = (a: Measured, b: Measured): boolean => a.scale === b.scale || a.scale === "any" || b.scale === "any";

const sum = (all: readonly (Measured | undefined)[]): Measured | undefined =>
  all.reduce<Measured | undefined>(
    (total, one) =>
      total === undefined || one === undefined || !sameScale(total, one)
        ? undefined
        : { scale: total.scale === "any" ? one.scale : total.scale, amount: total.amount + one.amount },
    { scale: "any", amount: 0 },
  );
