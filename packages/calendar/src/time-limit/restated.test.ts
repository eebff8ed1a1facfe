import { addDays, type CivilDate, civilDateUnsafe, type Instant, type Result, toEpochDay } from "@haicap/kernel";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { clockTimeUnsafe } from "../office/ClockTime.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { offices, ownCalendars, policies } from "../testing/index.ts";
import { addWorkingDays, addWorkingDaysBatch } from "../working-days/addWorkingDays.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days/isWorkingDay.ts";
import { addWorkingMinutes, workingMinutesBetween } from "../working-hours/addWorkingMinutes.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlineFailure } from "./DeadlineFailure.ts";
import { dueDate } from "./dueDate.ts";
import { landing } from "./landing.ts";
import { type End, isWorkedOn, monthsOn, restated, runBack, runOn, type Scene } from "./restated.fixture.ts";
import type { SimpleLimit, TimeLimit } from "./TimeLimit.ts";

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

const isByMonths = (unit: string): boolean => unit === "month" || unit === "halfYear" || unit === "year";

/** Within the calendars drawn. */
const largest: Readonly<Record<string, number>> = { year: 1, halfYear: 1.5, month: 5 };

const limits: fc.Arbitrary<SimpleLimit> = fc.oneof(
  fc.tuple(fc.constantFrom(...units), fc.constantFrom(0.5, 1, 1.5, 2, 3, 5, 8, 0.29)).map(([unit, amount]) => ({
    unit,
    amount:
      unit === "halfMonth" || (amount === 0.29 && isByMonths(unit))
        ? Math.ceil(amount)
        : Math.min(amount, largest[unit] ?? 8),
  })),
  fc.constant<SimpleLimit>({ unit: "sameDay", amount: 0 }),
);

const from = (day: string): CivilDate => civilDateUnsafe(day);

/** Instants of seven weeks, so that limits and the stops drawn beside them meet. */
const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 49 * 86_400 })
  .map((seconds) => (Date.parse("2026-03-02T00:00:00+07:00") + seconds * 1000) as Instant);

const suspension = fc
  .tuple(instants, fc.integer({ min: 0, max: 20_000 }), fc.boolean(), fc.constantFrom("pause", "restart"))
  .map(([start, minutes, isDay, effect]) => {
    const end = (start + minutes * 60_000) as Instant;
    const day = (at: number): CivilDate => new Date(at + 25_200_000).toISOString().slice(0, 10) as CivilDate;
    return isDay ? { from: day(start), to: day(end), effect } : { from: start, to: end, effect };
  });

const inTurn = (...then: readonly TimeLimit[]): TimeLimit => ({ then });

/** Limits one after the other, one inside another. */
const chains: fc.Arbitrary<TimeLimit> = fc
  .tuple(limits, limits, limits, fc.boolean())
  .map(([a, b, c, isNested]) => (isNested ? inTurn(inTurn(a, b), c) : inTurn(a, b, c)));

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
  readonly limit: TimeLimit;
  readonly expected: End;
}

const questions = fc.array(fc.tuple(instants, fc.oneof({ weight: 3, arbitrary: limits }, chains)), {
  minLength: 12,
  maxLength: 12,
});

/** Cases drawn once, worked out by the restated definition. */
const drawnScenes = (): readonly Drawn[] =>
  fc.sample(fc.tuple(scenes, questions), { numRuns: 140, seed: 20_261_122 }).map(([one, asked]) => {
    const scene = { ...one, suspensions: one.direction === "backward" ? [] : one.suspensions } as Scene;
    const worked = asked.map(
      ([received, limit]): Case => ({ scene, received, limit, expected: restated(scene, received, limit) }),
    );
    return { scene, asked: worked, counts: countsIn(scene, asked) };
  });

interface Count {
  readonly from: CivilDate;
  readonly at: Instant;
  readonly minutes: number;
  readonly days: number;
  readonly isWorked: boolean;
  readonly on: string;
  readonly later: number;
  readonly earlier: number;
}

interface Drawn {
  readonly scene: Scene;
  readonly asked: readonly Case[];
  readonly counts: readonly Count[];
}

