import type { EpochDay } from "@haicap/kernel";
import { newMoon } from "./newMoon.ts";
import { sunLongitude } from "./sunLongitude.ts";

/** A month of the lunar calendar: its place in the year, and the days it spans. */
export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly first: EpochDay;
  readonly days: number;
  /** The new moon that begins it or the next falls within a minute of midnight, so its days may be off by one. */
  readonly uncertain: boolean;
}

/** Hours ahead of universal time by which months are reckoned: the state calendar since 1968, the one in use before. */
export type Meridian = 7 | 8;

const epoch = 2440587.5;
const oneMinute = 1 / 1440;
const built = new Map<number, readonly LunarMonth[]>();

/**
 * The months from the eleventh of the year before up to the eleventh of `year`, that one left out (12, or 13 with a leap month).
 *
 * Months begin on the civil day of the new moon; the eleventh holds the winter solstice; of 13 months the first without a major
 * solar term (trung khí) is the leap one.
 */
export const monthsUpTo = (year: number, meridian: Meridian): readonly LunarMonth[] => {
  const key = year * 10 + meridian;
  const before = built.get(key);
  if (before !== undefined) return before;
  const months = build(year, meridian);
  built.set(key, months);
  return months;
};

const build = (year: number, meridian: Meridian): readonly LunarMonth[] => {
  const [from, to] = [eleventhMonth(year - 1, meridian), eleventhMonth(year, meridian)];
  const starts = Array.from({ length: to - from + 1 }, (_, index) => firstDay(from + index, meridian));
  const leap = to - from === 13 ? starts.findIndex((_, index) => index > 0 && !hasMajorTerm(starts, index)) : -1;
  return starts.slice(0, -1).map((start, index): LunarMonth => {
    const ordinal = leap !== -1 && index >= leap ? index - 1 : index;
    return {
      year: ordinal < 2 ? year - 1 : year,
      month: ((ordinal + 10) % 12) + 1,
      leap: index === leap,
      first: start.day,
      days: (starts[index + 1]?.day ?? start.day) - start.day,
      uncertain: start.uncertain || starts[index + 1]?.uncertain === true,
    };
  });
};

interface Start {
  readonly day: EpochDay;
  readonly uncertain: boolean;
  /** The major term reached by the day's midnight, 0 to 11. */
  readonly term: number;
}

const firstDay = (k: number, meridian: Meridian): Start => {
  const local = newMoon(k) - epoch + meridian / 24;
  const day = Math.floor(local) as EpochDay;
  const fromMidnight = Math.min(local - day, day + 1 - local);
  return { day, uncertain: fromMidnight < oneMinute, term: termAt(day, meridian) };
};

/** The twelfth of the sun's way in which a day begins at its midnight. */
const termAt = (day: number, meridian: Meridian): number => Math.floor(sunLongitude(day + epoch - meridian / 24) / 30);

const hasMajorTerm = (starts: readonly Start[], index: number): boolean =>
  starts[index + 1] === undefined || starts[index]?.term !== starts[index + 1]?.term;

/** The lunation that begins the eleventh month, the one the winter solstice (270 degrees) falls in. */
const eleventhMonth = (year: number, meridian: Meridian): number => {
  const yearEnd = lastDayOf(year);
  const k = Math.floor((yearEnd + epoch - 2451550.1) / 29.530588861);
  const latest = [k + 1, k, k - 1].find((one) => firstDay(one, meridian).day <= yearEnd) ?? k;
  return firstDay(latest, meridian).term >= 9 ? latest - 1 : latest;
};

/** The last day of a year, give or take one: any day between the solstice and the next month after it would do. */
const lastDayOf = (year: number): number => Math.floor(365.2425 * (year - 1969)) - 1;
