import type { CalendarYear } from "@haicap/calendar";
import { decodeYears } from "./decode.ts";
import { documents } from "./documents.gen.ts";
import { checkedOn, years } from "./years.gen.ts";

let decoded: readonly CalendarYear[] | undefined;

/**
 * The working calendars of state offices (lịch nghỉ lễ, tết), one for each year from 2010 to 2027, each row with its document.
 *
 * 2027 is not announced: its rows are provisional or projected and say so. Decoded on the first call.
 *
 * @legal labour-code-2019#112, culture-day-2026#2
 * @example
 * publishedYears().map((one) => one.year).at(-1); // => 2027
 * publishedYears().find((one) => one.year === 2026)?.swaps.length; // => 2
 * @since 0.1.0
 */
export const publishedYears = (): readonly CalendarYear[] => {
  decoded ??= decodeYears(years, documents.split("|"));
  return decoded;
};

/** The version of the tables: the day someone last checked them. */
export const calendarDataVersion: string = checkedOn;
