import {
  addWorkingDays,
  createCalendar,
  createOfficeTime,
  dueDate,
  isWorkingDay,
  workingDaysBetween,
} from "@haicap/calendar";
import { elapsedOf } from "@haicap/calendar/elapsed";
import { addDays, civilDateUnsafe, type Instant, instantAt } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { publishedYears } from "./publishedYears.ts";

const calendar = createCalendar({ base: publishedYears() });
const built = calendar.ok ? createOfficeTime(calendar.value) : calendar;
if (!built.ok) throw new Error(built.error._tag);
const time = built.value;

/** The rows read anew: a weekend, what is off, and what is worked in its place. */
const off = new Set<string>();
const made = new Set<string>();
for (const { publicHolidays, compensatory, swaps } of publishedYears()) {
  for (const { on } of [...publicHolidays, ...compensatory]) off.add(on);
  for (const swap of swaps) {
    off.add(swap.off);
    made.add(swap.workedInstead);
  }
}
const isWorked = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return made.has(day) || (!off.has(day) && weekday !== 0 && weekday !== 6);
};

describe("every day from 2010 to 2027", () => {
  it("is worked or not alike for isWorkingDay, adding, counting, due dates and what has run", () => {
    const [first, last] = [civilDateUnsafe("2010-01-01"), civilDateUnsafe("2027-12-20")];
    const wrong: string[] = [];
    for (let day = first; day < last; day = addDays(day, 1)) {
      const next = addDays(day, 1);
      const added = addWorkingDays(time, day, 1);
      const isAdded = added.ok && added.value === next;
      const counted = workingDaysBetween(time, next, addDays(next, 1));
      const input = { receivedAt: instantAt(day, 600), limit: { amount: 1, unit: "workingDay" } } as const;
      const due = dueDate(time, input);
      const ran = elapsedOf(time, input, instantAt(next, 600) as Instant);
      const own = isWorkingDay(time, next);
      const said = [
        own.ok && own.value,
        isAdded,
        counted.ok && counted.value === 1,
        due.ok && due.value.dueOn === next,
        ran.ok && ran.value.used === 1,
      ];
      if (said.some((one) => one !== isWorked(next))) wrong.push(`${next} ${said.join(" ")}`);
    }
    expect(wrong).toEqual([]);
  });
});
