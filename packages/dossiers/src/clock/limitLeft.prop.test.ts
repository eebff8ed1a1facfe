import {
  calendarOfDays,
  computeDeadline,
  createOfficeTime,
  type Deadline,
  type LimitUnit,
  type SimpleLimit,
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
const hourUnits: readonly LimitUnit[] = ["hour", "workingHour"];
const simple: fc.Arbitrary<SimpleLimit> = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...dayUnits, ...hourUnits)) },
    fc.constant([0, "sameDay"] as const),
  )
  .map(([amount, unit]) => ({ amount, unit }));
const cutoff = fc.constantFrom({}, {}, { cutoff: "15:00" as never }, { cutoff: "09:30" as never });
const received = fc.tuple(simple, cutoff).map(([limit, late]): SimpleLimit => ({ ...limit, ...late }));
/** Consecutive limits; a same day right after days adds nothing to them, and nobody sets one. */
const chains: fc.Arbitrary<TimeLimit> = fc
  .tuple(received, fc.array(simple, { minLength: 1, maxLength: 2 }))
  .map(([first, later]) => [first, ...later])
  .filter((then) =>
    then.every(({ unit }, at) => unit !== "sameDay" || hourUnits.includes(then[at - 1]?.unit ?? "hour")),
  )
  .map((then) => ({ then }));
const limits: fc.Arbitrary<TimeLimit> = fc.oneof(
  { weight: 3, arbitrary: received },
  chains,
  simple.map((within) => ({ within, parts: [{ who: "a", limit: within }] })),
);
const shortLimits: fc.Arbitrary<TimeLimit> = fc.oneof(received, chains);

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

/** Pauses one after the other; two that touch would be one to a deadline. */
const spansAfter = (receivedAt: Instant, gaps: readonly (readonly [number, number])[]): readonly Span[] => {
  let at: number = receivedAt;
  return gaps.map(([wait, length], index) => {
    const from = at + (index === 0 ? wait : Math.max(1, wait)) * minute;
    at = from + length * minute;
    return { from: from as Instant, to: at as Instant };
  });
};

/** A pause that begins about an instant at which a step of the limit starts or ends, and may end as a day begins. */
interface EdgePause {
  readonly edge: number;
  readonly minutes: number;
  readonly length: number;
  readonly isToMidnight: boolean;
}

const edgePauses: fc.Arbitrary<readonly EdgePause[]> = fc.array(
  fc.record({
    edge: fc.nat(20),
    minutes: fc.constantFrom(-1, 0, 0, 1),
    length: fc.oneof(fc.nat(600), fc.nat(6 * 1440)),
    isToMidnight: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

const spansAtEdges = (receivedAt: Instant, limit: TimeLimit, edges: readonly EdgePause[]): readonly Span[] =>
  edges.reduce<Span[]>((spans, { edge, minutes, length, isToMidnight }) => {
    const before = spans.length === 0 ? receivedAt : (spans.at(-1)?.to ?? receivedAt) + minute;
    const points = deadlineAfter(receivedAt, limit, spans).steps.flatMap(({ startAt, dueAt }) => [startAt, dueAt]);
    const from = Math.max(before, (points[edge % points.length] ?? before) + minutes * minute);
    const to = from + length * minute;
    const midnight = to - ((to - start) % 86_400_000);
    spans.push({ from: from as Instant, to: (isToMidnight ? Math.max(from, midnight) : to) as Instant });
    return spans;
  }, []);

/** The pauses before the first that begins when nothing is left. */
const unspent = (receivedAt: Instant, limit: TimeLimit, all: readonly Span[]): readonly Span[] => {
  const spent = all.findIndex((_, index) => !leavesSomething(receivedAt, limit, all.slice(0, index + 1)));
  return spent < 0 ? all : all.slice(0, spent);
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
          const pauses = unspent(receivedAt, limit, spansAfter(receivedAt, gaps));
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

  it("ends when that deadline ends when the pauses begin where its steps do, or end with the day", () => {
    let compared = 0;
    fc.assert(
      fc.property(shortLimits, fc.nat(300 * 1440), edgePauses, (limit, offset, edges) => {
        const receivedAt = (start + offset * minute) as Instant;
        const pauses = unspent(receivedAt, limit, spansAtEdges(receivedAt, limit, edges));
        compared += pauses.length;
        const clock = through(createTimekeeper(time, limit, "days"), receivedAt, pauses);
        const { dueAt, dueOn } = deadlineAfter(receivedAt, limit, pauses);
        expect("due" in clock && clock.due).toEqual({ at: dueAt, on: dueOn });
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
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
