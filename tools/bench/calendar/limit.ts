import type { OfficeTime } from "../../../packages/calendar/src/index.ts";

/*
 * The least work an answer could take in JavaScript: two tables of 16-bit numbers, digits read and written by hand. Nothing is
 * checked, nothing is explained, a date outside the tables gives nonsense. A floor to be measured against, not a calendar.
 */

/** Rank and select over the days of a calendar, counted from its first. */
export interface Limit {
  readonly first: number;
  readonly rank: Uint16Array;
  readonly select: Uint16Array;
}

export const limitOf = (time: OfficeTime): Limit => {
  const rank = new Uint16Array(time.days);
  const select = new Uint16Array(time.days);
  let count = 0;
  for (let day = 0; day < time.days; day++) {
    if (time.working[day] === 1) select[++count] = day;
    rank[day] = count;
  }
  return { first: time.first, rank, select };
};

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const isLeap = (year: number): boolean => (year & 3) === 0;

/** Days from 1970 for the years 1901 to 2099. */
const dayOfIso = (text: string): number => {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  const year = 1900 + (digit(0) - 1) * 1000 - 900 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const leaps = (year - 1969) >> 2;
  const own = month > 2 && isLeap(year) ? 1 : 0;
  return (year - 1970) * 365 + leaps + (daysBeforeMonth[month - 1] as number) + own + digit(8) * 10 + digit(9) - 1;
};

const isoOfDay = (day: number): string => {
  const fromMarch = day + 671;
  const cycle = ((4 * fromMarch + 3) / 1461) | 0;
  const dayOfYear = fromMarch - ((cycle * 1461) >> 2);
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((153 * month + 2) / 5) | 0) + 1;
  const year = 1968 + cycle + (month > 9 ? 1 : 0);
  return `${year}-${two[month > 9 ? month - 9 : month + 3]}-${two[dayOfMonth]}`;
};

/** From ISO text to ISO text. */
export const limitAdd = ({ first, rank, select }: Limit, text: string, count: number): string =>
  isoOfDay((select[(rank[dayOfIso(text) - first] as number) + count] as number) + first);

/** One count for all rows, both tables fused into one first. */
export const limitBatch = ({ first, rank, select }: Limit, src: Int32Array, count: number, out: Int32Array): void => {
  const fused = Int32Array.from(rank, (before) => (select[before + count] as number) + first);
  for (let row = 0; row < src.length; row++) out[row] = fused[(src[row] as number) - first] as number;
};

/** A count for each row. */
export const limitColumn = (
  { first, rank, select }: Limit,
  src: Int32Array,
  counts: Int32Array,
  out: Int32Array,
): void => {
  for (let row = 0; row < src.length; row++)
    out[row] = (select[(rank[(src[row] as number) - first] as number) + (counts[row] as number)] as number) + first;
};
