import type { Language } from "./Tool.ts";

const names: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"].map((name) =>
    name.replace(" ", "\u00a0"),
  ),
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** The heads of a week, Monday first. */
export const weekHeads: Readonly<Record<Language, readonly string[]>> = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const months = "January February March April May June July August September October November December".split(" ");

/** Milliseconds of UTC stand for a civil date here; nothing asks the machine for its zone. */
const utc = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** A civil date some days later. */
export const daysAfter = (date: string, days: number): string => {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

/** Whether a text is a date of the calendar: `2026-02-30` is none. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(utc(text).getTime()) && daysAfter(text, 0) === text;

/** 1 is Monday. */
export const weekdayOf = (date: string): number => utc(date).getUTCDay() || 7;

/** "24/11/2026", "24 November 2026". */
export const dateInWords = (date: string, language: Language): string =>
  language === "vi"
    ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
    : `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** "thứ Ba, 24/11/2026", "Tuesday 24 November 2026"; the two words of a weekday stay on one line. */
export const dayInWords = (date: string, language: Language): string =>
  `${names[language][utc(date).getUTCDay()]}${language === "vi" ? "," : ""} ${dateInWords(date, language)}`;

/** "16:10 thứ Sáu, 20/11/2026": an instant printed in +07:00, as all answers are. */
export const momentInWords = (instant: string, language: Language): string =>
  `${instant.slice(11, 16)}${language === "vi" ? "" : ","} ${dayInWords(instant, language)}`;

/** "1.250" in Vietnamese, "1,250" in English. */
export const numberInWords = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB").format(value);
