import {
  calendarOfDays,
  computeDeadline,
  createOfficeTime,
  type Deadline,
  type LimitUnit,
  type TimeLimit,
  workingMinutesBetween,
} from "@haicap/calendar";
import { civilDateAt, civilDateUnsafe, epochDayAt, type Instant, instantUnsafe, type Result } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTimekeeper } from "./createTimekeeper.ts";
import { evolveClock } from "./evolveClock.ts";
import type { StatutoryClock } from "./StatutoryClock.ts";
import type { TimeFailure } from "./TimeFailure.ts";
import type { Timekeeper } from "./Timekeeper.ts";

const daysOff = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-30", "2026-05-01"];

const calendar = calendarOfDays({
  daysOff: daysOff.map(civilDateUnsafe),
  makeUpDays: [civilDateUnsafe("2026-02-28")],
  from: civilDateUnsafe("2025-01-01"),
  until: civilDateUnsafe("2030-01-01"),
});
const office = createOfficeTime(calendar);
if (!office.ok) throw new Error(office.error._tag);
const time = office.value;

const dayUnits: readonly LimitUnit[] = ["workingDay", "calendarDay", "week", "halfMonth", "month"];
const simple = fc.record({
  amount: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom<LimitUnit>(...dayUnits, "hour", "workingHour"),
});
const limits: fc.Arbitrary<TimeLimit> = fc.oneof(
  { weight: 3, arbitrary: simple },
  fc.array(simple, { minLength: 2, maxLength: 3 }).map((then) => ({ then })),
  simple.map((within) => ({ within, parts: [{ who: "a", limit: within }] })),
);

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Runs a clock through pauses, as a dossier does: what is left is stored when each begins. */
const through = (keeper: Timekeeper, receivedAt: Instant, pauses: readonly Span[]): StatutoryClock => {
  const first = answered(keeper.dueFrom(receivedAt));
  let clock = evolveClock({ mode: "notStarted" }, { kind: "clockStarted", due: first }, receivedAt);
  for (const { from, to } of pauses) {
    if (clock.mode !== "running") throw new Error(clock.mode);
    const left = answered(keeper.leftAt(clock, from));
    clock = evolveClock(clock, { kind: "clockPaused", cause: "payment", worked: 0, left }, from);
    if (clock.mode !== "paused") throw new Error(clock.mode);
    const due = answered(keeper.dueAfterPause(clock, to));
    clock = evolveClock(clock, { kind: "clockResumed", at: to, due }, to);
  }
  return clock;
};

const answered = <T>(result: Result<T, TimeFailure>): T => {
  if (!result.ok) throw new Error(result.error._tag);
  return result.value;
};

const deadlineAfter = (receivedAt: Instant, limit: TimeLimit, pauses: readonly Span[]): Deadline =>
  answered(
    computeDeadline(time, {
      receivedAt,
      limit,
      policy: { workingDayAs: "days" },
      suspensions: pauses.map((pause) => ({ ...pause, effect: "pause" })),
    }),
  );

/** Whether something of the limit was left when the last pause began: it began before the last day, or the last instant. */
const leavesSomething = (receivedAt: Instant, limit: TimeLimit, pauses: readonly Span[]): boolean => {
  const from = pauses.at(-1)?.from ?? receivedAt;
  const last = deadlineAfter(receivedAt, limit, pauses).steps.at(-1);
  if (last === undefined) return false;
  return last.measure === "clock" || last.measure === "officeHours"
    ? from < last.dueAt
    : epochDayAt(from) < last.lastDay;
};

const start = instantUnsafe("2026-01-05T00:00+07:00");
const minute = 60_000;

const spansAfter = (receivedAt: Instant, gaps: readonly (readonly [number, number])[]): readonly Span[] => {
  let at: number = receivedAt;
  return gaps.map(([wait, length]) => {
    const from = at + wait * minute;
    at = from + length * minute;
    return { from: from as Instant, to: at as Instant };
  });
};

