import type { CalendarYear } from "@haicap/calendar";
import { decodeYears } from "../decode.ts";
import { years } from "../years.gen.ts";

let decoded: readonly CalendarYear[] | undefined;

/**
 * The same years as `publishedYears`, days, names and certainty alike, without the names of the documents: each `source` is empty.
 *
 * For programs that count bytes and give no reasons (ngày nghỉ, không kèm văn bản), beside `@haicap/calendar/core`.
 *
 * @legal labour-code-2019#112
 * @example
 * publishedDays().find((one) => one.year === 2026)?.swaps.map((swap) => swap.off); // => ["2026-01-02", "2026-08-31"]
 * @since 0.1.0
 */
export const publishedDays = (): readonly CalendarYear[] => {
  decoded ??= decodeYears(years, []);
  return decoded;
};
