import { addDays, civilDateUnsafe, formatInstant, type Instant } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { elapsedOf } from "../elapsed/elapsedOf.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { daysOf2026, instants2026, offices, ownCalendars, policies } from "../testing/index.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { Suspension } from "./DeadlineInput.ts";
import { type End, restated, restatedParts, restatedProgress, restatedStart, type Scene } from "./restated.fixture.ts";
import type { LimitUnit, SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const whole = fc.integer({ min: 1, max: 25 });
const parts = fc.constantFrom(0.1, 0.5, 1.25, 1.5, 2.5, 7.75);
const cutoffs = fc.constantFrom("11:00", "15:00").map(clockTimeUnsafe);

const amounts: Readonly<Record<LimitUnit, fc.Arbitrary<number>>> = {
  workingDay: fc.oneof(whole, parts),
  calendarDay: fc.oneof(whole, parts),
  workingHour: fc.oneof(fc.integer({ min: 1, max: 80 }), parts),
  hour: fc.oneof(fc.integer({ min: 1, max: 200 }), parts),
  week: fc.oneof(fc.integer({ min: 1, max: 8 }), parts),
  halfMonth: fc.integer({ min: 1, max: 6 }),
  month: fc.constantFrom(0.5, 1, 1.5, 2, 3, 5, 6.5),
  halfYear: fc.constantFrom(0.5, 1, 0.25),
  year: fc.constantFrom(0.5, 1),
  sameDay: fc.constant(0),
};

const limitOf = (unit: LimitUnit): fc.Arbitrary<SimpleLimit> =>
  fc
    .tuple(amounts[unit], fc.option(cutoffs, { nil: undefined, freq: 6 }))
    .map(([amount, cutoff]) => ({ amount, unit, ...(cutoff === undefined ? {} : { cutoff }) }));

const units = Object.keys(amounts) as readonly LimitUnit[];
const limits = fc.constantFrom(...units).chain(limitOf);

/** Dates for limits in days, instants for limits in hours. */
const stops: fc.Arbitrary<readonly Suspension[]> = fc.boolean().chain((isByDay) =>
  fc.array(
    fc
      .tuple(
        isByDay ? daysOf2026 : instants2026,
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.constantFrom<Suspension["effect"]>("pause", "pause", "restart"),
      )
      .map(
        ([from, days, minutes, effect]): Suspension => ({
          from,
          to: typeof from === "number" ? ((from + minutes * 60_000) as Instant) : addDays(from, days),
          effect,
        }),
      ),
    { maxLength: 3 },
  ),
);

const scenes = (suspensions: fc.Arbitrary<readonly Suspension[]>, direction: Scene["direction"]): fc.Arbitrary<Scene> =>
  fc.record({
    own: ownCalendars.map((own) => ({ ...own, from: civilDateUnsafe("2021-01-01") })),
    office: offices,
    policy: policies,
    suspensions,
    direction: fc.constant(direction),
  });

const timeOf = ({ own, office }: Scene): OfficeTime => {
  const time = createOfficeTime(calendarOfDays(own), office);
  if (!time.ok) throw new Error(time.error.reason);
  return time.value;
};

const shown = ({ day, at }: End): readonly string[] => [day, formatInstant(at as Instant)];

const check = (drawn: fc.Arbitrary<Scene>, limit: fc.Arbitrary<TimeLimit>, runs: number): void =>
  fc.assert(
    fc.property(drawn, instants2026, limit, (scene, receivedAt, asked) => {
      const due = computeDeadline(timeOf(scene), { ...scene, receivedAt, limit: asked });
      expect(due.ok ? [due.value.dueOn, formatInstant(due.value.dueAt)] : due.error).toEqual(
        shown(restated(scene, receivedAt, asked)),
      );
    }),
    { numRuns: runs },
  );

const none = fc.constant([]);

describe("a deadline is what walking day by day gives", () => {
  it.each(units)("in %s", (unit) => check(scenes(none, "forward"), limitOf(unit), 120));

  it.each(units)("in %s, with pauses and restarts by date and by instant", (unit) =>
    check(scenes(stops, "forward"), limitOf(unit), 150),
  );

  it.each(units)("in %s, counted backward from an event", (unit) =>
    check(scenes(none, "backward"), limitOf(unit), 100),
  );

  it("of limits one after the other, in both directions, with stops", () => {
    const chains = fc.oneof(
      fc.array(limits, { minLength: 1, maxLength: 3 }).map((then): TimeLimit => ({ then })),
      fc
        .tuple(limits, limits, limits)
        // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
        .map(([a, b, c]): TimeLimit => ({ then: [{ then: [a, b] }, c] })),
    );
    check(scenes(stops, "forward"), chains, 250);
    check(scenes(none, "backward"), chains, 100);
  });
});

describe("the parts of agencies", () => {
  it("end one after the other, and are refused when they end after a whole on another scale", () => {
    fc.assert(
      fc.property(
        scenes(none, "forward"),
        instants2026,
        limits,
        fc.array(limits, { minLength: 1, maxLength: 3 }),
        (scene, receivedAt, within, own) => {
          const limit = { within, parts: own.map((one, at) => ({ who: `${at}`, limit: one })) };
          const due = computeDeadline(timeOf(scene), { ...scene, receivedAt, limit });
          const [end, ends] = [restated(scene, receivedAt, within), restatedParts(scene, receivedAt, own)];
          const scale = scaleOf([within, ...own], scene);
          const sum = own.reduce((total, one) => total + onScale(one, scene), 0);
          const isTooMuch = scale ? sum > onScale(within, scene) : (ends.at(-1)?.at ?? 0) > end.at;
          const told = due.ok
            ? [due.value.dueOn, ...(due.value.parts ?? []).map((part) => [part.dueOn, formatInstant(part.dueAt)])]
            : [due.error._tag];
          expect(told).toEqual(isTooMuch ? ["PartsExceedWhole"] : [end.day, ...ends.map(shown)]);
        },
      ),
      { numRuns: 250 },
    );
  });

  const scales: Readonly<Record<LimitUnit, "working" | "clock" | "months" | "any">> = {
    workingDay: "working",
    workingHour: "working",
    calendarDay: "clock",
    hour: "clock",
    week: "clock",
    halfMonth: "clock",
    month: "months",
    halfYear: "months",
    year: "months",
    sameDay: "any",
  };
  /** Whether all amounts lie on one scale. */
  const scaleOf = (all: readonly SimpleLimit[], _: Scene): boolean =>
    new Set(all.map((one) => scales[one.unit]).filter((scale) => scale !== "any")).size <= 1;
  const onScale = ({ amount, unit }: SimpleLimit, { office }: Scene): number => {
    const day = (office.hours ?? []).reduce((sum, [a, b]) => sum + minutesOf(b) - minutesOf(a), 0);
    const perUnit = { workingDay: day, workingHour: 60, calendarDay: 1440, hour: 60, week: 10_080, halfMonth: 21_600 };
    const perMonths = { month: 1, halfYear: 6, year: 12, sameDay: 0 };
    return amount * ({ ...perUnit, ...perMonths }[unit] ?? 0);
  };
  const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
});

describe("what has run of a limit", () => {
  it("is what walking to the instant gives, and what is overdue what walking on from the due date gives", () => {
    const measured = (["workingDay", "calendarDay", "week", "halfMonth", "hour", "workingHour"] as const).map(limitOf);
    const pauses = stops.map((all) => all.filter((one) => one.effect === "pause"));
    fc.assert(
      fc.property(
        scenes(pauses, "forward"),
        instants2026,
        fc.oneof(...measured),
        fc.integer({ min: -2000, max: 80_000 }),
        (drawn, receivedAt, limit, minutes) => {
          const at = (receivedAt + minutes * 60_000) as Instant;
          const begun = drawn.suspensions.filter(({ from }) =>
            typeof from === "number" ? from <= at : from <= formatInstant(at).slice(0, 10),
          );
          const elapsed = elapsedOf(timeOf(drawn), { ...drawn, receivedAt, limit }, at);
          if (!elapsed.ok) throw new Error(elapsed.error._tag);
          const scene = { ...drawn, suspensions: begun };
          const end = restated(scene, receivedAt, limit);
          const start = restatedStart(scene, receivedAt, limit);
          const ran = at >= end.at ? limit.amount : Math.min(limit.amount, restatedProgress(scene, limit, start, at));
          const isOverdue = end.isInstant ? at > end.at : at >= end.at;
          const from = { day: end.day, at: end.at, countsStart: false, isReceipt: false };
          const over = restatedProgress({ ...scene, suspensions: [] }, limit, from, at);
          expect(elapsed.value.used).toBeCloseTo(ran, 3);
          expect(elapsed.value.left).toBeCloseTo(limit.amount - ran, 3);
          expect(elapsed.value.share).toBeCloseTo(ran / limit.amount, 3);
          expect(elapsed.value.state === "overdue").toBe(isOverdue);
          expect(elapsed.value.overdueBy ?? -1).toBeCloseTo(isOverdue ? over : -1, 3);
        },
      ),
      { numRuns: 400 },
    );
  });
});
