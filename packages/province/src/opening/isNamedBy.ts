import { addDays, type CivilDate, dayOf, monthOf, toEpochDay, weekdayOf } from "@haicap/kernel";
import type { Recurrence } from "../profile/Recurrence.ts";

/**
 * Tells whether a rule names a day (ngày theo quy tắc lặp).
 *
 * @example
 * const secondSaturday = { every: "month", ordinal: 2, weekday: 6 };
 * isNamedBy(secondSaturday, civilDateUnsafe("2026-08-08")); // => true
 * isNamedBy(secondSaturday, civilDateUnsafe("2026-08-15")); // => false
 * @since 0.1.0
 */
export const isNamedBy = (rule: Recurrence, on: CivilDate): boolean => {
  if ("on" in rule) return rule.on.includes(on);
  const weekday = weekdayOf(toEpochDay(on));
  if (rule.every === "week") return rule.weekdays.includes(weekday);
  if ("day" in rule) return dayOf(on) === rule.day;
  if (weekday !== rule.weekday) return false;
  if (rule.ordinal === -1) return monthOf(addDays(on, 7)) !== monthOf(on);
  return Math.ceil(dayOf(on) / 7) === rule.ordinal;
};
