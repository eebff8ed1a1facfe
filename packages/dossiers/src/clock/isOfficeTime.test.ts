import type { LimitUnit, TimeLimit } from "@haicap/calendar";
import { expect, it } from "vitest";
import { isOfficeTime } from "./isOfficeTime.ts";

const of = (unit: LimitUnit): TimeLimit => ({ amount: 1, unit });
// biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
const chain = (...units: readonly LimitUnit[]): TimeLimit => ({ then: units.map(of) });
const shared = (unit: LimitUnit): TimeLimit => ({ within: of(unit), parts: [{ who: "a", limit: of("hour") }] });

it.each<[TimeLimit, boolean, boolean]>([
  [of("workingDay"), true, false],
  [of("calendarDay"), true, false],
  [of("sameDay"), true, false],
  [of("workingHour"), true, true],
  [of("hour"), false, false],
  [chain("workingDay", "month"), true, false],
  [chain("workingHour", "workingHour"), true, true],
  [chain("workingHour", "workingDay"), true, false],
  [chain("workingDay", "hour"), false, false],
  [shared("workingHour"), true, true],
  [shared("workingDay"), true, false],
  [shared("hour"), false, false],
])("pauses of a limit are working minutes, in office hours and in days: %j", (limit, inOfficeHours, inDays) => {
  expect(isOfficeTime(limit, "officeHours")).toBe(inOfficeHours);
  expect(isOfficeTime(limit, "days")).toBe(inDays);
});
