import type { Brand } from "../brand/Brand.ts";
import { err, ok, type Result } from "../result/Result.ts";

/**
 * A calendar day without clock or zone, as ISO text: `"2026-02-16"`. Equal with `===`, sorted with `<`.
 *
 * Years 1900 to 2200, both included; the solar (Gregorian) calendar (dương lịch).
 *
 * @legal civil-code-2015#144
 * @since 0.1.0
 */
export type CivilDate = Brand<string, "CivilDate">;

/** Days since 1970-01-01, the arithmetic form of a {@link CivilDate}. May be negative. */
export type EpochDay = Brand<number, "EpochDay">;

/** The text is not a day of the calendar between 1900-01-01 and 2200-12-31. */
export interface NotACivilDate {
  readonly _tag: "NotACivilDate";
  readonly input: string;
  readonly reason: "format" | "month" | "day" | "year";
}

/** First day a {@link CivilDate} can name. */
export const minCivilDate: CivilDate = "1900-01-01" as CivilDate;
/** Last day a {@link CivilDate} can name. */
export const maxCivilDate: CivilDate = "2200-12-31" as CivilDate;

const minYear = 1900;
const maxYear = 2200;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Tells whether a year has a 29 February (năm nhuận).
 *
 * @example
 * isLeapYear(2100); // => false
 * @since 0.1.0
 */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Counts the days of a month (số ngày trong tháng); `month` 1 to 12, any other number gives 0.
 *
 * @example
 * daysInMonth(2024, 2); // => 29
 * @since 0.1.0
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * Builds a date (ngày) from its three numbers (accepts a `Temporal.PlainDate` as it is).
 *
 * @example
 * civilDateFrom({ year: 2024, month: 2, day: 29 }); // => ok "2024-02-29"
 * civilDateFrom({ year: 2026, month: 2, day: 29 }); // => err { _tag: "NotACivilDate", input: "2026-02-29", reason: "day" }
 * @since 0.1.0
 */