/** Days and minutes of working time, walked from some of the instants. */
const countsIn = (scene: Scene, asked: readonly (readonly [Instant, TimeLimit])[]): readonly Count[] =>
  asked.slice(0, 5).map(([at], place) => {
    const from = new Date(at + 25_200_000).toISOString().slice(0, 10) as CivilDate;
    const days = [1, 7, -1, -4, 30][place] ?? 1;
    let [on, left]: [string, number] = [from, Math.abs(days)];
    while (left > 0) {
      on = new Date(Date.parse(on) + Math.sign(days) * 86_400_000).toISOString().slice(0, 10);
      if (isWorkedOn(scene, on)) left--;
    }
    const plain = { ...scene, suspensions: [] };
    const minutes = [1, 240, 450, 7.5, 4000][place] ?? 1;
    const later = runOn(plain, at, minutes * 60_000, true);
    const earlier = runBack(plain, at, minutes * 60_000);
    return { from, at, minutes, days, isWorked: isWorkedOn(scene, from), on, later, earlier };
  });

const value = <T>(result: Result<T, unknown>): T | undefined => (result.ok ? result.value : undefined);

const agreeOnCounts = (time: OfficeTime, one: Count): boolean =>
  value(isWorkingDay(time, one.from)) === one.isWorked &&
  value(addWorkingDays(time, one.from, one.days)) === one.on &&
  value(addWorkingDays(time, one.from, 0)) === one.from &&
  value(workingDaysBetween(time, addDays(one.from, 1), addDays(one.on as CivilDate, 1))) ===
    (one.days > 0 ? one.days : one.days + (isFirstWorked(time, one) ? 1 : 0) - (one.isWorked ? 1 : 0)) &&
  value(addWorkingMinutes(time, one.at, one.minutes)) === one.later &&
  value(addWorkingMinutes(time, one.at, -one.minutes)) === one.earlier &&
  value(addWorkingMinutes(time, one.at, 0)) === one.at &&
  value(workingMinutesBetween(time, one.at, one.later as Instant)) === one.minutes &&
  value(workingMinutesBetween(time, one.at, one.earlier as Instant)) === -one.minutes;

/** The day a count back lands on is worked, and is not among the days after it. */
const isFirstWorked = (time: OfficeTime, { on }: Count): boolean => value(isWorkingDay(time, on as CivilDate)) === true;

const agrees = (scene: Scene, asked: readonly Case[], counts: readonly Count[]): boolean => {
  const time = createOfficeTime(calendarOfDays(scene.own), scene.office);
  if (!time.ok) return false;
  const isRight = ({ received, limit, expected }: Case): boolean => {
    const input = { ...scene, receivedAt: received, limit };
    const due = computeDeadline(time.value, input);
    if (!due.ok || due.value.dueAt !== expected.at || due.value.dueOn !== expected.day) return false;
    if (!("unit" in limit) || scene.suspensions.length > 0) return true;
    const alone = dueDate(time.value, { ...input, limit });
    return alone.ok && alone.value.dueAt === expected.at && alone.value.certainty === "confirmed";
  };
  return asked.every(isRight) && counts.every((one) => agreeOnCounts(time.value, one));
};

/** Months over three centuries, leap years and their ends among them. */
const monthCases = (): readonly (readonly [CivilDate, number, number])[] => {
  const days = [
    "1900-01-31",
    "1900-02-28",
    "1904-02-29",
    "1999-12-31",
    "2000-02-29",
    "2026-03-01",
    "1950-03-01",
    "2096-02-29",
    "2100-02-28",
    "2150-03-02",
  ];
  return days.flatMap((day) =>
    [-13, -12, -1, 0, 1, 2, 11, 12, 23, 48, 100, 1199].flatMap((months) => {
      const landed = monthsOn(day, months, 0);
      const isNamed = landed >= "1900-01-01" && landed <= "2200-12-31" && landed.length === 10;
      return isNamed ? [[day as CivilDate, months, Date.parse(`${landed}T00:00:00Z`) / 86_400_000] as const] : [];
    }),
  );
};

const covered = { daysOff: [], makeUpDays: [], from: from("2026-01-01"), until: from("2027-01-01") };
const hours = (text: string): Instant => Date.parse(`${text}+07:00`) as Instant;

const toldOf = ({ _tag, ...about }: DeadlineFailure): string => [_tag, ...Object.values(about)].join(" ");

