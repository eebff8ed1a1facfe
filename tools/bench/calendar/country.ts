import { createCalendar, createOfficeTime, type OfficeTime } from "../../../packages/calendar/src/index.ts";
import { publishedYears } from "../../../packages/calendar-data/src/index.ts";
import { type CivilDate, type EpochDay, fromEpochDay } from "../../../packages/kernel/src/index.ts";
import { random } from "../random.ts";

/** The fifteen years that are measured: all of them published. */
const years = publishedYears().filter(({ year }) => year >= 2012 && year <= 2026);

/** The ordinary office on those years, built anew. */
export const freshTime = (): OfficeTime => {
  const calendar = createCalendar({ base: years });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error._tag);
  return time.value;
};

export const time: OfficeTime = freshTime();
export const many = 4096;

/** Receipts spread over the years, far enough from the end for the longest limit. */
const receivedDays: Int32Array = ((): Int32Array => {
  const numbers = random(7);
  return Int32Array.from({ length: many }, () => time.first + numbers.below(time.days - 200));
})();

export const received: readonly CivilDate[] = Array.from(receivedDays, (day) => fromEpochDay(day as EpochDay));