export const civilDateFrom = (parts: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): Result<CivilDate, NotACivilDate> => {
  const text = `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
  const reason = wrongPart(parts.year, parts.month, parts.day);
  return reason === undefined ? ok(text as CivilDate) : err({ _tag: "NotACivilDate", input: text, reason });
};

const wrongPart = (year: number, month: number, day: number): "year" | "month" | "day" | undefined => {
  if (!(Number.isInteger(year) && year >= minYear && year <= maxYear)) return "year";
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return "month";
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month) ? undefined : "day";
};

/**
 * Reads a date (ngày) as `YYYY-MM-DD` and nothing else: no blanks, no clock, no other order.
 *
 * @example
 * parseCivilDate("2026-11-24"); // => ok "2026-11-24"
 * parseCivilDate("24/11/2026"); // => err { _tag: "NotACivilDate", input: "24/11/2026", reason: "format" }
 * @since 0.1.0
 */
export const parseCivilDate = (input: string): Result<CivilDate, NotACivilDate> => {
  if (!hasDateShape(input)) return err({ _tag: "NotACivilDate", input, reason: "format" });
  const reason = wrongPart(twoDigits(input, 0) * 100 + twoDigits(input, 2), twoDigits(input, 5), twoDigits(input, 8));
  return reason === undefined ? ok(input as CivilDate) : err({ _tag: "NotACivilDate", input, reason });
};

const hyphen = 45;

const hasDateShape = (text: string): boolean =>
  text.length === 10 &&
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  areTwoDigits(text, 0) &&
  areTwoDigits(text, 2) &&
  areTwoDigits(text, 5) &&
  areTwoDigits(text, 8);

const areTwoDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));

/** ASCII digits alone: other scripts write digits too, and no date of ours. */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * As {@link parseCivilDate}, for literals and tests: throws on anything else.
 *
 * @example
 * civilDateUnsafe("2026-02-16"); // => "2026-02-16"
 * @since 0.1.0
 */
export const civilDateUnsafe = (input: string): CivilDate => {
  const parsed = parseCivilDate(input);
  if (!parsed.ok) throw new Error(`not a civil date (${parsed.error.reason}): ${input}`);
  return parsed.value;
};

/**
 * Gives the year of a date (năm), as a number.
 *
 * @example
 * yearOf(civilDateUnsafe("2026-02-16")); // => 2026
 * @since 0.1.0
 */
export const yearOf = (date: CivilDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);

/**
 * Gives the month of a date (tháng), 1 to 12.
 *
 * @example
 * monthOf(civilDateUnsafe("2026-02-16")); // => 2
 * @since 0.1.0
 */
export const monthOf = (date: CivilDate): number => twoDigits(date, 5);

/**
 * Gives the day of the month of a date (ngày), 1 to 31.
 *
 * @example
 * dayOf(civilDateUnsafe("2026-02-16")); // => 16
 * @since 0.1.0
 */
export const dayOf = (date: CivilDate): number => twoDigits(date, 8);

const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/**
 * Converts a date to its day number (số thứ tự ngày): 1970-01-01 is 0.
 *
 * @example
 * toEpochDay(civilDateUnsafe("1970-01-02")); // => 1
 * @since 0.1.0
 */
export const toEpochDay = (date: CivilDate): EpochDay => epochDayOf(yearOf(date), monthOf(date), dayOf(date));

/** Day number of the first of March based year, after the usual era-free reckoning from 0000-03-01. */
const epochDayOf = (year: number, month: number, day: number): EpochDay => {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.trunc((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (y * 365 + Math.trunc(y / 4) - Math.trunc(y / 100) + Math.trunc(y / 400) + dayOfYear - 719468) as EpochDay;
};

/**
 * Converts a day number back to its date (ngày). Total on the day numbers of 1900 to 2200; outside them it throws, as no date can name the day.
 *
 * @example
 * fromEpochDay(20409 as EpochDay); // => "2025-11-17"
 * @since 0.1.0
 */
export const fromEpochDay = (day: EpochDay): CivilDate => {
  if (!(day >= minEpochDay && day <= maxEpochDay)) throw new Error(`no civil date has the day number ${day}`);
  const z = day + 719468;
  const era = Math.trunc(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36524) - Math.trunc(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const shifted = Math.trunc((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.trunc((153 * shifted + 2) / 5) + 1;
  return `${year}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}` as CivilDate;
};

const minEpochDay: number = epochDayOf(minYear, 1, 1);
const maxEpochDay: number = epochDayOf(maxYear, 12, 31);

/**
 * Tells whether a number is the day number (số thứ tự ngày) of a date between 1900 and 2200, both included.
 *
 * @example
 * isEpochDay(0); // => true
 * isEpochDay(0.5); // => false
 * @since 0.1.0
 */
export const isEpochDay = (day: number): day is EpochDay =>
  Number.isInteger(day) && day >= minEpochDay && day <= maxEpochDay;

/**
 * Adds calendar days (cộng ngày) to a date, or takes them away when `days` is negative. Throws when the result leaves 1900 to 2200.
 *
 * @example
 * addDays(civilDateUnsafe("2024-02-28"), 2); // => "2024-03-01"
 * @since 0.1.0
 */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromEpochDay((toEpochDay(date) + days) as EpochDay);

/**
 * Counts the days from one date to another (số ngày); the first is not counted, negative when `to` is earlier.
 *
 * @example
 * daysBetween(civilDateUnsafe("2026-02-27"), civilDateUnsafe("2026-03-01")); // => 2
 * @since 0.1.0
 */
export const daysBetween = (from: CivilDate, to: CivilDate): number => toEpochDay(to) - toEpochDay(from);

/** A day of the week: Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Gives the day of the week (thứ) of a day number, Monday 1 to Sunday 7.
 *
 * @example
 * weekdayOf(toEpochDay(civilDateUnsafe("2026-11-24"))); // => 2
 * @since 0.1.0
 */
export const weekdayOf = (day: EpochDay): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
