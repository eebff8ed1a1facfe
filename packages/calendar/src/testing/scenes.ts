import { addDays, type CivilDate, civilDateUnsafe, type Instant, instantAt, type Weekday } from "@haicap/kernel";
import * as fc from "fast-check";
import { calendarOfDays, type OwnCalendar } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { Hours, Office } from "../office/Office.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { DeadlinePolicy, Suspension } from "../time-limit/DeadlineInput.ts";

const from: CivilDate = civilDateUnsafe("2025-01-01");
const until: CivilDate = civilDateUnsafe("2030-01-01");

/** Days of 2026, the middle of the calendars these generators make. */
export const daysOf2026: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 364 })
  .map((days) => addDays(civilDateUnsafe("2026-01-01"), days));

/** Calendars of 2025 to 2029 with random days off and days worked in place of others. */
export const ownCalendars: fc.Arbitrary<OwnCalendar> = fc
  .record({
    daysOff: fc.uniqueArray(daysOf2026, { maxLength: 40 }),
    makeUpDays: fc.uniqueArray(daysOf2026, { maxLength: 12 }),
  })
  .map((days) => ({ ...days, from, until }));

const hours: fc.Arbitrary<Hours> = fc
  .constantFrom(
    [
      ["07:30", "11:30"],
      ["13:30", "17:00"],
    ],
    [
      ["08:00", "12:00"],
      ["13:00", "17:00"],
    ],
    [["07:00", "13:00"]],
  )
  .map((sessions) =>
    sessions.map(([opens = "", closes = ""]) => [clockTimeUnsafe(opens), clockTimeUnsafe(closes)] as const),
  );

/** Other hours on a day of the week or two, for most offices none. */
const hoursByWeekday: fc.Arbitrary<NonNullable<Office["hoursByWeekday"]>> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday),
      hours,
    ),
    { maxLength: 2 },
  )
  .map((days) => Object.fromEntries(days));

const seasons: fc.Arbitrary<NonNullable<Office["seasons"]>> = fc.array(
  fc
    .tuple(daysOf2026, fc.integer({ min: 1, max: 200 }), fc.option(hours, { nil: undefined }), hoursByWeekday)
    .map(([start, length, own, byWeekday]) => ({
      from: start,
      until: addDays(start, length),
      ...(own === undefined ? {} : { hours: own }),
      hoursByWeekday: byWeekday,
    })),
  { maxLength: 2 },
);

/** Offices with any week, some hours by weekday and season, Saturday service and closures. */
export const offices: fc.Arbitrary<Office> = fc.record({
  weekdays: fc.oneof(
    fc.constant<readonly Weekday[]>([1, 2, 3, 4, 5]),
    fc.uniqueArray(
      fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday),
      { minLength: 2, maxLength: 7 },
    ),
  ),
  hours,
  hoursByWeekday,
  seasons,
  saturday: fc.constantFrom("none", "morning", "secondMorning"),
  saturdayCounts: fc.boolean(),
  closures: fc.uniqueArray(daysOf2026, { maxLength: 5 }),
  followsSwaps: fc.boolean(),
});

/** Instants of 2026 to the second. */
export const instants2026: fc.Arbitrary<Instant> = fc
  .tuple(daysOf2026, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, seconds]) => (instantAt(day, 0) + seconds * 1000) as Instant);

/** Policies of every kind, for limits counted forward. */
export const policies: fc.Arbitrary<DeadlinePolicy> = fc.record(
  {
    countStartDay: fc.boolean(),
    cutoff: fc.constantFrom("11:00", "15:00", "16:30").map(clockTimeUnsafe),
    lateDayCounts: fc.boolean(),
    outOfHours: fc.constantFrom("sameDay", "nextOpening"),
    ends: fc.constantFrom("endOfDay", "endOfOffice"),
    workingDayAs: fc.constantFrom("days", "officeHours"),
    roll: fc.constantFrom("next", "previous", "none"),
  },
  { requiredKeys: [] },
);

/** Up to three spans of days in which a limit does not run. */
export const dayPauses: fc.Arbitrary<readonly Suspension[]> = fc.array(
  fc
    .tuple(daysOf2026, fc.integer({ min: 0, max: 30 }))
    .map(([start, length]): Suspension => ({ from: start, to: addDays(start, length), effect: "pause" })),
  { maxLength: 3 },
);

/** An office's time, as the functions of this package take it. */
export const officeTimes: fc.Arbitrary<OfficeTime> = fc.tuple(ownCalendars, offices).map(([own, office]) => {
  const time = createOfficeTime(calendarOfDays(own), office);
  if (!time.ok) throw new Error(time.error.reason);
  return time.value;
});
