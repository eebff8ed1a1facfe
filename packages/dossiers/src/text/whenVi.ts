import { civilDateAt, formatInstant, type Instant, instantAt, toEpochDay, weekdayOf } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";

const weekdays = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/**
 * A moment as an official writes it: `10:00 thứ Hai 09/03/2026`.
 *
 * @example
 * momentVi(instantUnsafe("2026-03-09T10:00+07:00")); // => "10:00 thứ Hai 09/03/2026"
 */
export const momentVi = (at: Instant): string => `${clockTime(at)} ${dayVi(civilDateAt(at))}`;

/**
 * When a limit ends, as an official writes it: a clock time, or the end of a day.
 *
 * @example
 * const on = civilDateUnsafe("2026-03-09");
 * whenVi({ on, at: instantUnsafe("2026-03-09T10:00+07:00") }); // => "10:00 thứ Hai 09/03/2026"
 * whenVi({ on, at: instantUnsafe("2026-03-10T00:00+07:00") }); // => "hết ngày thứ Hai 09/03/2026"
 */
export const whenVi = ({ at, on }: Due): string =>
  at === instantAt(on, 1440) ? `hết ngày ${dayVi(on)}` : momentVi(at);

const dayVi = (on: Due["on"]): string =>
  `${weekdays[weekdayOf(toEpochDay(on)) - 1]} ${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;

/**
 * Working minutes in hours and minutes: `18 giờ 30 phút làm việc`.
 *
 * @example
 * workedVi(1110); // => "18 giờ 30 phút làm việc"
 */
export const workedVi = (minutes: number): string => `${lengthVi(Math.floor(minutes))} làm việc`;

/**
 * A length of time in days, hours and minutes.
 *
 * @example
 * lengthVi(150); // => "2 giờ 30 phút"
 */
export const lengthVi = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
};

/** Seconds are said where there are any. */
const clockTime = (at: Instant): string => formatInstant(at).slice(11, at % 60_000 === 0 ? 16 : 19);
