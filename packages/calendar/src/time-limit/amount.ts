import { type Err, err } from "@haicap/kernel";
import type { LimitInvalid } from "./DeadlineFailure.ts";
import type { LimitUnit, SimpleLimit } from "./TimeLimit.ts";

/** More of any unit than a date can hold. */
const largest = 1_000_000;

/** Refuses an amount that cannot be counted; `sameDay` has none, months come whole or half. Nothing when it can. */
export const checkAmount = (limit: SimpleLimit): Err<LimitInvalid> | undefined => {
  const reason = whatIsWrong(limit);
  return reason === undefined
    ? undefined
    : err({ _tag: "LimitInvalid", amount: limit.amount, unit: limit.unit, reason });
};

const whatIsWrong = ({ amount, unit }: SimpleLimit): LimitInvalid["reason"] | undefined => {
  if (unit === "sameDay") return amount === 0 ? undefined : "notZero";
  if (!(amount > 0)) return "notPositive";
  if (amount > largest) return "tooLarge";
  const months = monthsIn[unit];
  return months !== undefined && !Number.isInteger(amount * months * 2) ? "fraction" : undefined;
};

type Factors<Unit extends LimitUnit> = Readonly<Record<Unit, number> & Partial<Record<LimitUnit, number>>>;
type MonthUnit = "month" | "halfYear" | "year";

/** Months in a unit that is counted by months (R6, R7, R9). */
export const monthsIn: Factors<MonthUnit> = { month: 1, halfYear: 6, year: 12 };

/** Days in a unit once a stop has broken it into pieces (R9); weeks and half-months are always these days. */
export const daysIn: Factors<"calendarDay" | "week" | "halfMonth" | MonthUnit> = {
  calendarDay: 1,
  week: 7,
  halfMonth: 15,
  month: 30,
  halfYear: 180,
  year: 365,
};
