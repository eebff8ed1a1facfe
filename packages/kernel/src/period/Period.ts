import type { CivilDate } from "../date/CivilDate.ts";

/**
 * A half-open span of days: `from` belongs to it, `until` does not ("đến hết 30/6" is `until` 1 July). Without `until` it is open.
 *
 * @since 0.1.0
 */
export interface Period {
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

/**
 * Tells whether a day lies in a period (trong khoảng thời gian).
 *
 * @example
 * const june = { from: civilDateUnsafe("2025-06-01"), until: civilDateUnsafe("2025-07-01") };
 * isWithin(june, civilDateUnsafe("2025-06-30")); // => true
 * isWithin(june, civilDateUnsafe("2025-07-01")); // => false
 * @since 0.1.0
 */
export const isWithin = (period: Period, on: CivilDate): boolean =>
  period.from <= on && (period.until === undefined || on < period.until);

/**
 * Finds the days two periods share (phần chung), or `undefined` when there is none.
 *
 * @example
 * const year = { from: civilDateUnsafe("2025-01-01"), until: civilDateUnsafe("2026-01-01") };
 * intersection(year, { from: civilDateUnsafe("2025-07-01") }); // => { from: "2025-07-01", until: "2026-01-01" }
 * @since 0.1.0
 */
export const intersection = (a: Period, b: Period): Period | undefined => {
  const from = a.from > b.from ? a.from : b.from;
  const until = earliest(a.until, b.until);
  if (until !== undefined && from >= until) return undefined;
  return until === undefined ? { from } : { from, until };
};

const earliest = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b;

/**
 * Tells whether two periods share a day (trùng thời gian).
 *
 * @example
 * const first = { from: civilDateUnsafe("2025-01-01"), until: civilDateUnsafe("2025-07-01") };
 * overlaps(first, { from: civilDateUnsafe("2025-07-01") }); // => false
 * @since 0.1.0
 */
export const overlaps = (a: Period, b: Period): boolean => intersection(a, b) !== undefined;
