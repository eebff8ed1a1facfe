import { type CivilDate, type EpochDay, fromEpochDay } from "@haicap/kernel";
import type { WorkTime } from "../office/WorkTime.ts";

/** The number of working days up to and including a day, or `undefined` where the calendar does not reach. */
export const rankThrough = (time: WorkTime, day: number): number | undefined => time.ranks[day - time.first + 1];

/** The day number of the k-th working day, from 1, or `undefined` where the calendar does not reach. */
export const selectDay = (time: WorkTime, k: number): number | undefined => time.workingDays[k - 1];

/** Whether a day the calendar covers is worked. */
export const isWorked = (time: WorkTime, day: number): boolean => time.working[day - time.first] === 1;

/** Whether the calendar speaks of a day. */
export const covers = (time: WorkTime, day: number): boolean => day >= time.first && day < time.first + time.days;

/** The last day covered. */
export const lastDay = (time: WorkTime): number => time.first + time.days - 1;

/** A day as text; days of the calendar are written once and kept. */
export const dateOn = (time: WorkTime, day: number): CivilDate => {
  const { dates, first } = time;
  const at = day - first;
  if (!(at >= 0 && at < dates.length)) return fromEpochDay(day as EpochDay);
  const known = dates[at];
  if (known !== undefined) return known;
  const written = fromEpochDay(day as EpochDay);
  dates[at] = written;
  return written;
};

/** How many days of a span, both ends in it, a prefix column counts. */
export const countWithin = (time: WorkTime, prefix: Int32Array, from: number, to: number): number =>
  (prefix[Math.min(time.days, Math.max(0, to - time.first + 1))] ?? 0) -
  (prefix[Math.min(time.days, Math.max(0, from - time.first))] ?? 0);