const minutesUpTo = (days: number): fc.Arbitrary<number> => fc.oneof(fc.nat(600), fc.nat(days * 1440));

describe("what is left of a limit when a pause begins", () => {
  it("ends when the deadline with those suspensions ends, as long as something was left", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        limits,
        fc.nat(300 * 1440),
        fc.array(fc.tuple(minutesUpTo(9), minutesUpTo(14)), { minLength: 1, maxLength: 4 }),
        (limit, offset, gaps) => {
          const receivedAt = (start + offset * minute) as Instant;
          const all = spansAfter(receivedAt, gaps);
          const spent = all.findIndex((_, index) => !leavesSomething(receivedAt, limit, all.slice(0, index + 1)));
          const pauses = spent < 0 ? all : all.slice(0, spent);
          compared += pauses.length;
          const clock = through(createTimekeeper(time, limit, "days"), receivedAt, pauses);
          const { dueAt, dueOn } = deadlineAfter(receivedAt, limit, pauses);
          expect("due" in clock && clock.due).toEqual({ at: dueAt, on: dueOn });
        },
      ),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("of working days is the working days after the day of the pause, counted after that of the resumption", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.nat(200), fc.nat(20), fc.nat(40), (amount, day, wait, length) => {
        const at = (offset: number): Instant => (start + (offset * 1440 + 600) * minute) as Instant;
        const keeper = createTimekeeper(time, { amount, unit: "workingDay" }, "days");
        const plain = through(keeper, at(day), []);
        const due = "due" in plain ? plain.due.on : "";
        const [asked, back] = [civilDateAt(at(day + wait)), civilDateAt(at(day + wait + length))];
        fc.pre(asked <= due);
        const left = everyDay.filter((one) => one > asked && one <= due).length;
        const after = everyDay.filter((one) => (left === 0 ? one >= back : one > back));
        const clock = through(keeper, at(day), [{ from: at(day + wait), to: at(day + wait + length) }]);
        expect("due" in clock && clock.due.on).toBe(asked === back ? due : after[Math.max(0, left - 1)]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every worked day, listed without the code under test. */
const everyDay: readonly string[] = Array.from(
  { length: 900 },
  (_, index) => new Date(start + index * 86_400_000 + 25_200_000),
)
  .filter((date) => {
    const on = date.toISOString().slice(0, 10);
    return on === "2026-02-28" || (date.getUTCDay() % 6 !== 0 && !daysOff.includes(on));
  })
  .map((date) => date.toISOString().slice(0, 10));

describe("a pause in which nobody works", () => {
  it("costs nothing: nights, lunch breaks, weekends and holidays, for every limit in office time", () => {
    const keepers = [
      createTimekeeper(time, { amount: 7, unit: "workingDay" }, "officeHours"),
      createTimekeeper(time, { amount: 20, unit: "workingHour" }, "days"),
      createTimekeeper(time, { amount: 0, unit: "sameDay" }, "officeHours"),
    ];
    const start = instantUnsafe("2026-02-02T07:00+07:00");
    fc.assert(
      fc.property(
        fc.constantFrom(...keepers),
        fc.nat(20_000),
        fc.nat(3000),
        fc.nat(6000),
        (keeper, received, after, length) => {
          const receivedAt = (start + received * 60_000) as Instant;
          const from = (receivedAt + after * 60_000) as Instant;
          const to = (from + length * 60_000) as Instant;
          const due = answered(keeper.dueFrom(receivedAt));
          fc.pre(from <= due.at && answered(workingMinutesBetween(time, from, to)) === 0);
          const clock = through(keeper, receivedAt, [{ from, to }]);
          // Where the rest is nothing, the limit ends with the resumption, in the same minute of office time.
          const moved = "due" in clock ? answered(workingMinutesBetween(time, due.at, clock.due.at)) : Number.NaN;
          expect(moved).toBe(0);
          if (from < due.at) expect("due" in clock && clock.due.at).toBe(due.at);
        },
      ),
      { numRuns: 300 },
    );
  });
});
