/*
 * The rules restated with plain dates and clocks, walking day by day and span by span over the rows as they were given: no rank, no
 * select, no epoch days, and none of the code under test. Days are texts; clocks are minutes after midnight at +07:00.
 */
import type { OwnCalendar } from "../calendar/createCalendar.ts";
import type { Office } from "../office/Office.ts";
import type { DeadlinePolicy, Suspension } from "./DeadlineInput.ts";
import type { SimpleLimit, TimeLimit } from "./TimeLimit.ts";

const next = (day: string, step: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const dayAt = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
const instant = (day: string, minute: number): number => Date.parse(`${day}T00:00:00+07:00`) + minute * 60_000;
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Everything a question is asked in. */
export interface Scene {
  readonly own: OwnCalendar;
  readonly office: Office;
  readonly policy: DeadlinePolicy;
  readonly suspensions: readonly Suspension[];
  readonly direction: "forward" | "backward";
}

interface Stop {
  readonly effect: Suspension["effect"];
  readonly fromDay: string;
  readonly toDay: string;
  readonly from: number;
  readonly to: number;
}

/** A date stands for the end of that day. */
const stopOf = ({ from, to, effect }: Suspension): Stop => {
  const point = (one: Suspension["from"]): readonly [string, number] =>
    typeof one === "number" ? [dayAt(one), one] : [one, instant(one, 1440)];
  const [[fromDay, start], [toDay, end]] = [point(from), point(to)];
  return { effect, fromDay, toDay, from: start, to: end };
};

const pausesOf = ({ suspensions }: Scene): readonly Stop[] =>
  suspensions.map(stopOf).filter((one) => one.effect === "pause");

/** The day of the stop counts, the day of the return does not. */
const isPaused = (scene: Scene, day: string): boolean =>
  pausesOf(scene).some(({ fromDay, toDay }) => fromDay < day && day <= toDay);

const kindOf = ({ own, office }: Scene, day: string): "full" | "saturday" | "off" => {
  const isMade = own.makeUpDays.some((one) => one === day) && office.followsSwaps !== false;
  if (office.closures?.some((one) => one === day)) return "off";
  if (isMade) return "full";
  if (own.daysOff.some((one) => one === day) && !own.makeUpDays.some((one) => one === day)) return "off";
  const weekday = weekdayOf(day);
  if ((office.weekdays ?? [1, 2, 3, 4, 5]).some((one) => one === weekday)) return "full";
  const dayOfMonth = Number(day.slice(8));
  const isSecond = dayOfMonth >= 8 && dayOfMonth <= 14;
  const isServed = office.saturday === "morning" || (office.saturday === "secondMorning" && isSecond);
  return weekday === 6 && isServed ? "saturday" : "off";
};

/** Whether an office works on a day, by the rule said again without the code under test. */
export const isWorkedOn = (scene: Scene, day: string): boolean => {
  const kind = kindOf(scene, day);
  return kind === "full" || (kind === "saturday" && scene.office.saturdayCounts === true);
};

/** The last season that speaks of the day, the weekday's own hours first. */
const hoursOn = (office: Office, day: string): readonly (readonly [string, string])[] => {
  const weekday = weekdayOf(day) as 1;
  let hours = office.hoursByWeekday?.[weekday] ?? office.hours;
  for (const season of office.seasons ?? []) {
    const own = season.hoursByWeekday?.[weekday] ?? season.hours;
    if (day >= season.from && day < season.until && own !== undefined) hours = own;
  }
  return hours ?? [];
};

const spans = (hours: readonly (readonly [string, string])[]): readonly (readonly [number, number])[] =>
  hours.map(([opens, closes]) => [minutes(opens), minutes(closes)] as const);

const sessions = (scene: Scene, day: string): readonly (readonly [number, number])[] => {
  const kind = kindOf(scene, day);
  const open = spans(hoursOn(scene.office, day));
  return kind === "full" ? open : kind === "saturday" ? open.slice(0, 1) : [];
};

const ordinaryDay = ({ office }: Scene): number =>
  spans(office.hours ?? []).reduce((sum, [opens, closes]) => sum + closes - opens, 0);

type Span = readonly [from: number, to: number];

/** What is left of a span when every pause is taken out of it. */
const unpaused = (pauses: readonly Stop[], span: Span): readonly Span[] =>
  pauses.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap(([a, b]) => [
        ...(a < Math.min(b, from) ? [[a, Math.min(b, from)] as const] : []),
        ...(Math.max(a, to) < b ? [[Math.max(a, to), b] as const] : []),
      ]),
    [span],
  );

/** The spans of a clock from an instant on: around the clock, or while the office is open; pauses left out. */
const running = function* (scene: Scene, from: number, isOffice: boolean): Generator<Span> {
  for (let day = dayAt(from); ; day = next(day, 1))
    for (const [opens, closes] of isOffice ? sessions(scene, day) : [[0, 1440] as const]) {
      const span = [Math.max(from, instant(day, opens)), instant(day, closes)] as const;
      if (span[0] < span[1]) yield* [...unpaused(pausesOf(scene), span)].sort((a, b) => a[0] - b[0]);
    }
};

