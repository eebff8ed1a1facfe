import { addDays, type CivilDate, civilDateUnsafe, formatInstant, type Instant, instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { dayPauses, instants2026, officeTimes, policies } from "../testing/index.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import type { DeadlinePolicy } from "../time-limit/DeadlineInput.ts";
import type { TimeLimit } from "../time-limit/TimeLimit.ts";
import { latestFiling } from "./latestFiling.ts";

const on = civilDateUnsafe;
const days = {
  daysOff: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"].map(on),
  makeUpDays: [],
  from: on("2026-01-01"),
  until: on("2027-01-01"),
};
const ordinary = createOfficeTime(calendarOfDays(days));
if (!ordinary.ok) throw new Error("an office");
const time: OfficeTime = ordinary.value;

const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });

const told = (limit: TimeLimit, dueBy: CivilDate | Instant, cutoff?: string): unknown => {
  const policy = cutoff === undefined ? {} : { policy: { cutoff: clockTimeUnsafe(cutoff) } };
  const found = latestFiling(time, { limit, dueBy, ...policy });
  if (!found.ok) return found.error._tag;
  const { fileBy, counterCloses, next } = found.value;
  const at = (instant: Instant | undefined): string =>
    instant === undefined ? "never" : formatInstant(instant).slice(0, 16);
  return [at(fileBy), at(counterCloses), next.due?.dueOn ?? "unpublished"];
};

