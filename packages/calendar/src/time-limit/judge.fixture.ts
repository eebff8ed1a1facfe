import { type CivilDate, civilDateUnsafe, type Instant } from "@haicap/kernel";
import fc from "fast-check";
import { calendarOfDays } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { instants2026, offices, ownCalendars, policies } from "../testing/index.ts";
import { computeDeadline } from "./computeDeadline.ts";
import { type End, restated, type Scene } from "./restated.fixture.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

const units = [
  "workingDay",
  "calendarDay",
  "workingHour",
  "hour",
  "week",
  "halfMonth",
  "month",
  "halfYear",
  "year",
] as const;

/** Within the calendars drawn. */
const largest: Readonly<Record<string, number>> = { year: 1, halfYear: 2 };

const limits: fc.Arbitrary<SimpleLimit> = fc.oneof(
  fc.tuple(fc.constantFrom(...units), fc.constantFrom(0.5, 1, 1.5, 2, 3, 5, 8)).map(([unit, amount]) => ({
    unit,
    amount: unit === "halfMonth" ? Math.ceil(amount) : Math.min(amount, largest[unit] ?? 8),
  })),
  fc.constant<SimpleLimit>({ unit: "sameDay", amount: 0 }),
);

const from = (day: string): CivilDate => civilDateUnsafe(day);

const suspension = fc
  .tuple(instants2026, fc.integer({ min: 0, max: 20_000 }), fc.boolean(), fc.constantFrom("pause", "restart"))
  .map(([start, minutes, isDay, effect]) => {
    const end = (start + minutes * 60_000) as Instant;
    const day = (at: number): CivilDate => new Date(at + 25_200_000).toISOString().slice(0, 10) as CivilDate;
    return isDay ? { from: day(start), to: day(end), effect } : { from: start, to: end, effect };
  });

const scenes = fc.record({
  own: ownCalendars.map((own) => ({ ...own, from: from("2022-01-01") })),
  office: offices,
  policy: policies,
  suspensions: fc.array(suspension, { maxLength: 2 }),
  direction: fc.constantFrom("forward", "forward", "forward", "backward"),
});

interface Case {
  readonly scene: Scene;
  readonly received: Instant;
  readonly limit: SimpleLimit;
  readonly expected: End;
}

/** Draws cases once, works them out by the restated definition, and says whether the code still agrees with all of them. */
export const judge = (): (() => boolean) => {
  const drawn = fc.sample(
    fc.tuple(scenes, fc.array(fc.tuple(instants2026, limits), { minLength: 12, maxLength: 12 })),
    {
      numRuns: 160,
      seed: 20_261_122,
    },
  );
  const cases = drawn.map(([one, questions]) => {
    const scene = { ...one, suspensions: one.direction === "backward" ? [] : one.suspensions } as Scene;
    const asked = questions.map(
      ([received, limit]): Case => ({ scene, received, limit, expected: restated(scene, received, limit) }),
    );
    return { scene, asked };
  });
  return () => cases.every(({ scene, asked }) => agrees(scene, asked));
};

const agrees = (scene: Scene, asked: readonly Case[]): boolean => {
  const time = createOfficeTime(calendarOfDays(scene.own), scene.office);
  if (!time.ok) return false;
  return asked.every(({ received, limit, expected }) => {
    const due = computeDeadline(time.value, { ...scene, receivedAt: received, limit });
    return due.ok && due.value.dueAt === expected.at && due.value.dueOn === expected.day;
  });
};
