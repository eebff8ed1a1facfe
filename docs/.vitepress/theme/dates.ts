import type { Language } from "../pages.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

const weekdaysInFull: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const months = "January February March April May June July August September October November December".split(" ");

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** `T5` and `Thu`. */
export const shortWeekday = (language: Language, date: string): string => weekdays[language][weekday(date)] ?? "";

/** `20/11`. */
export const dayAndMonth = (date: string): string => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;

/** `26/11/2026` and `26 November 2026`. */
export const dateInWords = (language: Language, date: string): string =>
  language === "vi"
    ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
    : `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** `thứ Năm 26/11/2026` and `Thursday 26 November 2026`. */
export const dayInWords = (language: Language, date: string): string =>
  `${weekdaysInFull[language][weekday(date)]} ${dateInWords(language, date)}`;

/** `3.321` and `3,321`. */
export const numberInWords = (language: Language, value: number): string =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === "vi" ? "." : ",");
