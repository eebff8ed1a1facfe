import type { Language } from "./Language.ts";

/** Heads of the table of a year: the days, how many are off in a row, what they are, by which document. */
export const yearHeads: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  vi: ["Ngày", "Nghỉ liền", "Là ngày", "Văn bản"],
  en: ["Days", "Off in a row", "What they are", "Source"],
};
