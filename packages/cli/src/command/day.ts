import type { Language } from "./language.ts";

const weekdays = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

const utc = (date: string, shift: number): Date => new Date(Date.parse(`${date}T00:00:00Z`) + shift * 86_400_000);

/**
 * A date the way people write it: 24/11/2026 in Vietnamese, 24 November 2026 in English; `shift` in days.
 *
 * @example
 * day("2026-11-24", "vi"); // => "24/11/2026"
 * day("2026-11-24", "en", 1); // => "25 November 2026"
 */
export const day = (date: string, language: Language, shift = 0): string => {
  const at = utc(date, shift);
  const numbers = [at.getUTCDate(), at.getUTCMonth() + 1].map((part) => String(part).padStart(2, "0"));
  if (language === "vi") return `${numbers.join("/")}/${at.getUTCFullYear()}`;
  return at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
};

/**
 * The day of the week of a date, in words.
 *
 * @example
 * weekday("2026-11-24", "vi"); // => "thứ Ba"
 */
export const weekday = (date: string, language: Language): string => weekdays[language][utc(date, 0).getUTCDay()] ?? "";
