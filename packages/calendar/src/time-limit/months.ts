import { isEpochDay } from "@haicap/kernel";
import { landing } from "./landing.ts";

/**
 * The day `months` later (or, when negative, earlier): the same day number, or the month's last day where it has none (R6, R7);
 * `less` and `more` as {@link landing} takes them. `undefined` beyond the years a date can name.
 */
export const addMonths = (day: number, months: number, less = 0, more = 0): number | undefined => {
  if (!isEpochDay(day)) return undefined;
  const landed = landing(day, months, less, more);
  return isEpochDay(landed) ? landed : undefined;
};
