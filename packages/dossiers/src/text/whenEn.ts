import { civilDateAt, formatInstant, type Instant, instantAt, toEpochDay, weekdayOf } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A moment as people write it: `10:00 on Mon 9 Mar 2026`.
 *
 * @example
 * momentEn(instantUnsafe("2026-03-09T10:00+07:00")); // => "10:00 on Mon 9 Mar 2026"
 */
export const momentEn = (at: Instant): string => `${clockTime(at)} on ${dayEn(civilDateAt(at))}`;

/**
 * When a limit ends: a clock time, or the end of a day.
 *
 * @example
 * const on = civilDateUnsafe("2026-03-09");
 * whenEn({ on, at: instantUnsafe("2026-03-09T10:00+07:00") }); // => "10:00 on Mon 9 Mar 2026"
 * whenEn({ on, at: instantUnsafe("2026-03-10T00:00+07:00") }); // => "the end of Mon 9 Mar 2026"
 */
export const whenEn = ({ at, on }: Due): string =>
  at === instantAt(on, 1440) ? `the end of ${dayEn(on)}` : momentEn(at);

const dayEn = (on: Due["on"]): string =>
  `${weekdays[weekdayOf(toEpochDay(on)) - 1]} ${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;

/**
 * Working minutes in hours and minutes: `18 h 30 min of office time`.
 *
 * @example
 * workedEn(1110); // => "18 h 30 min of office time"
 */
export const workedEn = (minutes: number): string => `${lengthEn(Math.floor(minutes))} of office time`;

/**
 * A length of time in hours and minutes.
 *
 * @example
 * lengthEn(150); // => "2 h 30 min"
 */
export const lengthEn = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

/** Seconds are said where there are any. */
const clockTime = (at: Instant): string => formatInstant(at).slice(11, at % 60_000 === 0 ? 16 : 19);