/** The instant by which so many milliseconds have run. */
export const runOn = (scene: Scene, from: number, length: number, isOffice: boolean): number => {
  let left = length;
  for (const [start, end] of running(scene, from, isOffice)) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return Number.NaN;
};

/** Counting back ends on an opening time. */
export const runBack = (scene: Scene, from: number, length: number): number => {
  let left = length;
  for (let day = dayAt(from); ; day = next(day, -1))
    for (const [opens, closes] of [...sessions(scene, day)].reverse()) {
      const [start, end] = [instant(day, opens), Math.min(from, instant(day, closes))];
      if (start >= end) continue;
      if (left <= end - start) return end - left;
      left -= end - start;
    }
};

interface Start {
  readonly day: string;
  readonly at: number;
  readonly countsStart: boolean;
  readonly isReceipt: boolean;
}

/** Where a limit ends: a day that is over at `at`, or an instant. */
export interface End {
  readonly day: string;
  readonly at: number;
  readonly isInstant: boolean;
}

const shifted = (scene: Scene, start: Start, limit: SimpleLimit, policy: DeadlinePolicy): Start => {
  if (scene.direction === "backward" || !start.isReceipt) return start;
  const cutoff = limit.cutoff ?? policy.cutoff;
  if (cutoff !== undefined && isWorkedOn(scene, start.day) && start.at > instant(start.day, minutes(cutoff))) {
    let late = next(start.day, 1);
    while (!isWorkedOn(scene, late)) late = next(late, 1);
    const opens = sessions(scene, late)[0]?.[0] ?? 0;
    return { ...start, day: late, at: instant(late, opens), countsStart: policy.lateDayCounts === true };
  }
  if (policy.outOfHours !== "nextOpening") return start;
  const opening = running({ ...scene, suspensions: [] }, start.at, true).next().value?.[0] ?? Number.NaN;
  return { ...start, day: dayAt(opening), at: opening };
};

const countDays = (scene: Scene, start: Start, amount: number, counts: (day: string) => boolean): string => {
  const step = scene.direction === "backward" ? -1 : 1;
  let day = start.countsStart ? start.day : next(start.day, step);
  for (let left = amount; ; day = next(day, step)) {
    if (!isPaused(scene, day) && counts(day)) left--;
    if (left <= 0) return day;
  }
};

const lengthOfMonth = (total: number): number =>
  new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();

