import { dayInfo, type Hours, minutesOf, type Office, type OfficeTime, openingAtOrAfter } from "@haicap/calendar";
import {
  civilDateAt,
  type EpochDay,
  epochDayAt,
  type Instant,
  instantOnDay,
  type Period,
  toEpochDay,
} from "@haicap/kernel";
import type { Opening } from "./Opening.ts";

/** A span in which a counter is open, and how sure its day is. */
export type OpenSpan = Pick<Opening, "at" | "until" | "certainty">;

/**
 * The first span of an office's own hours at or after an instant, inside the days it exists; `undefined` where it ends before, `"beyond"`
 * where the calendar does.
 */
export const regularOpening = (
  time: OfficeTime,
  effective: Period | undefined,
  from: Instant,
): OpenSpan | "beyond" | undefined => {
  const opened = openingAtOrAfter(time, notBefore(effective, from));
  if (!opened.ok) return hasEnd(effective, time) ? undefined : "beyond";
  const on = civilDateAt(opened.value);
  if (effective?.until !== undefined && on >= effective.until) return undefined;
  const day = dayInfo(time, on);
  if (!day.ok) return "beyond";
  return { at: opened.value, until: closingAfter(time, opened.value), certainty: day.value.certainty };
};

/** An instant, or the first moment of the days something exists. */
export const notBefore = (effective: Period | undefined, at: Instant): Instant => {
  if (effective === undefined) return at;
  const first = instantOnDay(toEpochDay(effective.from), 0);
  return first > at ? first : at;
};

/** Whether something ends before the calendar does. */
export const hasEnd = (effective: Period | undefined, time: OfficeTime): boolean =>
  effective?.until !== undefined && effective.until <= time.calendar.coverage.until;

/** The first closing time after an instant at which the office is open: sessions that touch are one. */
const closingAfter = (time: OfficeTime, at: Instant): Instant => {
  const day = epochDayAt(at);
  for (const minute of closingTimes(time.office)) {
    const closing = instantOnDay(day, minute);
    const next = closing > at ? openingAtOrAfter(time, closing) : undefined;
    if (next !== undefined && !(next.ok && next.value === closing)) return closing;
  }
  return instantOnDay((day + 1) as EpochDay, 0);
};

/** The hours of an office that gives none of its own. */
const ordinaryClosing = [690, 1020];

/** Every closing time an office can have, in minutes of the day. */
const closingTimes = (office: Office): readonly number[] => {
  const all: Hours[] = [office, ...(office.seasons ?? [])].flatMap(({ hours, hoursByWeekday = {} }) => [
    ...(hours === undefined ? [] : [hours]),
    ...Object.values(hoursByWeekday),
  ]);
  const given = all.flatMap((hours) => hours.map(([, closes]) => minutesOf(closes)));
  return [...new Set([...ordinaryClosing, ...given])].sort((a, b) => a - b);
};
