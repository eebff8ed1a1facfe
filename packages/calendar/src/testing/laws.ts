import { addDays, type CivilDate, flatMap, type Instant } from "@haicap/kernel";
import * as fc from "fast-check";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { addWorkingDays } from "../working-days/addWorkingDays.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days/isWorkingDay.ts";
import { addWorkingMinutes, workingMinutesBetween } from "../working-hours/addWorkingMinutes.ts";

/** Named properties; a province runs them on its own calendars and days. */
export type CalendarLaws = Readonly<Record<string, fc.IRawProperty<unknown, false>>>;

/**
 * What holds for every working calendar (lịch làm việc) and every day it covers with room on both sides.
 *
 * @example
 * Object.keys(workingCalendarLaws(officeTimes, daysOf2026, instants2026)).length; // => 5
 * @since 0.1.0
 */
export const workingCalendarLaws = (
  times: fc.Arbitrary<OfficeTime>,
  days: fc.Arbitrary<CivilDate>,
  instants: fc.Arbitrary<Instant>,
): CalendarLaws => ({
  "m days then n days is m + n days": fc.property(
    times,
    days,
    fc.integer({ min: 1, max: 15 }),
    fc.integer({ min: 1, max: 15 }),
    (time, day, m, n) =>
      same(
        flatMap(addWorkingDays(time, day, m), (middle) => addWorkingDays(time, middle, n)),
        addWorkingDays(time, day, m + n),
      ),
  ),
  "counting on lands on a working day": fc.property(times, days, fc.integer({ min: 1, max: 30 }), (time, day, n) =>
    holds(
      flatMap(addWorkingDays(time, day, n), (landed) => isWorkingDay(time, landed)),
      true,
    ),
  ),
  "from a working day, back undoes on": fc.property(times, days, fc.integer({ min: 1, max: 30 }), (time, day, n) => {
    const start = addWorkingDays(time, day, 1);
    const back = flatMap(start, (first) =>
      flatMap(addWorkingDays(time, first, n), (landed) => addWorkingDays(time, landed, -n)),
    );
    return same(back, start);
  }),
  "days between are the days counted": fc.property(times, days, fc.integer({ min: 1, max: 30 }), (time, day, n) => {
    const landed = addWorkingDays(time, day, n);
    return holds(
      flatMap(landed, (on) => workingDaysBetween(time, addDays(day, 1), addDays(on, 1))),
      n,
    );
  }),
  "minutes between are the minutes counted": fc.property(
    times,
    instants,
    fc.integer({ min: 1, max: 5000 }),
    (time, at, minutes) =>
      holds(
        flatMap(addWorkingMinutes(time, at, minutes), (to) => workingMinutesBetween(time, at, to)),
        minutes,
      ),
  ),
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const holds = <T>(result: { readonly ok: boolean; readonly value?: T }, value: T): boolean =>
  !result.ok || result.value === value;
