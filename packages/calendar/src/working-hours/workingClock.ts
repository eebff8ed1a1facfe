import { type EpochDay, epochDayAt, type Instant, instantOnDay, millisecondOfDay } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { Session } from "../office/sessions.ts";

const minute = 60_000;

/** The sessions in which a day's office is open. */
export const sessionsOn = (time: OfficeTime, day: number): readonly Session[] =>
  time.schedules[time.opening[day - time.first] ?? 0] ?? [];

/** Working milliseconds from the calendar's first day up to an instant, or `undefined` outside the calendar. */
export const workedUntil = (time: OfficeTime, at: Instant): number | undefined => {
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

/** The earliest instant by which `worked` milliseconds have been worked: a count that ends on a closing time stays there (R27). */
export const earliestWith = (time: OfficeTime, worked: number): WorkingMoment | undefined => {
  const index = lastIndexWhere(time.minutes, (minutes) => minutes * minute < worked);
  if (index < 0 || index >= time.days) return undefined;
  let left = worked - (time.minutes[index] ?? 0) * minute;
  const day = (time.first + index) as EpochDay;
  for (const [opens, closes] of sessionsOn(time, day)) {
    const length = (closes - opens) * minute;
    if (left <= length) return { at: (instantOnDay(day, opens) + left) as Instant, day };
    left -= length;
  }
  return undefined;
};

/** The latest instant until which no more than `worked` milliseconds have been worked: counting back ends on an opening time. */
export const latestWith = (time: OfficeTime, worked: number): WorkingMoment | undefined => {
  const index = lastIndexWhere(time.minutes, (minutes) => minutes * minute <= worked);
  if (worked < 0 || index < 0 || index >= time.days) return undefined;
  let left = worked - (time.minutes[index] ?? 0) * minute;
  const day = (time.first + index) as EpochDay;
  for (const [opens, closes] of sessionsOn(time, day)) {
    const length = (closes - opens) * minute;
    if (left < length) return { at: (instantOnDay(day, opens) + left) as Instant, day };
    left -= length;
  }
  return undefined;
};

/** The last place of a rising column that holds; -1 when none does. */
const lastIndexWhere = (column: Int32Array, holds: (value: number) => boolean): number => {
  let [low, high] = [-1, column.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(column[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return low;
};
