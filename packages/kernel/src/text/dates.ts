import { type CivilDate, dayOf, fromEpochDay, monthOf, toEpochDay, yearOf } from "../date/CivilDate.ts";
import type { Period } from "../period/Period.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Prints a date as Vietnamese texts do (ngày/tháng/năm).
 *
 * @example
 * dateVi(civilDateUnsafe("2026-02-16")); // => "16/02/2026"
 * @since 0.1.0
 */
export const dateVi = (date: CivilDate): string => `${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)}`;

/**
 * Prints a date (ngày tháng) in English, without a doubt which number is the month.
 *
 * @example
 * dateEn(civilDateUnsafe("2026-02-16")); // => "16 February 2026"
 * @since 0.1.0
 */
export const dateEn = (date: CivilDate): string => `${dayOf(date)} ${months[monthOf(date) - 1]} ${yearOf(date)}`;

/** The last day of a period that has an end. */
const lastDay = (until: CivilDate): CivilDate => fromEpochDay((toEpochDay(until) - 1) as ReturnType<typeof toEpochDay>);

/**
 * Prints a period with both ends included, as people say it (từ … đến hết …).
 *
 * @example
 * periodVi({ from: civilDateUnsafe("2025-01-01"), until: civilDateUnsafe("2025-07-01") }); // => "từ 01/01/2025 đến hết 30/06/2025"
 * @since 0.1.0
 */
export const periodVi = ({ from, until }: Period): string =>
  `từ ${dateVi(from)}${until === undefined ? " trở đi" : ` đến hết ${dateVi(lastDay(until))}`}`;

/**
 * Prints a period (khoảng thời gian) in English, both ends included.
 *
 * @example
 * periodEn({ from: civilDateUnsafe("2025-07-01") }); // => "from 1 July 2025 onwards"
 * @since 0.1.0
 */
export const periodEn = ({ from, until }: Period): string =>
  `from ${dateEn(from)}${until === undefined ? " onwards" : ` to ${dateEn(lastDay(until))}`}`;
