import { isDate } from "./dates.ts";
import type { Language } from "./Tool.ts";

/** A date as it stands in a control: the Vietnamese way, or ISO. */
export const writeDate = (date: string, language: Language): string =>
  isDate(date.slice(0, 10)) && language === "vi"
    ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}${date.slice(10)}`
    : date;

/** A moment as it stands in a control: "20/11/2026 09:00", "2026-11-20 09:00". */
export const writeMoment = (moment: string, language: Language): string =>
  writeDate(moment, language).replace("T", " ");

/** Reads "20/11/2026", "20-11-2026", "2026-11-20" as ISO; another text stays as it is, for the answer to refuse by name. */
export const readDate = (text: string): string => {
  const written = text.trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(written) ?? [];
  if (day === undefined || month === undefined || year === undefined) return written;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** Reads a date with a clock time before or behind it: "20/11/2026 9h", "09:00 20/11/2026", ISO; a bare date begins at 08:00. */
export const readMoment = (text: string): string => {
  const written = text.trim().replace(/(\d)T(\d)/u, "$1 $2");
  const [clock, hour, minute] = /(?<![\d/.-])(\d{1,2})(?:[:hg](\d{2})?)(?!\d)/u.exec(written) ?? [];
  const date = readDate(clock === undefined ? written : written.replace(clock, ""));
  if (!isDate(date)) return text.trim();
  return `${date}T${hour === undefined ? "08" : hour.padStart(2, "0")}:${minute ?? "00"}`;
};