describe("the latest filing", () => {
  it("is on the last day before those that no longer reach, rest days included", () => {
    expect(told({ amount: 3, unit: "workingDay" }, on("2026-02-25"))).toEqual([
      "2026-02-22T23:59",
      "2026-02-13T17:00",
      "2026-02-26",
    ]);
  });

  it("ends at the cut-off itself where there is one", () => {
    const limit = { amount: 1, unit: "workingDay" } as const;
    expect(told(limit, on("2026-06-02"), "15:00")).toEqual(["2026-06-01T15:00", "2026-06-01T15:00", "2026-06-03"]);
    expect(told({ ...limit, cutoff: clockTimeUnsafe("11:00") }, on("2026-06-02"))).toEqual([
      "2026-06-01T11:00",
      "2026-06-01T11:00",
      "2026-06-03",
    ]);
  });

  it("is an instant where the limit runs in hours", () => {
    const until = instantUnsafe("2026-06-08T09:30:00+07:00");
    expect(told({ amount: 4, unit: "workingHour" }, until)).toEqual([
      "2026-06-05T15:00",
      "2026-06-05T15:00",
      "2026-06-08",
    ]);
    expect(told({ amount: 24, unit: "hour" }, until)).toEqual(["2026-06-07T09:30", "2026-06-05T17:00", "2026-06-08"]);
    expect(told({ amount: 24, unit: "hour" }, on("2026-06-08"))).toEqual([
      "2026-06-07T23:59",
      "2026-06-05T17:00",
      "2026-06-09",
    ]);
  });

  it("may lie after the day asked for where a limit rolls back over days off", () => {
    const found = latestFiling(time, {
      limit: { amount: 1, unit: "calendarDay" },
      dueBy: on("2026-02-13"),
      policy: { roll: "previous" },
    });
    expect(found.ok && [found.value.fileOn, found.value.due.dueOn]).toEqual(["2026-02-21", "2026-02-13"]);
  });

  it("after a cut-off may be in time again, where the next working day then counts", () => {
    const mornings = createOfficeTime(calendarOfDays({ ...days, daysOff: [] }), {
      hours: [[clockTimeUnsafe("07:30"), clockTimeUnsafe("11:30")]],
    });
    if (!mornings.ok) throw new Error("an office");
    const cutoff = clockTimeUnsafe("15:00");
    const one = { amount: 1, unit: "workingDay" } as const;
    const chosen = { outOfHours: "nextOpening", lateDayCounts: true } as const;
    const fileBy = (limit: TimeLimit, policy: DeadlinePolicy): string => {
      const found = latestFiling(mornings.value, { limit, policy, dueBy: on("2026-06-08") });
      return found.ok ? new Date(found.value.fileBy + 25_200_000).toISOString() : found.error._tag;
    };
    const late = "2026-06-05T23:59:59.999Z";
    expect(fileBy(one, { ...chosen, cutoff })).toBe(late);
    expect(fileBy({ ...one, cutoff }, chosen)).toBe(late);
    expect(fileBy(inTurn(inTurn({ ...one, cutoff })), chosen)).toBe(late);
    expect(fileBy({ within: { ...one, cutoff }, parts: [{ who: "a", limit: { ...one, cutoff } }] }, chosen)).toBe(late);
    expect(fileBy(one, chosen)).toBe("2026-06-05T11:29:59.999Z");
  });

  it("on the last day of the calendar is looked for, and on the day before its first", () => {
    expect(told({ amount: 0, unit: "sameDay" }, on("2026-12-31"))).toEqual([
      "2026-12-31T23:59",
      "2026-12-31T17:00",
      "unpublished",
    ]);
    const first = latestFiling(time, { limit: { amount: 1, unit: "workingDay" }, dueBy: on("2026-01-01") });
    expect(first.ok && [first.value.fileOn, Object.keys(first.value)]).toEqual([
      "2025-12-31",
      ["fileOn", "fileBy", "due", "next"],
    ]);
    expect(latestFiling(time, { limit: { amount: 2, unit: "workingDay" }, dueBy: on("2026-01-01") })).toEqual({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: 2025, reason: "outsideCoverage" },
    });
  });

  it("names the instant itself while the office is open, and its opening is open", () => {
    const by = (clock: string): unknown =>
      told({ amount: 1, unit: "hour" }, instantUnsafe(`2026-06-02T${clock}:00+07:00`));
    expect(by("09:00")).toEqual(["2026-06-02T08:00", "2026-06-02T08:00", "2026-06-02"]);
    expect(by("08:30")).toEqual(["2026-06-02T07:30", "2026-06-02T07:30", "2026-06-02"]);
    expect(by("08:29")).toEqual(["2026-06-02T07:29", "2026-06-01T17:00", "2026-06-02"]);
    expect(by("13:00")).toEqual(["2026-06-02T12:00", "2026-06-02T11:30", "2026-06-02"]);
  });

  it("has no next due date at the end of the calendar, and no answer outside it or before its first day", () => {
    const limit = { amount: 5, unit: "workingDay" } as const;
    expect(told(limit, on("2026-12-31"))).toEqual(["2026-12-24T23:59", "2026-12-24T17:00", "unpublished"]);
    expect(told(limit, on("2027-06-01"))).toBe("CalendarNotPublished");
    expect(told(limit, on("2026-01-06"))).toBe("CalendarNotPublished");
    expect(told({ amount: 0, unit: "workingDay" }, on("2026-06-01"))).toBe("LimitInvalid");
  });

  it("is proved forward: in time at that instant, too late at the next and on each later day", () => {
    const limits = fc.oneof(
      fc
        .record({
          amount: fc.integer({ min: 1, max: 30 }),
          unit: fc.constantFrom("workingDay", "calendarDay", "week", "month", "hour", "workingHour"),
        })
        .map(({ amount, unit }) => ({ unit, amount: unit === "month" ? (amount % 6) + 1 : amount })),
      fc.constant({ amount: 0, unit: "sameDay" } as const),
    ) as fc.Arbitrary<TimeLimit>;
    fc.assert(
      fc.property(
        officeTimes,
        limits,
        policies,
        fc.oneof(fc.constant([]), dayPauses),
        instants2026,
        fc.boolean(),
        (office, limit, policy, suspensions, moment, isDate) => {
          const dueBy = isDate ? (formatInstant(moment).slice(0, 10) as CivilDate) : moment;
          const question = { limit, policy, suspensions };
          const found = latestFiling(office, { ...question, dueBy });
          if (!found.ok) throw new Error(found.error._tag);
          const isInTime = (at: number): boolean => {
            const due = computeDeadline(office, { ...question, receivedAt: at as Instant });
            return due.ok && (typeof dueBy === "string" ? due.value.dueOn <= dueBy : due.value.dueAt <= dueBy);
          };
          const { fileBy, fileOn, counterCloses = fileBy } = found.value;
          expect(isInTime(fileBy)).toBe(true);
          expect(isInTime(fileBy + 1)).toBe(false);
          expect(counterCloses).toBeLessThanOrEqual(fileBy);
          const nextDay = Date.parse(`${addDays(fileOn, 1)}T00:00:00+07:00`);
          for (let later = 0; later < 60; later++)
            for (const minute of [0, 449, 690, 900, 1019, 1439])
              expect(isInTime(nextDay + later * 86_400_000 + minute * 60_000)).toBe(false);
        },
      ),
      { numRuns: 120 },
    );
  });
});
