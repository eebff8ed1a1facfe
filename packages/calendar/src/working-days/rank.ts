import type { OfficeTime } from "../office/OfficeTime.ts";

/** The number of working days up to and including a day, or `undefined` where the calendar does not reach. */
export const rankThrough = (time: OfficeTime, day: number): number | undefined => time.ranks[day - time.first + 1];

/** The day number of the k-th working day, from 1, or `undefined` where the calendar does not reach. */
export const selectDay = (time: OfficeTime, k: number): number | undefined => time.workingDays[k - 1];

/** Whether a day the calendar covers is worked. */
export const isWorked = (time: OfficeTime, day: number): boolean => time.working[day - time.first] === 1;

/** Whether the calendar speaks of a day. */
export const covers = (time: OfficeTime, day: number): boolean => day >= time.first && day < time.first + time.days;

/** The last day covered. */
export const lastDay = (time: OfficeTime): number => time.first + time.days - 1;
