import { type CivilDate, formatInstant, type Instant } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOfDays, type OwnCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { Office } from "../office/Office.ts";
import { dayPauses, instants2026, offices, ownCalendars, policies } from "../testing/index.ts";
import { computeDeadline } from "./computeDeadline.ts";
import type { DeadlinePolicy, Suspension } from "./DeadlineInput.ts";
import type { LimitUnit } from "./TimeLimit.ts";

/*
 * The definition restated with plain dates and clocks, walking day by day and minute by minute: no rank, no select, no epoch
 * days, and none of the code under test. Days are texts; clocks are minutes after midnight at +07:00.
 */
const next = (day: string, step: 1 | -1 = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const local = (at: number): { day: string; minute: number } => {
  const text = new Date(at + 7 * 3_600_000).toISOString();
  return {
    day: text.slice(0, 10),
    minute: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) + Number(text.slice(17, 19)) / 60,
  };
};
const instant = (day: string, minute: number): number => Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000;

interface Scene {
  readonly own: OwnCalendar;
  readonly office: Office;
  readonly policy: DeadlinePolicy;
  readonly pauses: readonly Suspension[];
}

const kindOf = ({ own, office }: Scene, day: string): "full" | "saturday" | "off" => {
  const on = day as CivilDate;
  if (office.closures?.includes(on)) return "off";
  if (own.makeUpDays.includes(on) && office.followsSwaps !== false) return "full";
  if (own.daysOff.includes(on) && !(own.makeUpDays.includes(on) && office.followsSwaps !== false)) {
    if (!own.makeUpDays.includes(on)) return "off";
  }
  if (office.weekdays?.some((one) => one === weekday(day))) return "full";
  const dayOfMonth = Number(day.slice(8));
  const isSession =
    weekday(day) === 6 &&
    (office.saturday === "morning" || (office.saturday === "secondMorning" && dayOfMonth >= 8 && dayOfMonth <= 14));
  return isSession ? "saturday" : "off";
};

const isWorked = (scene: Scene, day: string): boolean => {
  const kind = kindOf(scene, day);
  return kind === "full" || (kind === "saturday" && scene.office.saturdayCounts === true);
};

/** The last season that speaks of the day, the weekday's own hours first. */
const hoursOn = (office: Office, day: string): readonly (readonly [string, string])[] => {
  let hours = office.hoursByWeekday?.[weekday(day) as 1] ?? office.hours;
  for (const season of office.seasons ?? []) {
    const own = season.hoursByWeekday?.[weekday(day) as 1] ?? season.hours;
    if (day >= season.from && day < season.until && own !== undefined) hours = own;
  }
  return hours ?? [];
};

const sessions = (scene: Scene, day: string): readonly (readonly [number, number])[] => {
  const all = hoursOn(scene.office, day).map((pair) =>
    pair.map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
  );
  const open = all.map(([opens = 0, closes = 0]) => [opens, closes] as const);
  const kind = kindOf(scene, day);
  return kind === "full" ? open : kind === "saturday" ? open.slice(0, 1) : [];
};

const isPaused = (scene: Scene, day: string): boolean =>
  scene.pauses.some((pause) => String(pause.from) < day && day <= String(pause.to));

/** Every opening second for second from an instant on, as spans. */
const openSpans = function* (scene: Scene, from: number): Generator<readonly [number, number]> {
  for (let day = local(from).day; ; day = next(day))
    if (!isPaused(scene, day))
      for (const [opens, closes] of sessions(scene, day)) {
        const [start, end] = [Math.max(from, instant(day, opens)), instant(day, closes)];
        if (start < end) yield [start, end];
      }
};

const shifted = (scene: Scene, at: number): { at: number; countsStart: boolean } => {
  const { day, minute } = local(at);
  const cutoff = scene.policy.cutoff;
  const countsStart = scene.policy.countStartDay === true;
  if (
    cutoff !== undefined &&
    isWorked(scene, day) &&
    minute > Number(cutoff.slice(0, 2)) * 60 + Number(cutoff.slice(3))
  ) {
    let late = next(day);
    while (!isWorked(scene, late)) late = next(late);
    return { at: instant(late, sessions(scene, late)[0]?.[0] ?? 0), countsStart: scene.policy.lateDayCounts === true };
  }
  if (scene.policy.outOfHours !== "nextOpening") return { at, countsStart };
  const unpaused = { ...scene, pauses: [] };
  return { at: openSpans(unpaused, at).next().value?.[0] ?? at, countsStart };
};

const walkOffice = (scene: Scene, from: number, minutes: number): number => {
  let left = minutes * 60_000;
  for (const [start, end] of openSpans(scene, from)) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return Number.NaN;
};

const walkClock = (scene: Scene, from: number, hours: number): number => {
  let left = hours * 3_600_000;
  for (let day = local(from).day; ; day = next(day)) {
    if (isPaused(scene, day)) continue;
    const [start, end] = [Math.max(from, instant(day, 0)), instant(day, 1440)];
    if (left <= end - start) return start + left;
    left -= end - start;
  }
};

