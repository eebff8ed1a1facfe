import { addDays, civilDateAt, type Instant, instantAt, toEpochDay } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf2026, instants2026, officeTimes } from "../testing/index.ts";
import { addWorkingMinutes, workingMinutesBetween } from "../working-hours/addWorkingMinutes.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { LimitUnit } from "./TimeLimit.ts";

const units: readonly LimitUnit[] = ["workingDay", "calendarDay", "week", "halfMonth", "month", "hour", "workingHour"];
const amounts = fc.integer({ min: 1, max: 20 });

describe("a restart", () => {
  it("while the limit runs gives what a receipt at the end of the day it ended on would give", () => {
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        amounts,
        fc.constantFrom(...units),
        fc.nat(40),
        fc.nat(30),
        (time, at, amount, unit, wait, length) => {
          const from = addDays(civilDateAt(at), wait);
          const to = addDays(from, length);
          const limit = { amount, unit };
          const plain = computeDeadline(time, { receivedAt: at, limit });
          const stopped = computeDeadline(time, {
            receivedAt: at,
            limit,
            suspensions: [{ from, to, effect: "restart" }],
          });
          const isByDay = unit !== "hour" && unit !== "workingHour";
          const isRunning =
            plain.ok && (isByDay ? from <= plain.value.dueOn : instantAt(from, 1440) <= plain.value.dueAt);
          const lateOnDay = (instantAt(to, 1440) - (isByDay ? 1 : 0)) as Instant;
          const anew = computeDeadline(time, { receivedAt: lateOnDay, limit });
          const expected = isRunning && toEpochDay(to) >= toEpochDay(civilDateAt(at)) ? anew : plain;
          expect(stopped.ok && stopped.value.dueAt).toEqual(expected.ok && expected.value.dueAt);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a pause by the clock", () => {
  it("of a limit in working hours adds the working time it covers, while the limit runs", () => {
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        fc.integer({ min: 1, max: 80 }),
        fc.nat(20_000),
        fc.nat(10_000),
        (time, at, hours, wait, length) => {
          const from = (at + wait * 60_000) as Instant;
          const to = (from + length * 60_000) as Instant;
          const limit = { amount: hours, unit: "workingHour" } as const;
          const due = computeDeadline(time, { receivedAt: at, limit, suspensions: [{ from, to, effect: "pause" }] });
          const before = workingMinutesBetween(time, at, from);
          if (!due.ok || !before.ok) throw new Error("outside");
          const expected =
            before.value >= hours * 60
              ? addWorkingMinutes(time, at, hours * 60)
              : addWorkingMinutes(time, to, hours * 60 - before.value);
          expect(expected).toEqual({ ok: true, value: due.value.dueAt });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("of a limit in clock hours adds its own length, while the limit runs", () => {
    fc.assert(
      fc.property(officeTimes, instants2026, amounts, fc.nat(2000), fc.nat(2000), (time, at, hours, wait, length) => {
        const from = (at + wait * 60_000) as Instant;
        const to = (from + length * 60_000) as Instant;
        const limit = { amount: hours, unit: "hour" } as const;
        const due = computeDeadline(time, { receivedAt: at, limit, suspensions: [{ from, to, effect: "pause" }] });
        const plain = at + hours * 3_600_000;
        expect(due.ok && due.value.dueAt).toBe(from < plain ? plain + (to - from) : plain);
      }),
      { numRuns: 100 },
    );
  });

  it("over rest days adds nothing to working time", () => {
    fc.assert(
      fc.property(officeTimes, daysOf2026, amounts, (time, day, amount) => {
        const limit = { amount, unit: "workingDay" } as const;
        const receivedAt = instantAt(day, 600);
        const plain = computeDeadline(time, { receivedAt, limit });
        const first = plain.ok ? plain.value.steps[0] : undefined;
        const rest = addDays(day, 1);
        const isRest = time.working[toEpochDay(rest) - time.first] === 0;
        const stopped = computeDeadline(time, {
          receivedAt,
          limit,
          suspensions: [{ from: day, to: isRest ? rest : day, effect: "pause" }],
        });
        expect(first).toBeDefined();
        expect(stopped.ok && stopped.value.dueOn).toEqual(plain.ok && plain.value.dueOn);
      }),
      { numRuns: 150 },
    );
  });
});

describe("backward", () => {
  it("from a forward due date in working time comes to the start, or a day with the same count", () => {
    fc.assert(
      fc.property(officeTimes, daysOf2026, amounts, (time, day, amount) => {
        const limit = { amount, unit: "workingDay" } as const;
        const due = computeDeadline(time, { receivedAt: instantAt(day, 600), limit });
        if (!due.ok) throw new Error("outside");
        const back = computeDeadline(time, {
          receivedAt: instantAt(due.value.dueOn, 600),
          limit,
          direction: "backward",
        });
        const again = back.ok ? computeDeadline(time, { receivedAt: instantAt(back.value.dueOn, 600), limit }) : back;
        expect(again.ok && again.value.dueOn).toBe(due.value.dueOn);
      }),
      { numRuns: 150 },
    );
  });

  it("in hours, forward again gives the event", () => {
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        amounts,
        fc.constantFrom<LimitUnit>("hour", "workingHour"),
        (time, at, amount, unit) => {
          const limit = { amount, unit };
          const back = computeDeadline(time, { receivedAt: at, limit, direction: "backward" });
          if (!back.ok) throw new Error("outside");
          const again = computeDeadline(time, { receivedAt: back.value.dueAt, limit });
          if (!again.ok) throw new Error("outside");
          const apart = workingMinutesBetween(time, again.value.dueAt, at);
          expect(unit === "hour" ? again.value.dueAt === at : apart.ok && apart.value === 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("order", () => {
  it("a later receipt or a larger amount never ends earlier", () => {
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        amounts,
        fc.constantFrom(...units),
        fc.nat(500_000),
        (time, at, amount, unit, later) => {
          const dueAt = (receivedAt: number, n: number): number => {
            const due = computeDeadline(time, { receivedAt: receivedAt as Instant, limit: { amount: n, unit } });
            return due.ok ? due.value.dueAt : Number.NaN;
          };
          expect(dueAt(at + later * 1000, amount)).toBeGreaterThanOrEqual(dueAt(at, amount));
          expect(dueAt(at, amount + 1)).toBeGreaterThanOrEqual(dueAt(at, amount));
        },
      ),
      { numRuns: 200 },
    );
  });
});
