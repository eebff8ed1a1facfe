import {
  addDays,
  type CivilDate,
  civilDateAt,
  civilDateUnsafe,
  type Instant,
  instantAt,
  toEpochDay,
} from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOfDays, type OwnCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { daysOf2026, instants2026, offices, officeTimes, ownCalendars, policies } from "../testing/index.ts";
import { addWorkingDays } from "../working-days/addWorkingDays.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days/isWorkingDay.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { Suspension } from "./DeadlineInput.ts";
import type { LimitUnit } from "./TimeLimit.ts";

/* Relations that hold between answers, each in its own domain. */

const amounts = fc.integer({ min: 1, max: 30 });
const runs = { numRuns: 150 };
const byDays: readonly LimitUnit[] = ["calendarDay", "week", "halfMonth", "month"];
const everyUnit: readonly LimitUnit[] = [...byDays, "workingDay", "hour", "workingHour"];

const value = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: object },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const timeOf = (own: OwnCalendar, office = {}): OfficeTime => value(createOfficeTime(calendarOfDays(own), office));

describe("relations between answers", () => {
  it("forward and backward are each other's inverse from a working day", () => {
    fc.assert(
      fc.property(officeTimes, daysOf2026, amounts, (time, day, amount) => {
        const start = value(addWorkingDays(time, day, 1));
        const limit = { amount, unit: "workingDay" } as const;
        const due = value(computeDeadline(time, { receivedAt: instantAt(start, 600), limit }));
        const event = instantAt(due.dueOn, 600);
        expect(value(computeDeadline(time, { receivedAt: event, limit, direction: "backward" })).dueOn).toBe(start);
      }),
      runs,
    );
  });

  // A cut-off speaks of working days alone, so that Friday 16:00 counts as Monday and Saturday as itself; and counting the start day is
  // not the late receipt's. Without the two, order is kept.
  it("a later receipt never ends earlier, nor does a larger amount, whatever the policy but for cut-off and day one", () => {
    const plain = policies.map(({ countStartDay: _, cutoff: __, ...policy }) => policy);
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        amounts,
        fc.constantFrom(...everyUnit),
        plain,
        fc.nat(600_000),
        (time, at, amount, unit, policy, later) => {
          const dueAt = (receivedAt: number, n: number): number =>
            value(computeDeadline(time, { receivedAt: receivedAt as Instant, limit: { amount: n, unit }, policy }))
              .dueAt;
          expect(dueAt(at + later * 1000, amount)).toBeGreaterThanOrEqual(dueAt(at, amount));
          expect(dueAt(at, amount + 1)).toBeGreaterThanOrEqual(dueAt(at, amount));
        },
      ),
      runs,
    );
  });

  it("a pause over rest days adds nothing to working days, and to calendar days what it lasts", () => {
    fc.assert(
      fc.property(ownCalendars, daysOf2026, amounts, (own, day, amount) => {
        const time = timeOf(own);
        const from = value(addWorkingDays(time, day, 1));
        let to = from;
        while (!value(isWorkingDay(time, addDays(to, 1)))) to = addDays(to, 1);
        const dueOn = (unit: LimitUnit, suspensions: readonly Suspension[]): CivilDate =>
          value(
            computeDeadline(time, {
              receivedAt: instantAt(from, 600),
              limit: { amount, unit },
              suspensions,
              policy: { roll: "none" },
            }),
          ).dueOn;
        const pause: readonly Suspension[] = [{ from, to, effect: "pause" }];
        expect(dueOn("workingDay", pause)).toBe(dueOn("workingDay", []));
        expect(dueOn("calendarDay", pause)).toBe(addDays(dueOn("calendarDay", []), toEpochDay(to) - toEpochDay(from)));
      }),
      runs,
    );
  });

  it("one more day off never makes a due date earlier, unless the policy rolls back or has a cut-off", () => {
    fc.assert(
      fc.property(
        ownCalendars,
        offices,
        daysOf2026,
        instants2026,
        amounts,
        fc.constantFrom(...everyUnit),
        policies.map(({ cutoff: _, ...policy }) => policy),
        (own, office, holiday, receivedAt, amount, unit, policy) => {
          fc.pre(policy.roll !== "previous");
          const makeUpDays = own.makeUpDays.filter((day) => day !== holiday);
          const dueAt = (daysOff: readonly CivilDate[]): Instant =>
            value(
              computeDeadline(timeOf({ ...own, makeUpDays, daysOff }, office), {
                receivedAt,
                limit: { amount, unit },
                policy,
              }),
            ).dueAt;
          const without = own.daysOff.filter((day) => day !== holiday);
          const isSamePlace = policy.ends !== "endOfOffice";
          const day = (at: Instant): number => (isSamePlace ? at : toEpochDay(civilDateAt(at)));
          expect(day(dueAt([...without, holiday]))).toBeGreaterThanOrEqual(day(dueAt(without)));
        },
      ),
      runs,
    );
  });

  it("a swap keeps the number of working days of its two years together", () => {
    fc.assert(
      fc.property(ownCalendars, fc.nat(729), fc.nat(729), (own, a, b) => {
        const from = civilDateUnsafe("2026-01-01");
        const [off, made] = [addDays(from, a), addDays(from, b)];
        const others = (days: readonly CivilDate[]): readonly CivilDate[] =>
          days.filter((day) => day !== off && day !== made);
        const [daysOff, makeUpDays] = [others(own.daysOff), others(own.makeUpDays)];
        const plain = timeOf({ ...own, daysOff, makeUpDays });
        fc.pre(value(isWorkingDay(plain, off)) && !value(isWorkingDay(plain, made)));
        const swapped = timeOf({ ...own, daysOff: [...daysOff, off], makeUpDays: [...makeUpDays, made] });
        const count = (time: OfficeTime): number =>
          value(workingDaysBetween(time, from, civilDateUnsafe("2028-01-01")));
        expect(count(swapped)).toBe(count(plain));
      }),
      runs,
    );
  });
});
