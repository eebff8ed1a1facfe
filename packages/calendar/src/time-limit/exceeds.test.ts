import { civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const days = (amount: number): SimpleLimit => ({ amount, unit: "calendarDay" });
const months = (amount: number): SimpleLimit => ({ amount, unit: "month" });
const hours = (amount: number): SimpleLimit => ({ amount, unit: "hour" });
const weeks = (amount: number): SimpleLimit => ({ amount, unit: "week" });
const workingDays = (amount: number): SimpleLimit => ({ amount, unit: "workingDay" });

const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });

/** Received on Monday 1 June 2026, or on the Saturday before the next. */
const outcome = (within: TimeLimit, parts: readonly TimeLimit[], on = "2026-06-01"): string => {
  const calendar = calendarOfDays({
    daysOff: [],
    makeUpDays: [],
    from: civilDateUnsafe("2026-01-01"),
    until: civilDateUnsafe("2028-01-01"),
  });
  const time = createOfficeTime(calendar);
  if (!time.ok) return time.error._tag;
  const limit = { within, parts: parts.map((one, at) => ({ who: `${at}`, limit: one })) };
  const due = computeDeadline(time.value, { receivedAt: instantUnsafe(`${on}T09:00:00+07:00`), limit });
  return due.ok ? "holds" : due.error._tag;
};

/** Of parts on one scale the sum decides, though each is moved over a weekend and the last ends after the whole (R38). */
describe("the parts of a limit that agencies share", () => {
  it.each<readonly [string, TimeLimit, readonly TimeLimit[]]>([
    ["days", days(10), [days(5), days(5)]],
    ["days and hours", days(10), [days(5), hours(120)]],
    ["weeks of days", weeks(2), [days(5), days(9)]],
    ["days of weeks", days(12), [days(5), weeks(1)]],
    ["days one after the other", days(10), [inTurn(days(5), days(5))]],
    ["days that are shared again", days(10), [days(5), { within: days(5), parts: [{ who: "a", limit: days(5) }] }]],
    ["a year of months", months(12), [{ amount: 1, unit: "year" }]],
    ["working days and hours", workingDays(2), [workingDays(1), { amount: 7.5, unit: "workingHour" }]],
  ])("hold when they add up: %s", (_, within, parts) => {
    expect(outcome(within, parts)).toBe("holds");
  });

  it("what is due on the day adds nothing", () => {
    expect(outcome(days(10), [{ amount: 0, unit: "sameDay" }, days(10)], "2026-06-06")).toBe("holds");
  });

  it("what is due on the day adds nothing to working days either", () => {
    expect(outcome(workingDays(2), [{ amount: 0, unit: "sameDay" }, workingDays(2)], "2026-06-06")).toBe("holds");
    expect(outcome({ amount: 0, unit: "sameDay" }, [{ amount: 0, unit: "sameDay" }])).toBe("holds");
  });

  it.each<readonly [string, TimeLimit, readonly TimeLimit[]]>([
    ["days", days(10), [days(5), days(6)]],
    ["days that are shared again", days(10), [days(5), { within: days(6), parts: [{ who: "a", limit: days(6) }] }]],
    ["days and hours", days(10), [days(5), hours(121)]],
    ["weeks of days", weeks(2), [days(5), days(10)]],
    ["days one after the other", days(10), [inTurn(days(5), days(6))]],
    ["months", months(2), [months(1), months(1.5)]],
    ["by their dates, on scales no factor connects", days(10), [workingDays(9)]],
    ["by their dates, a month and days", months(1), [days(40)]],
    ["by their dates, one part on another scale", days(10), [inTurn(days(5), workingDays(9))]],
  ])("are refused when they exceed: %s", (_, within, parts) => {
    expect(outcome(within, parts)).toBe("PartsExceedWhole");
  });

  it("on another scale hold when they end in time", () => {
    expect(outcome(days(10), [workingDays(5)])).toBe("holds");
    expect(outcome(inTurn(days(10), workingDays(1)), [days(10), workingDays(1)])).toBe("holds");
    expect(outcome(inTurn(days(1), workingDays(1)), [days(2)])).toBe("holds");
  });
});
