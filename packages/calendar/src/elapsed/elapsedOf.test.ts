import { civilDateUnsafe, type Instant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { DeadlineInput, Suspension } from "../time-limit/DeadlineInput.ts";
import type { LimitUnit, SimpleLimit, TimeLimit } from "../time-limit/TimeLimit.ts";
import { elapsedOf } from "./elapsedOf.ts";

/* June 2026: the 1st is a Monday, the 10th is off. Offices open 07:30-11:30 and 13:30-17:00, 7.5 hours. */

const on = civilDateUnsafe;
const built = createOfficeTime(
  calendarOfDays({ daysOff: [on("2026-06-10")], makeUpDays: [], from: on("2026-01-01"), until: on("2027-01-01") }),
);
if (!built.ok) throw new Error(built.error.reason);
const time = built.value;

const at = (text: string): Instant => instantUnsafe(`${text.length === 10 ? `${text}T09:00` : text}+07:00`);
const simple = (amount: number, unit: LimitUnit): SimpleLimit => ({ amount, unit });
const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });
const received = "2026-06-01T09:00";

type Told = readonly [used: number, left: number, share: number, state: string, overdueBy?: number];
const ran = (limit: TimeLimit, now: string, rest: Partial<DeadlineInput> = {}, ended?: string): Told | object => {
  const input = { receivedAt: at(received), limit, ...rest };
  const elapsed = elapsedOf(time, input, at(now), ended === undefined ? undefined : at(ended));
  if (!elapsed.ok) return elapsed.error;
  const { used, left, share, state, overdueBy } = elapsed.value;
  expect("overdueBy" in elapsed.value).toBe(overdueBy !== undefined);
  return overdueBy === undefined ? [used, left, share, state] : [used, left, share, state, overdueBy];
};

const stop = (effect: Suspension["effect"], from: string, to: string): { readonly suspensions: [Suspension] } => ({
  suspensions: [{ from: from.length === 10 ? on(from) : at(from), to: to.length === 10 ? on(to) : at(to), effect }],
});
const pause = (from: string, to: string) => stop("pause", from, to);

