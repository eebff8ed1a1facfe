import { type EpochDay, err, ok, type Result, toEpochDay, weekdayOf } from "@haicap/kernel";
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
  const all: (readonly Session[])[] = [[]];
  const layers: Layer[] = [];
  for (const hours of [office, ...(office.seasons ?? [])]) {
    const layer = layerOf(hours, all);
    if (!layer.ok) return layer;
    layers.push(layer.value);
  }
  const [base] = layers;
  const ordinary = (base?.everyDay === undefined ? undefined : all[base.everyDay]) ?? ordinarySessions;
  const usual = base?.everyDay ?? place(all, ordinarySessions);
  if (layers.length === 1 && base?.byWeekday.size === 0)
    return ok({ ordinary, all, placeOn: (_, isService) => (isService ? usual + 1 : usual) });
  const placeOn = (day: EpochDay, isService: boolean): number => {
    const found = layers.findLast((layer) => layer.from <= day && day < layer.until && onDay(layer, day) !== undefined);
    const full = (found === undefined ? undefined : onDay(found, day)) ?? usual;
    return isService ? full + 1 : full;
  };
  return ok({ ordinary, all, placeOn });
};

/** Hours that hold from one day until another, as places in the list of all sessions. */
interface Layer {
  readonly from: number;
  readonly until: number;
  readonly everyDay: number | undefined;
  readonly byWeekday: ReadonlyMap<number, number>;
}

const onDay = (layer: Layer, day: EpochDay): number | undefined =>
  layer.byWeekday.get(weekdayOf(day)) ?? layer.everyDay;

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
