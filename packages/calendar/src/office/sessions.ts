import { type EpochDay, err, all as everyOne, ok, type Result, toEpochDay, weekdayOf } from "@haicap/kernel";
import { minutesOf } from "./ClockTime.ts";
import type { Hours, Office, OfficeHours, OfficeInvalid } from "./Office.ts";
import { ordinarySessions, type Session } from "./Session.ts";

/** When an office is open on a day it works. */
export interface Opening {
  /** The sessions of its ordinary day, by which a working day in office hours is measured (R36). */
  readonly ordinary: readonly Session[];
  /** Every list of sessions a day can have; the first is empty. */
  readonly all: readonly (readonly Session[])[];
  /** Place in `all` of the sessions of a day; with `isService` of its first session alone. */
  readonly placeOn: (day: EpochDay, isService: boolean) => number;
}

/** Reads the hours of an office: its ordinary day, days of the week that differ, and seasons, of which the last given wins. */
export const openingOf = (office: Office): Result<Opening, OfficeInvalid> => {
  const { hours, seasons = [], ...own } = office;
  const ordinary = hours === undefined ? ok(ordinarySessions) : sessionsOf(hours);
  if (!ordinary.ok) return ordinary;
  const all: (readonly Session[])[] = [[]];
  const usual = place(all, ordinary.value);
  const layers = everyOne([own, ...seasons].map((layer) => layerOf(layer, all)));
  if (!layers.ok) return layers;
  const placeOn = (day: EpochDay, isService: boolean): number => {
    const full = layers.value.reduce((before, layer) => onDay(layer, day) ?? before, usual);
    return isService ? full + 1 : full;
  };
  return ok({ ordinary: ordinary.value, all, placeOn });
};

/** Hours that hold from one day until another, as places in the list of all sessions. */
interface Layer {
  readonly from: number;
  readonly until: number;
  readonly everyDay: number | undefined;
  readonly byWeekday: ReadonlyMap<number, number>;
}

const onDay = ({ from, until, byWeekday, everyDay }: Layer, day: EpochDay): number | undefined =>
  from <= day && day < until ? (byWeekday.get(weekdayOf(day)) ?? everyDay) : undefined;

const layerOf = (
  given: OfficeHours & Partial<NonNullable<Office["seasons"]>[number]>,
  all: (readonly Session[])[],
): Result<Layer, OfficeInvalid> => {
  const from = given.from === undefined ? Number.NEGATIVE_INFINITY : toEpochDay(given.from);
  const until = given.until === undefined ? Number.POSITIVE_INFINITY : toEpochDay(given.until);
  if (from >= until) return err({ _tag: "OfficeInvalid", reason: "seasonBackwards" });
  const byWeekday = new Map<number, number>();
  for (const [weekday, hours] of Object.entries(given.hoursByWeekday ?? {})) {
    const sessions = sessionsOf(hours);
    if (!sessions.ok) return sessions;
    byWeekday.set(Number(weekday), place(all, sessions.value));
  }
  const everyDay = given.hours === undefined ? undefined : sessionsOf(given.hours);
  if (everyDay?.ok === false) return everyDay;
  return ok({ from, until, byWeekday, everyDay: everyDay === undefined ? undefined : place(all, everyDay.value) });
};

/** Puts sessions at the end of the list, and their first one behind them. */
const place = (all: (readonly Session[])[], sessions: readonly Session[]): number =>
  all.push(sessions, sessions.slice(0, 1)) - 2;

const sessionsOf = (hours: Hours): Result<readonly Session[], OfficeInvalid> => {
  const sessions = hours.map(([opens, closes]): Session => [minutesOf(opens), minutesOf(closes)]);
  const reason = whatIsWrong(sessions);
  return reason === undefined ? ok(sessions) : err({ _tag: "OfficeInvalid", reason });
};

const whatIsWrong = (sessions: readonly Session[]): OfficeInvalid["reason"] | undefined => {
  if (sessions.length === 0) return "noSession";
  if (sessions.some(([opens, closes]) => opens >= closes)) return "sessionBackwards";
  return sessions.some(([opens], index) => opens < (sessions[index - 1]?.[1] ?? 0)) ? "sessionsOverlap" : undefined;
};
