import { civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlineInput } from "./DeadlineInput.ts";
import type { LimitUnit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const on = civilDateUnsafe;
const built = createOfficeTime(
  calendarOfDays({ daysOff: [on("2026-06-10")], makeUpDays: [], from: on("2026-01-01"), until: on("2027-01-01") }),
);
if (!built.ok) throw new Error(built.error.reason);
const time = built.value;

const june = Date.UTC(2026, 4, 31) / 86_400_000;
const simple = (amount: number, unit: LimitUnit): SimpleLimit => ({ amount, unit });

/** How each step ran: its measure, where it started and ended, the days it looked at; days by their number in June 2026. */
const steps = (at: string, limit: TimeLimit, rest: Partial<DeadlineInput> = {}): readonly string[] => {
  const due = computeDeadline(time, { receivedAt: instantUnsafe(`${at}+07:00`), limit, ...rest });
  if (!due.ok) throw new Error(due.error._tag);
  return due.value.steps.map((step) => {
    const [start, last, end] = [step.startDay - june, step.lastDay - june, step.dueDay - june];
    const looked = step.consulted === undefined ? "nothing" : step.consulted.map((day) => day - june).join("-");
    const clock = formatInstant(step.startAt).slice(11, 16);
    return `${step.measure} ${start} ${clock}${step.countsStart ? " counted" : ""} to ${last} ${end}, ${looked}`;
  });
};

const backward = { direction: "backward" } as const;
const countStart = { policy: { countStartDay: true } } as const;

describe("a step says how it was measured and which days it depends on", () => {
  it("in working days: those after the start, or before it (R3, R11, R39)", () => {
    expect(steps("2026-06-01T09:00", simple(3, "workingDay"))).toEqual(["workingDays 1 09:00 to 4 4, 2-4"]);
    expect(steps("2026-06-01T09:00", simple(3, "workingDay"), countStart)).toEqual([
      "workingDays 1 09:00 counted to 3 3, 1-3",
    ]);
    expect(steps("2026-06-18T09:00", simple(3, "workingDay"), backward)).toEqual([
      "workingDays 18 09:00 to 15 15, 15-17",
    ]);
    expect(steps("2026-06-06T09:00", simple(0, "sameDay"))).toEqual(["workingDays 6 09:00 to 8 8, 6-8"]);
    expect(steps("2026-06-07T09:00", simple(0, "sameDay"), backward)).toEqual(["workingDays 7 09:00 to 5 5, 5-7"]);
    expect(steps("2026-06-05T09:00", simple(0, "sameDay"))).toEqual(["workingDays 5 09:00 to 5 5, 5-5"]);
  });

  it("in days and months: those it rolls over (R8)", () => {
    expect(steps("2026-06-01T09:00", simple(5, "calendarDay"))).toEqual(["calendarDays 1 09:00 to 6 8, 6-8"]);
    expect(steps("2026-06-01T09:00", simple(5, "calendarDay"), { policy: { roll: "previous" } })).toEqual([
      "calendarDays 1 09:00 to 6 5, 5-6",
    ]);
    expect(steps("2026-06-01T09:00", simple(5, "calendarDay"), { policy: { roll: "none" } })).toEqual([
      "calendarDays 1 09:00 to 6 6, nothing",
    ]);
    expect(steps("2026-06-01T09:00", simple(1, "week"))).toEqual(["calendarDays 1 09:00 to 8 8, 8-8"]);
    expect(steps("2026-06-01T09:00", simple(1, "halfMonth"))).toEqual(["calendarDays 1 09:00 to 16 16, 16-16"]);
    expect(steps("2026-06-01T09:00", simple(1, "month"))).toEqual(["months 1 09:00 to 31 31, 31-31"]);
  });

  it("in pieces, a month in days (R9)", () => {
    const suspensions = [{ from: on("2026-06-10"), to: on("2026-06-20"), effect: "pause" }] as const;
    expect(steps("2026-06-01T09:00", simple(1, "month"), { suspensions })).toEqual([
      "calendarDays 1 09:00 to 41 43, 41-43",
    ]);
  });

  it("in hours: the days from start to end, or none; the start day is not counted whatever the policy (R2, R27, R36)", () => {
    expect(steps("2026-06-01T15:00", simple(8, "workingHour"), countStart)).toEqual([
      "officeHours 1 15:00 to 2 2, 1-2",
    ]);
    expect(steps("2026-06-08T09:30", simple(4, "workingHour"), backward)).toEqual(["officeHours 8 09:30 to 5 5, 5-8"]);
    expect(steps("2026-06-01T15:00", simple(1, "workingDay"), { policy: { workingDayAs: "officeHours" } })).toEqual([
      "officeHours 1 15:00 to 2 2, 1-2",
    ]);
    expect(steps("2026-06-01T09:00", simple(24, "hour"), countStart)).toEqual(["clock 1 09:00 to 2 2, nothing"]);
  });

  it("after a cut-off: the day of receipt too (R17 to R20)", () => {
    const policy = { cutoff: clockTimeUnsafe("15:00") };
    expect(steps("2026-06-01T16:00", simple(1, "workingDay"), { policy })).toEqual(["workingDays 2 07:30 to 3 3, 1-3"]);
    expect(steps("2026-06-06T16:00", simple(1, "workingDay"), { policy })).toEqual(["workingDays 6 16:00 to 8 8, 6-8"]);
    expect(steps("2026-06-06T14:00", simple(1, "workingDay"), { policy })).toEqual(["workingDays 6 14:00 to 8 8, 7-8"]);
    expect(steps("2026-06-05T18:00", simple(1, "hour"), { policy: { outOfHours: "nextOpening" } })).toEqual([
      "clock 8 07:30 to 8 8, 5-8",
    ]);
    expect(steps("2026-06-01T10:00", simple(1, "workingDay"), { policy: { outOfHours: "nextOpening" } })).toEqual([
      "workingDays 1 10:00 to 2 2, 1-2",
    ]);
  });

  it("one after the other: each from where the one before ended, the first alone from the receipt", () => {
    const then = [simple(1, "workingDay"), simple(2, "workingDay"), simple(1, "calendarDay")];
    expect(steps("2026-06-01T09:00", { then }, countStart)).toEqual([
      "workingDays 1 09:00 counted to 1 1, 1-1",
      "workingDays 1 00:00 to 3 3, 2-3",
      "calendarDays 3 00:00 to 4 4, 4-4",
    ]);
  });
});