const roll = (scene: Scene, day: string): string => {
  const step = scene.policy.roll === "previous" ? -1 : 1;
  let moved = day;
  while (scene.policy.roll !== "none" && !isWorked(scene, moved)) moved = next(moved, step);
  return moved;
};

const countDays = (
  scene: Scene,
  start: string,
  countsStart: boolean,
  amount: number,
  counts: (day: string) => boolean,
): string => {
  let day = countsStart ? start : next(start);
  let left = amount;
  for (;;) {
    if (!isPaused(scene, day) && counts(day)) left--;
    if (left === 0) return day;
    day = next(day);
  }
};

const monthLater = (start: string, months: number): string => {
  const total = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, "0")}-${String(Math.min(length, Number(start.slice(8)))).padStart(2, "0")}`;
};

const isBroken = (scene: Scene, start: string, end: string): boolean => {
  for (let day = next(start); day <= end; day = next(day)) if (isPaused(scene, day)) return true;
  return false;
};

const dayOffice = (scene: Scene): number =>
  (scene.office.hours ?? []).reduce(
    (sum, [opens, closes]) =>
      sum +
      Number(closes.slice(0, 2)) * 60 +
      Number(closes.slice(3)) -
      Number(opens.slice(0, 2)) * 60 -
      Number(opens.slice(3)),
    0,
  );

const daysOfUnit: Partial<Record<LimitUnit, number>> = { calendarDay: 1, week: 7, halfMonth: 15 };

/** The due instant by the plain words of the rules. */
const restated = (
  scene: Scene,
  received: number,
  amount: number,
  unit: LimitUnit,
): { dueOn: string; dueAt: number } => {
  const { at, countsStart } = shifted(scene, received);
  const start = local(at).day;
  const atInstant = (due: number): { dueOn: string; dueAt: number } => ({ dueOn: local(due).day, dueAt: due });
  if (unit === "hour") return atInstant(walkClock(scene, at, amount));
  if (unit === "workingHour") return atInstant(walkOffice(scene, at, amount * 60));
  if (unit === "workingDay" && scene.policy.workingDayAs === "officeHours")
    return atInstant(walkOffice(scene, at, amount * dayOffice(scene)));
  const endsOn = (day: string): { dueOn: string; dueAt: number } => {
    const closes = sessions(scene, day).at(-1)?.[1] ?? Number(scene.office.hours?.at(-1)?.[1].slice(0, 2)) * 60;
    return { dueOn: day, dueAt: scene.policy.ends === "endOfOffice" ? instant(day, closes) : instant(day, 1440) };
  };
  if (unit === "workingDay") return endsOn(countDays(scene, start, countsStart, amount, (day) => isWorked(scene, day)));
  if (unit === "month") {
    const end = monthLater(start, amount);
    const last = isBroken(scene, start, end) ? countDays(scene, start, false, 30 * amount, () => true) : end;
    return endsOn(roll(scene, last));
  }
  return endsOn(
    roll(
      scene,
      countDays(scene, start, countsStart, amount * (daysOfUnit[unit] ?? 1), () => true),
    ),
  );
};

const check = (units: readonly LimitUnit[], pauses: fc.Arbitrary<readonly Suspension[]>, runs: number): void => {
  fc.assert(
    fc.property(
      fc.record({ own: ownCalendars, office: offices, policy: policies, pauses }),
      instants2026,
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom(...units),
      (drawn, receivedAt, amount, unit) => {
        const scene: Scene =
          unit === "month"
            ? { ...drawn, policy: { ...drawn.policy, countStartDay: false, lateDayCounts: false } }
            : drawn;
        const months = unit === "month" ? Math.min(amount, 6) : amount;
        const time = createOfficeTime(calendarOfDays(scene.own), scene.office);
        if (!time.ok) throw new Error(time.error.reason);
        const input = { receivedAt, limit: { amount: months, unit }, policy: scene.policy, suspensions: scene.pauses };
        const due = computeDeadline(time.value, input);
        const expected = restated(scene, receivedAt, months, unit);
        expect(due.ok ? [due.value.dueOn, formatInstant(due.value.dueAt)] : due.error).toEqual([
          expected.dueOn,
          formatInstant(expected.dueAt as Instant),
        ]);
      },
    ),
    { numRuns: runs },
  );
};

describe("a deadline is what walking day by day gives", () => {
  it("in working days", () => check(["workingDay"], fc.constant([]), 300));
  it("in days, weeks, half-months and months", () =>
    check(["calendarDay", "week", "halfMonth", "month"], fc.constant([]), 300));
  it("in hours of the clock and of the office", () => check(["hour", "workingHour"], fc.constant([]), 300));
  it("with pauses, in every unit", () =>
    check(["workingDay", "calendarDay", "week", "month", "hour", "workingHour"], dayPauses, 400));
});