/** Where the calendar ends, the week was another, parts exceed, amounts cannot be counted, days are not confirmed. */
const edges = (): readonly string[] => {
  const time = createOfficeTime(calendarOfDays(covered));
  const old = createOfficeTime(calendarOfDays({ ...covered, from: from("1999-01-01"), until: from("2000-01-01") }));
  const projected = { on: from("2026-02-17"), source: "", certainty: "projected", name: "tet" } as const;
  const provisional = { on: from("2026-09-02"), source: "", certainty: "provisional" } as const;
  const base = [{ year: 2026, publicHolidays: [projected, provisional], compensatory: [], swaps: [] }];
  const calendar = createCalendar({ base });
  const doubtful = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok || !old.ok || !doubtful.ok) return ["no time"];
  const ask = (of: OfficeTime, at: string, limit: TimeLimit, more: object = {}): string => {
    const due = computeDeadline(of, { receivedAt: hours(at), limit, ...more });
    return due.ok ? `${due.value.dueOn} ${due.value.certainty}` : toldOf(due.error);
  };
  const back = { direction: "backward" } as const;
  const wd = (amount: number): SimpleLimit => ({ amount, unit: "workingDay" });
  const shared = (...parts: readonly TimeLimit[]): TimeLimit => ({
    within: wd(3),
    parts: parts.map((limit, at) => ({ who: `${at}`, limit })),
  });
  return [
    ask(time.value, "2026-12-31T09:00", wd(1)),
    ask(time.value, "2028-06-01T09:00", wd(1)),
    ask(time.value, "2026-01-01T09:00", wd(1), back),
    ask(time.value, "2024-06-03T09:00", wd(1)),
    ask(time.value, "2025-12-31T09:00", wd(1)),
    ask(time.value, "2026-12-31T16:00", { amount: 2, unit: "workingHour" }),
    ask(time.value, "2026-01-01T08:00", { amount: 2, unit: "workingHour" }, back),
    ask(time.value, "2026-12-28T09:00", { amount: 6, unit: "calendarDay" }),
    ask(time.value, "2026-01-03T09:00", { amount: 2, unit: "calendarDay" }, back),
    ask(time.value, "2026-12-31T09:00", { amount: 0, unit: "sameDay" }),
    ask(time.value, "2027-01-01T09:00", { amount: 0, unit: "sameDay" }),
    ask(time.value, "2026-12-31T18:00", wd(1), { policy: { cutoff: "15:00" } }),
    ask(time.value, "2026-12-31T18:00", { amount: 1, unit: "hour" }, { policy: { outOfHours: "nextOpening" } }),
    ask(old.value, "1999-10-01T09:00", wd(1)),
    ask(old.value, "1999-10-05T09:00", wd(3), back),
    ask(old.value, "1999-09-01T09:00", wd(1)),
    ...[0, -1, Number.NaN, 1_000_000, 1_000_001, 0.25].map((amount) =>
      ask(time.value, "2026-06-01T09:00", { amount, unit: "month" }),
    ),
    ask(time.value, "2026-06-01T09:00", { amount: 1, unit: "sameDay" }),
    ask(time.value, "2026-06-01T09:00", { amount: 900_000, unit: "calendarDay" }),
    ask(time.value, "2026-06-01T09:00", { amount: 900_000, unit: "calendarDay" }, { policy: { roll: "none" } }),
    ask(time.value, "2026-06-01T09:00", shared(wd(1), wd(2))),
    ask(time.value, "2026-06-01T09:00", shared(wd(1), wd(2.5))),
    ask(time.value, "2026-06-01T09:00", shared({ amount: 22.5, unit: "workingHour" })),
    ask(time.value, "2026-06-01T09:00", shared({ amount: 22.6, unit: "workingHour" })),
    ask(time.value, "2026-06-01T09:00", shared({ amount: 3, unit: "calendarDay" })),
    ask(time.value, "2026-06-01T09:00", shared({ amount: 4, unit: "calendarDay" })),
    ask(time.value, "2026-06-01T09:00", shared({ amount: 0, unit: "sameDay" }, wd(3))),
    ask(time.value, "2026-06-01T09:00", {
      within: { amount: 2, unit: "week" },
      parts: [{ who: "a", limit: { amount: 14, unit: "calendarDay" } }],
    }),
    ask(time.value, "2026-06-01T09:00", {
      within: { amount: 1, unit: "year" },
      parts: [{ who: "a", limit: { amount: 13, unit: "month" } }],
    }),
    ask(time.value, "2026-06-01T09:00", { within: wd(3), parts: [] }),
    ask(time.value, "2026-06-01T15:00:00", wd(1), { policy: { cutoff: "15:00" } }),
    ask(time.value, "2026-06-01T15:00:01", wd(1), { policy: { cutoff: "15:00" } }),
    ask(
      time.value,
      "2026-06-01T12:00:00",
      { ...wd(1), cutoff: clockTimeUnsafe("11:00") },
      { policy: { cutoff: "15:00" } },
    ),
    ask(
      time.value,
      "2026-06-01T12:00:00",
      { ...wd(1), cutoff: clockTimeUnsafe("15:00") },
      { policy: { cutoff: "11:00" } },
    ),
    ...spans(),
    told(addWorkingDays(time.value, from("2026-12-31"), 1)),
    told(addWorkingDays(time.value, from("2026-01-01"), -1)),
    told(addWorkingDays(time.value, from("2025-12-31"), 1)),
    told(addWorkingDays(time.value, from("2025-12-30"), 1)),
    told(isWorkingDay(time.value, from("2025-12-31"))),
    told(isWorkingDay(time.value, from("2027-01-01"))),
    told(workingDaysBetween(time.value, from("2026-12-31"), from("2027-01-01"))),
    told(workingDaysBetween(time.value, from("2026-12-31"), from("2027-01-02"))),
    told(workingDaysBetween(time.value, from("2025-12-31"), from("2026-01-02"))),
    told(addWorkingMinutes(time.value, hours("2025-12-31T10:00"), 5)),
    told(addWorkingMinutes(time.value, hours("2026-01-01T08:00"), -60)),
    told(addWorkingMinutes(time.value, hours("2026-12-31T16:00"), 61)),
    told(addWorkingMinutes(time.value, hours("2027-01-01T00:00"), -60)),
    told(addWorkingMinutes(time.value, hours("2027-01-01T00:01"), -60)),
    told(workingMinutesBetween(time.value, hours("2026-12-31T16:00"), hours("2027-01-01T00:00"))),
    told(workingMinutesBetween(time.value, hours("2026-12-31T16:00"), hours("2027-01-01T00:01"))),
    told(workingMinutesBetween(time.value, hours("2025-12-31T16:00"), hours("2026-06-01T00:01"))),
    batch(time.value),
    ask(doubtful.value, "2026-02-12T09:00", wd(1)),
    ask(doubtful.value, "2026-02-12T09:00", wd(4)),
    ask(doubtful.value, "2026-09-01T09:00", wd(1), { policy: { provisional: "refuse" } }),
    ask(doubtful.value, "2026-08-01T09:00", { amount: 3, unit: "hour" }, { policy: { provisional: "refuse" } }),
  ];
};

