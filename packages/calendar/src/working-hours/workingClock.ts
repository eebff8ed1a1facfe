import { type EpochDay, epochDayAt, type Instant, instantOnDay, millisecondOfDay } from "@haicap/kernel";
import type { Session } from "../office/Session.ts";
import type { WorkTime } from "../office/WorkTime.ts";

const minute = 60_000;

/** The sessions in which a day's office is open. */
export const sessionsOn = (time: WorkTime, day: number): readonly Session[] =>
  time.schedules[time.opening[day - time.first] ?? 0] ?? [];

/** Working milliseconds from the calendar's first day up to an instant, or `undefined` outside the calendar. */
export const workedUntil = (time: WorkTime, at: Instant): number | undefined => {
  const day = epochDayAt(at);
  const before = time.minutes[day - time.first];
  if (before === undefined) return undefined;
  let worked = before * minute;
  const clock = millisecondOfDay(at);
  if (day < time.first + time.days)
    for (const [opens, closes] of sessionsOn(time, day))
      worked += Math.max(0, Math.min(clock, closes * minute) - opens * minute);
  else if (clock > 0) return undefined;
  return worked;
};

/** A moment of working time and the day whose session it belongs to. */
export interface WorkingMoment {
  readonly at: Instant;
  readonly day: EpochDay;
}

/**
 * The earliest instant by which `worked` milliseconds have been worked: a count that ends on a closing time stays there (R27).
 * `near` is a day to look from.
 */
export const earliestWith = (time: WorkTime, worked: number, near: number): WorkingMoment | undefined =>
  momentOf(time, lastBelow(time.minutes, Math.ceil(worked / minute), near - time.first), worked, 0);

/** The latest instant until which no more than `worked` milliseconds have been worked: counting back ends on an opening time. */
export const latestWith = (time: WorkTime, worked: number, near: number): WorkingMoment | undefined =>
  momentOf(time, lastBelow(time.minutes, Math.floor(worked / minute) + 1, near - time.first), worked, 1);

/** The moment of a day at which its share is worked off, of a day of the calendar; `rest` keeps that much of a session unworked. */
const momentOf = (time: WorkTime, index: number, worked: number, rest: 0 | 1): WorkingMoment | undefined => {
  const day = (time.first + index) as EpochDay;
  let left = worked - (time.minutes[index] ?? 0) * minute;
  for (const [opens, closes] of sessionsOn(time, day)) {
    const length = (closes - opens) * minute;
    if (left + rest <= length) return { at: (instantOnDay(day, opens) + left) as Instant, day };
    left -= length;
  }
  return undefined;
};

/** The last place of a rising column below a value, -1 when there is none; looked for in growing steps, from a place if that is below. */
const lastBelow = (column: Int32Array, value: number, near: number): number => {
  const isBelow = (at: number): boolean => (column[at] ?? value) < value;
  let low = isBelow(near) ? near : -1;
  let step = 1;
  for (; isBelow(low + step); step *= 2) low += step;
  for (; step >= 1; step >>= 1) if (isBelow(low + step)) low += step;
  return low;
};