/** A day of a month counted from the year 0; 0 is the day before its first. */
const inMonth = (total: number, place: number): string => {
  const first = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}-01`;
  return next(first, place - 1);
};

/** The same day number, or the month's last day; counting the first day, the number before it (backward, after it). */
export const monthsOn = (start: string, months: number, counted: -1 | 0 | 1): string => {
  const total = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const number = Number(start.slice(8));
  if (counted === 1) return inMonth(total, Math.min(number - 1, lengthOfMonth(total)));
  const place = inMonth(total, Math.min(number, lengthOfMonth(total)));
  return counted === -1 ? next(place, 1) : place;
};

/** In pieces a month is 30 days, a half-year six of them, a year 365 days. */
const byMonths = (scene: Scene, start: Start, months: number, inPieces: number): string => {
  const back = scene.direction === "backward";
  const whole = Math.floor(months);
  const landed = monthsOn(start.day, back ? -whole : whole, start.countsStart ? (back ? -1 : 1) : 0);
  const end = months > whole ? next(landed, back ? -15 : 15) : landed;
  for (let day = start.countsStart ? start.day : next(start.day, 1); day <= end; day = next(day, 1))
    if (isPaused(scene, day)) return countDays(scene, start, Math.ceil(inPieces), () => true);
  return end;
};

const rolled = (scene: Scene, day: string): string => {
  const roll = scene.policy.roll ?? (scene.direction === "backward" ? "previous" : "next");
  let moved = day;
  while (roll !== "none" && !isWorkedOn(scene, moved)) moved = next(moved, roll === "next" ? 1 : -1);
  return moved;
};

const sameDay = (scene: Scene, start: string): string => {
  const step = scene.direction === "backward" ? -1 : 1;
  let day = start;
  for (;;) {
    while (!isWorkedOn(scene, day)) day = next(day, step);
    const pause = pausesOf(scene).find(({ fromDay, toDay }) => fromDay < day && day < toDay);
    if (pause === undefined) return day;
    day = pause.toDay;
  }
};

const daysOfUnit = { calendarDay: 1, week: 7, halfMonth: 15 } as const;
const piecesOfUnit = { month: 30, halfYear: 180, year: 365 } as const;
const monthsOfUnit = { month: 1, halfYear: 6, year: 12 } as const;

const endOfStep = (scene: Scene, start: Start, { amount, unit }: SimpleLimit): End => {
  const back = scene.direction === "backward";
  const atInstant = (at: number): End => ({ day: dayAt(at), at, isInstant: true });
  const inOffice = (length: number): End => {
    const milliseconds = Math.round(length * 60_000);
    return atInstant(back ? runBack(scene, start.at, milliseconds) : runOn(scene, start.at, milliseconds, true));
  };
  const onDay = (day: string): End => {
    const ordinary = spans(scene.office.hours ?? []).at(-1)?.[1] ?? 1440;
    const closes = sessions(scene, day).at(-1)?.[1] ?? ordinary;
    return { day, at: instant(day, scene.policy.ends === "endOfOffice" ? closes : 1440), isInstant: false };
  };
  switch (unit) {
    case "hour": {
      const length = Math.round(amount * 3_600_000);
      return atInstant(back ? start.at - length : runOn(scene, start.at, length, false));
    }
    case "workingHour":
      return inOffice(amount * 60);
    case "workingDay":
      return scene.policy.workingDayAs === "officeHours"
        ? inOffice(amount * ordinaryDay(scene))
        : onDay(countDays(scene, start, amount, (day) => isWorkedOn(scene, day)));
    case "sameDay":
      return onDay(sameDay(scene, start.day));
    case "month":
    case "halfYear":
    case "year":
      return onDay(rolled(scene, byMonths(scene, start, amount * monthsOfUnit[unit], amount * piecesOfUnit[unit])));
    default:
      return onDay(
        rolled(
          scene,
          countDays(scene, start, Math.ceil(amount * daysOfUnit[unit]), () => true),
        ),
      );
  }
};

const endOf = (scene: Scene, limit: TimeLimit, start: Start, policy: DeadlinePolicy): End => {
  if ("within" in limit) return endOf(scene, limit.within, start, policy);
  if ("unit" in limit) return endOfStep(scene, shifted(scene, start, limit, policy), limit);
  let [from, shifts, end] = [start, policy, undefined as End | undefined];
  for (const one of scene.direction === "backward" ? [...limit.then].reverse() : limit.then) {
    end = endOf(scene, one, from, shifts);
    from = { day: end.day, at: end.at, countsStart: false, isReceipt: end.isInstant };
    shifts = {};
  }
  if (end === undefined) throw new Error("a limit in it");
  return end;
};

/** Where a limit ends by the plain words of the rules; a restart that comes while it runs begins the whole of it again. */
export const restated = (scene: Scene, received: number, limit: TimeLimit): End => {
  const countsStart = scene.policy.countStartDay === true;
  let start: Start = { day: dayAt(received), at: received, countsStart, isReceipt: true };
  let end = endOf(scene, limit, start, scene.policy);
  const restarts = scene.suspensions.map(stopOf).filter((one) => one.effect === "restart");
  for (const stop of restarts.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const isRunning = end.isInstant ? stop.from <= end.at : stop.fromDay <= end.day;
    if (stop.to <= start.at || !isRunning) continue;
    start = { day: stop.toDay, at: stop.to, countsStart: false, isReceipt: false };
    end = endOf(scene, limit, start, {});
  }
  return end;
};

/** The ends of agencies' parts, one after the other from the receipt. */
export const restatedParts = (scene: Scene, received: number, parts: readonly TimeLimit[]): readonly End[] => {
  const ends: End[] = [];
  let start: Start = {
    day: dayAt(received),
    at: received,
    countsStart: scene.policy.countStartDay === true,
    isReceipt: true,
  };
  for (const [at, part] of parts.entries()) {
    const end = endOf(scene, part, start, at === 0 ? scene.policy : {});
    ends.push(end);
    start = { day: end.day, at: end.at, countsStart: false, isReceipt: end.isInstant };
  }
  return ends;
};

/** How many units of a limit in days or hours have run at an instant, without bound; a day in progress has. */
export const restatedProgress = (scene: Scene, limit: SimpleLimit, start: Start, at: number): number => {
  const inHours = (isOffice: boolean): number => {
    let sum = 0;
    for (const [from, to] of running(scene, start.at, isOffice)) {
      if (from >= at) break;
      sum += Math.min(to, at) - from;
    }
    return sum / 3_600_000;
  };
  const inDays = (counts: (day: string) => boolean): number => {
    let sum = 0;
    for (let day = start.countsStart ? start.day : next(start.day, 1); day <= dayAt(at); day = next(day, 1))
      if (!isPaused(scene, day) && counts(day)) sum++;
    return sum;
  };
  switch (limit.unit) {
    case "hour":
      return inHours(false);
    case "workingHour":
      return inHours(true);
    case "workingDay":
      return scene.policy.workingDayAs === "officeHours"
        ? (inHours(true) * 60) / ordinaryDay(scene)
        : inDays((day) => isWorkedOn(scene, day));
    case "calendarDay":
    case "week":
    case "halfMonth":
      return inDays(() => true) / daysOfUnit[limit.unit];
    default:
      throw new Error("not measured here");
  }
};

/** The start of a receipt, moved by cut-off and opening hours. */
export const restatedStart = (scene: Scene, received: number, limit: SimpleLimit): Start =>
  shifted(
    scene,
    { day: dayAt(received), at: received, countsStart: scene.policy.countStartDay === true, isReceipt: true },
    limit,
    scene.policy,
  );