describe("what has run of a limit", () => {
  it("in working days counts the day in progress, and no day off (R3, R11)", () => {
    const five = simple(5, "workingDay");
    expect(ran(five, "2026-06-01T18:00")).toEqual([0, 5, 0, "running"]);
    expect(ran(five, "2026-06-02T00:00")).toEqual([1, 4, 0.2, "running"]);
    expect(ran(five, "2026-06-07")).toEqual([4, 1, 0.8, "running"]);
    expect(ran(five, "2026-06-08")).toEqual([5, 0, 1, "running"]);
    expect(ran(five, "2026-06-01T08:00")).toEqual([0, 5, 0, "running"]);
    expect(ran(simple(1.5, "workingDay"), "2026-06-03")).toEqual([1.5, 0, 1, "running"]);
    expect(ran(five, "2026-06-02", { policy: { countStartDay: true } })).toEqual([2, 3, 0.4, "running"]);
  });

  it("is overdue from the end of the last day, by working days (R4)", () => {
    const one = simple(1, "workingDay");
    expect(ran(one, "2026-06-02T23:59")).toEqual([1, 0, 1, "running"]);
    expect(ran(one, "2026-06-03T00:00")).toEqual([1, 0, 1, "overdue", 1]);
    expect(ran(one, "2026-06-11")).toEqual([1, 0, 1, "overdue", 6]);
    expect(ran(one, "2026-06-11", { policy: { countStartDay: true } })).toEqual([1, 0, 1, "overdue", 7]);
    expect(ran(simple(134, "workingDay"), "2027-03-01")).toEqual([134, 0, 1, "overdue", 18]);
  });

  it("in days of the calendar, weeks and half-months counts every day (R5, R9)", () => {
    expect(ran(simple(10, "calendarDay"), "2026-06-07")).toEqual([6, 4, 0.6, "running"]);
    expect(ran(simple(2, "week"), "2026-06-08")).toEqual([1, 1, 0.5, "running"]);
    expect(ran(simple(2, "halfMonth"), "2026-06-16")).toEqual([1, 1, 0.5, "running"]);
    expect(ran(simple(5, "calendarDay"), "2026-06-08T12:00")).toEqual([5, 0, 1, "running"]);
    expect(ran(simple(1, "calendarDay"), "2026-06-05")).toEqual([1, 0, 1, "overdue", 3]);
  });

  it("rolled back is all used at its end, though its days have not all passed (R8)", () => {
    const back = { policy: { roll: "previous" } } as const;
    expect(ran(simple(6, "calendarDay"), "2026-06-05", back)).toEqual([4, 2, 0.6667, "running"]);
    expect(ran(simple(6, "calendarDay"), "2026-06-06T00:00", back)).toEqual([6, 0, 1, "overdue", 1]);
  });

  it("in hours runs on the clock, and is overdue after the very instant it ends (R28)", () => {
    expect(ran(simple(24, "hour"), "2026-06-01T15:00")).toEqual([6, 18, 0.25, "running"]);
    expect(ran(simple(24, "hour"), "2026-06-02T09:00")).toEqual([24, 0, 1, "running"]);
    expect(ran(simple(24, "hour"), "2026-06-02T09:30")).toEqual([24, 0, 1, "overdue", 0.5]);
    expect(ran(simple(24, "hour"), "2026-06-01T08:00")).toEqual([0, 24, 0, "running"]);
  });

  it("in working hours runs in the sessions (R27), and of a working day by the length of the office's own (R36)", () => {
    expect(ran(simple(10, "workingHour"), "2026-06-01T14:30")).toEqual([3.5, 6.5, 0.35, "running"]);
    expect(ran(simple(1, "workingHour"), "2026-06-01T10:00")).toEqual([1, 0, 1, "running"]);
    expect(ran(simple(1, "workingHour"), "2026-06-01T14:30")).toEqual([1, 0, 1, "overdue", 2.5]);
    const hours = { policy: { workingDayAs: "officeHours" } } as const;
    expect(ran(simple(2, "workingDay"), "2026-06-01T14:15", hours)).toEqual([0.4333, 1.5667, 0.2167, "running"]);
    expect(ran(simple(1, "workingHour"), "2027-02-01")).toEqual([1, 0, 1, "overdue", 1145]);
  });

  it("in months counts whole ones, and days of thirty beyond them (R6, R7, R9)", () => {
    expect(ran(simple(3, "month"), "2026-07-01")).toEqual([1, 2, 0.3333, "running"]);
    expect(ran(simple(3, "month"), "2026-06-30")).toEqual([0.9667, 2.0333, 0.3222, "running"]);
    expect(ran(simple(3, "month"), "2026-07-31")).toEqual([1.9999, 1.0001, 0.6666, "running"]);
    expect(ran(simple(3, "month"), "2026-08-07")).toEqual([2.2, 0.8, 0.7333, "running"]);
    expect(ran(simple(3, "month"), "2026-06-01T08:00")).toEqual([0, 3, 0, "running"]);
    expect(ran(simple(1, "halfYear"), "2026-09-01")).toEqual([0.5, 0.5, 0.5, "running"]);
    expect(ran(simple(0.5, "year"), "2026-09-01")).toEqual([0.25, 0.25, 0.5, "running"]);
    expect(ran(simple(3, "month"), "2026-06-30", { policy: { countStartDay: true } })).toEqual([
      1,
      2,
      0.3333,
      "running",
    ]);
    expect(ran(simple(3, "month"), "2026-05-20")).toEqual([0, 3, 0, "running"]);
    expect(ran(simple(3, "month"), "2026-03-15", { receivedAt: at("2026-01-31") })).toEqual([1.5, 1.5, 0.5, "running"]);
    expect(ran(simple(3, "month"), "2026-02-28", { receivedAt: at("2026-01-31") })).toEqual([1, 2, 0.3333, "running"]);
    expect(ran(simple(1, "month"), "2026-08-08")).toEqual([1, 0, 1, "overdue", 1.2333]);
  });

  it("on the day of receipt is nothing until that day is over, then everything (R18)", () => {
    expect(ran(simple(0, "sameDay"), "2026-06-01T16:00")).toEqual([0, 0, 0, "running"]);
    expect(ran(simple(0, "sameDay"), "2026-06-02T00:00")).toEqual([0, 0, 1, "overdue", 1]);
  });

  it("of limits one after the other is their sum, where they have one unit", () => {
    const limit = inTurn(simple(2, "workingDay"), simple(4, "workingDay"));
    expect(ran(limit, "2026-06-04")).toEqual([3, 3, 0.5, "running"]);
    expect(ran(limit, "2026-06-11")).toEqual([6, 0, 1, "overdue", 1]);
    expect(ran(inTurn(simple(1, "workingDay"), simple(1, "week")), "2026-06-04")).toEqual({
      _tag: "MixedUnits",
      units: ["workingDay", "week"],
    });
  });

  it("stops where the matter was finished, from then on", () => {
    const five = simple(5, "workingDay");
    expect(ran(five, "2026-06-20", {}, "2026-06-03")).toEqual([2, 3, 0.4, "done"]);
    expect(ran(five, "2026-06-03", {}, "2026-06-03")).toEqual([2, 3, 0.4, "done"]);
    expect(ran(five, "2026-06-02", {}, "2026-06-03")).toEqual([1, 4, 0.2, "running"]);
    expect(ran(five, "2026-06-20", {}, "2026-06-11")).toEqual([5, 0, 1, "done", 2]);
  });
});

