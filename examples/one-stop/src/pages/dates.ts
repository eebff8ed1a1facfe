import { momentEn, momentVi, whenEn, whenVi } from "@haicap/dossiers/text";
import { civilDateAt, type Instant, instantUnsafe } from "@haicap/kernel";
import { limits } from "haicap";
import type { Language } from "./View.ts";

const longDay = {
  vi: new Intl.DateTimeFormat("vi-VN", { ...parts("long", "2-digit", "2-digit"), timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { ...parts("long", "numeric", "long"), timeZone: "UTC" }),
};
const weekday = {
  vi: new Intl.DateTimeFormat("vi-VN", { weekday: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" }),
};

/** A day in full: `Thứ Năm, 26/11/2026`. */
export const dayIn = (language: Language, date: string): string => longDay[language].format(new Date(date));

/** The day of the week in short. */
export const weekdayIn = (language: Language, date: string): string => weekday[language].format(new Date(date));

/** A day in figures: `26/11`. */
export const shortDay = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}`;

/** A moment: `10:00 thứ Sáu 20/11/2026`. */
export const momentIn = (language: Language, at: Instant | string): string => {
  const instant = typeof at === "string" ? instantUnsafe(at) : at;
  return language === "vi" ? momentVi(instant) : momentEn(instant);
};

/** When a limit ends: a clock time, or the end of a day. */
export const limitEndIn = (language: Language, at: Instant | string): string => {
  const instant = typeof at === "string" ? instantUnsafe(at) : at;
  const due = { at: instant, on: lastDayOf(instant) };
  return language === "vi" ? whenVi(due) : whenEn(due);
};

/** A limit as it is printed in Vietnamese, in the language of the page. */
export const limitIn = (language: Language, text: string): string => {
  const read = limits.parse({ text });
  return read.ok ? read.value.restated[language] : text;
};

/** The last day of a limit: one that ends at 00:00 ends with the day before. */
export const lastDayOf = (at: Instant): ReturnType<typeof civilDateAt> => civilDateAt((at - 1) as Instant);

function parts(
  weekdayStyle: "long",
  day: "2-digit" | "numeric",
  month: "2-digit" | "long",
): Intl.DateTimeFormatOptions {
  return { weekday: weekdayStyle, day, month, year: "numeric" };
}
