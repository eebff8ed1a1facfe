import { weekdayOf, weekHeads } from "../../playground/shell/dates.ts";
import type { Language } from "../pages.ts";

/** `T5` and `Thu`. */
export const shortWeekday = (language: Language, date: string): string =>
  weekHeads[language][weekdayOf(date) - 1] ?? "";

/** `20/11`. */
export const dayAndMonth = (date: string): string => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