describe("what has run of a limit that was stopped", () => {
  const five = simple(5, "workingDay");

  it("by days: the day of the stop counts, the day of the return does not (R23)", () => {
    const stopped = pause("2026-06-02", "2026-06-04");
    expect(ran(five, "2026-06-02", stopped)).toEqual([1, 4, 0.2, "running"]);
    expect(ran(five, "2026-06-03", stopped)).toEqual([1, 4, 0.2, "paused"]);
    expect(ran(five, "2026-06-04", stopped)).toEqual([1, 4, 0.2, "paused"]);
    expect(ran(five, "2026-06-05", stopped)).toEqual([2, 3, 0.4, "running"]);
    const twice = { suspensions: [...stopped.suspensions, ...pause("2026-06-05", "2026-06-08").suspensions] };
    expect(ran(five, "2026-06-09", twice)).toEqual([3, 2, 0.6, "running"]);
    expect(ran(simple(9, "calendarDay"), "2026-06-07", stopped)).toEqual([4, 5, 0.4444, "running"]);
    expect(ran(five, "2026-06-03", pause("2026-05-20", "2026-06-02"))).toEqual([1, 4, 0.2, "running"]);
  });

  it("by the clock: from the instant it stopped until the instant it goes on", () => {
    const stopped = pause("2026-06-01T10:00", "2026-06-01T15:00");
    const hours = simple(10, "workingHour");
    expect(ran(hours, "2026-06-01T09:59:59", stopped)).toMatchObject([0.9997, 9.0003, 0.1, "running"]);
    expect(ran(hours, "2026-06-01T10:00", stopped)).toEqual([1, 9, 0.1, "paused"]);
    expect(ran(hours, "2026-06-01T14:59", stopped)).toEqual([1, 9, 0.1, "paused"]);
    expect(ran(hours, "2026-06-01T15:00", stopped)).toEqual([1, 9, 0.1, "running"]);
    expect(ran(hours, "2026-06-01T16:00", stopped)).toEqual([2, 8, 0.2, "running"]);
    expect(ran(simple(24, "hour"), "2026-06-01T16:00", stopped)).toEqual([2, 22, 0.0833, "running"]);
    expect(ran(simple(24, "hour"), "2026-06-01T12:00", stopped)).toEqual([1, 23, 0.0417, "paused"]);
  });

  it("by the clock: a day of the stop runs to its end", () => {
    const stopped = pause("2026-06-01", "2026-06-02");
    expect(ran(simple(24, "hour"), "2026-06-01T12:00", stopped)).toEqual([3, 21, 0.125, "running"]);
    expect(ran(simple(24, "hour"), "2026-06-02T00:00", stopped)).toEqual([15, 9, 0.625, "paused"]);
  });

  it("does not know of a stop that has not begun", () => {
    const due = (now: string, suspensions: readonly Suspension[]): unknown => {
      const elapsed = elapsedOf(time, { receivedAt: at(received), limit: five, suspensions }, at(now));
      return elapsed.ok && elapsed.value.deadline.dueOn;
    };
    const { suspensions } = pause("2026-06-03", "2026-06-04");
    expect([due("2026-06-02T23:59", suspensions), due("2026-06-03T00:00", suspensions)]).toEqual([
      "2026-06-08",
      "2026-06-09",
    ]);
    const clock = pause("2026-06-03T10:00", "2026-06-04T10:00").suspensions;
    expect([due("2026-06-03T09:59", clock), due("2026-06-03T10:00", clock)]).toEqual(["2026-06-08", "2026-06-09"]);
  });

  it("waits while papers are fetched, and begins again after them (R22)", () => {
    const restarted = stop("restart", "2026-06-03", "2026-06-08");
    expect(ran(five, "2026-06-03", restarted)).toEqual([0, 5, 0, "running"]);
    expect(ran(five, "2026-06-04", restarted)).toEqual([0, 5, 0, "paused"]);
    expect(ran(five, "2026-06-08", restarted)).toEqual([0, 5, 0, "paused"]);
    expect(ran(five, "2026-06-09", restarted)).toEqual([1, 4, 0.2, "running"]);
  });

  it("once overdue runs on, whatever stops come after", () => {
    const one = simple(1, "workingDay");
    expect(ran(one, "2026-06-08", pause("2026-06-04", "2026-06-05"))).toEqual([1, 0, 1, "overdue", 4]);
  });
});

describe("the limit cannot be counted", () => {
  it("fails as the deadline does", () => {
    expect(ran(simple(3, "workingDay"), received, { receivedAt: at("2026-12-31") })).toEqual({
      _tag: "CalendarNotPublished",
      year: 2027,
      reason: "outsideCoverage",
    });
    expect(ran(simple(3, "workingDay"), "2026-06-08", pause("2026-06-05", "2026-06-04"))).toMatchObject({
      _tag: "SuspensionInvalid",
    });
  });
});
