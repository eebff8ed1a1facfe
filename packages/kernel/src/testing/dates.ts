import * as fc from "fast-check";
import {
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  maxCivilDate,
  minCivilDate,
  toEpochDay,
} from "../date/CivilDate.ts";
import { type Instant, instantOnDay } from "../date/Instant.ts";
import type { Period } from "../period/Period.ts";

/** The days a generator draws from, both ends included; all that a civil date can name unless told. */
export interface DayRange {
  readonly min?: CivilDate;
  readonly max?: CivilDate;
}

/**
 * Draws day numbers (số thứ tự ngày).
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(epochDays(), Number.isInteger)).failed; // => false
 * @since 0.1.0
 */
export const epochDays = ({ min = minCivilDate, max = maxCivilDate }: DayRange = {}): fc.Arbitrary<EpochDay> =>
  fc.integer({ min: toEpochDay(min), max: toEpochDay(max) }) as fc.Arbitrary<number> as fc.Arbitrary<EpochDay>;

/**
 * Draws civil dates (ngày).
 *
 * @example
 * const { check, property } = await import("fast-check");
 * const thisYear = civilDates({ min: civilDateUnsafe("2026-01-01"), max: civilDateUnsafe("2026-12-31") });
 * check(property(thisYear, (date) => yearOf(date) === 2026)).failed; // => false
 * @since 0.1.0
 */
export const civilDates = (range: DayRange = {}): fc.Arbitrary<CivilDate> => epochDays(range).map(fromEpochDay);

const millisecondsOfDay = 86_400_000;

/**
 * Draws instants (thời điểm) of days in Viet Nam; often on the full minute, as clocks of offices show them.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(instants(), (at) => parseInstant(formatInstant(at)).ok)).failed; // => false
 * @since 0.1.0
 */
export const instants = (range: DayRange = {}): fc.Arbitrary<Instant> =>
  fc
    .tuple(
      epochDays(range),
      fc.oneof(
        fc.integer({ min: 0, max: 1439 }).map((m) => m * 60_000),
        fc.nat(millisecondsOfDay - 1),
      ),
    )
    .map(([day, milliseconds]) => (instantOnDay(day, 0) + milliseconds) as Instant);

/**
 * Draws periods (khoảng thời gian) of at least one day; one in four has no end.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(periods(), (period) => isWithin(period, period.from))).failed; // => false
 * @since 0.1.0
 */
export const periods = (range: DayRange = {}): fc.Arbitrary<Period> =>
  fc.tuple(epochDays(range), epochDays(range), fc.nat(3)).map(([a, b, open]): Period => {
    const from = fromEpochDay(Math.min(a, b) as EpochDay);
    return open === 0 || a === b ? { from } : { from, until: fromEpochDay(Math.max(a, b) as EpochDay) };
  });