const told = (result: Result<unknown, DeadlineFailure>): string =>
  result.ok ? `${result.value}` : toldOf(result.error);

const batch = (time: OfficeTime): string => {
  const src = Int32Array.from(["2026-06-05", "2026-12-31", "2025-12-31", "2025-06-01"], (day) => toEpochDay(from(day)));
  const out = new Int32Array(5);
  addWorkingDaysBatch(time, src, 2, out);
  return out.join(" ");
};

/** Each question looks at one span of days: it is as firm as the least firm of them, and no less. */
const spans = (): readonly string[] => {
  const on = (day: string): string => {
    const row = { on: from(day), source: "", certainty: "projected" } as const;
    const calendar = createCalendar({ base: [{ year: 2026, publicHolidays: [row], compensatory: [], swaps: [] }] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    if (!time.ok) return "no time";
    const asked: readonly (readonly [string, SimpleLimit, object])[] = [
      ["2026-06-01T09:00", { amount: 3, unit: "workingDay" }, {}],
      ["2026-06-01T09:00", { amount: 3, unit: "workingDay" }, { policy: { countStartDay: true } }],
      ["2026-06-08T09:00", { amount: 3, unit: "workingDay" }, { direction: "backward" }],
      ["2026-06-01T09:00", { amount: 5, unit: "calendarDay" }, {}],
      ["2026-06-11T09:00", { amount: 5, unit: "calendarDay" }, { direction: "backward" }],
      ["2026-06-01T09:00", { amount: 5, unit: "calendarDay" }, { policy: { roll: "none" } }],
      ["2026-06-06T09:00", { amount: 0, unit: "sameDay" }, {}],
      ["2026-06-07T09:00", { amount: 0, unit: "sameDay" }, { direction: "backward" }],
      ["2026-06-03T15:00", { amount: 8, unit: "workingHour" }, {}],
      ["2026-06-05T08:00", { amount: 8, unit: "workingHour" }, { direction: "backward" }],
      ["2026-06-03T15:00", { amount: 8, unit: "hour" }, {}],
      ["2026-06-02T16:00", { amount: 1, unit: "workingDay" }, { policy: { cutoff: "15:00" } }],
      ["2026-06-05T18:00", { amount: 1, unit: "hour" }, { policy: { outOfHours: "nextOpening" } }],
    ];
    return asked
      .map(([at, limit, more]) => {
        const due = computeDeadline(time.value, { receivedAt: hours(at), limit, ...more });
        return due.ok && due.value.certainty === "confirmed" ? "." : "?";
      })
      .join("");
  };
  return Array.from({ length: 12 }, (_, at) => on(`2026-06-${String(at + 1).padStart(2, "0")}`));
};

/** As the rules have them, read one by one. */
const expectedEdges: readonly string[] = [
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2028 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2024 outsideCoverage",
  "2026-01-01 confirmed",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "2026-01-01 confirmed",
  "2026-12-31 confirmed",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "1999-10-04 confirmed",
  "CalendarNotPublished 1999 beforeFiveDayWeek",
  "CalendarNotPublished 1999 beforeFiveDayWeek",
  "LimitInvalid 0 month notPositive",
  "LimitInvalid -1 month notPositive",
  "LimitInvalid NaN month notPositive",
  "LimitInvalid 1000000 month tooLarge",
  "LimitInvalid 1000001 month tooLarge",
  "LimitInvalid 0.25 month fraction",
  "LimitInvalid 1 sameDay notZero",
  "LimitInvalid 900000 calendarDay tooLarge",
  "LimitInvalid 900000 calendarDay tooLarge",
  "2026-06-04 confirmed",
  "PartsExceedWhole 2026-06-04 2026-06-05",
  "2026-06-04 confirmed",
  "PartsExceedWhole 2026-06-04 2026-06-04",
  "2026-06-04 confirmed",
  "PartsExceedWhole 2026-06-04 2026-06-05",
  "2026-06-04 confirmed",
  "2026-06-15 confirmed",
  "CalendarNotPublished 2027 outsideCoverage",
  "LimitEmpty",
  "2026-06-02 confirmed",
  "2026-06-03 confirmed",
  "2026-06-03 confirmed",
  "2026-06-02 confirmed",
  ".?...........",
  "??.........?.",
  "???.....?..?.",
  "?.?.....??.?.",
  "..?.?..?.?..?",
  "..???.??....?",
  "..??..??....?",
  "...?..?.....?",
  ".............",
  ".............",
  ".............",
  ".............",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "2026-01-01",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "1",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "CalendarNotPublished 2027 outsideCoverage",
  "1798707600000",
  "CalendarNotPublished 2025 outsideCoverage",
  "60",
  "CalendarNotPublished 2027 outsideCoverage",
  "CalendarNotPublished 2025 outsideCoverage",
  "20613 -2147483648 20455 -2147483648 0",
  "2026-02-13 provisional",
  "2026-02-19 projected",
  "CalendarNotPublished 2026 provisional",
  "2026-08-01 confirmed",
];

const own = process.env["TZ"];

const setZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
};

/** A thread cannot set the zone of its process: there the host's own has to do. */
const canBeSet = (zone: string): boolean => {
  setZone(zone);
  const offset = new Date(0).getTimezoneOffset();
  setZone(own);
  return offset !== new Date(0).getTimezoneOffset();
};

const zones = ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"].filter(canBeSet);

afterEach(() => setZone(own));

describe.each([own, ...zones])("counting and limits, the host's zone being %s", (zone) => {
  beforeEach(() => setZone(zone));

  it("agree with the rules restated day by day, on scenes drawn once", () => {
    const wrong = drawnScenes().filter(({ scene, asked, counts }) => !agrees(scene, asked, counts));
    expect(wrong).toEqual([]);
  });

  it("go by months over three centuries as the months are walked", () => {
    const wrong = monthCases().filter(([day, count, landed]) => landing(toEpochDay(day), count) !== landed);
    expect(wrong).toEqual([]);
  });

  it("end where the edges of the calendar and of the rules were read one by one", () => {
    expect(edges()).toEqual(expectedEdges);
  });
});
