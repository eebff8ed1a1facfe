import { calendar } from "haicap";
import type { Day } from "../Outcome.ts";
import type { Pause } from "./pausesIn.ts";

/** How the days of a limit are counted: working days only, every day, or not by days at all. */
export type Counting = "workingDays" | "calendarDays" | "none";

/**
 * The days from reception to the due date, each with what it is and, when it counts, its number.
 *
 * The day of reception does not count; under a pause the day it begins still does and the day it ends does not. A day past
 * the last of the limit is there because the limit ended on a day off and moved: it has no number.
 */
export const daysUntil = (
  from: string,
  until: string,
  counting: Counting,
  lastCounted: string,
  pauses: readonly Pause[],
): readonly Day[] => {
  let number = 0;
  return datesFrom(from, until).map((date): Day => {
    const day = dayOn(date);
    const paused = pauses.some((pause) => pause.from.slice(0, 10) < date && date <= pause.to.slice(0, 10));
    const counts = date > from && date <= lastCounted && !paused && (counting === "calendarDays" || day.working);
    if (counting === "none" || !counts) return paused ? { ...day, paused } : day;
    number += 1;
    return { ...day, counted: number };
  });
};

const known = new Map<string, Day>();

const dayOn = (date: string): Day => {
  const met = known.get(date);
  if (met !== undefined) return met;
  const answered = calendar.day({ date });
  const day: Day = answered.ok ? viewOf(answered.value) : { date, working: false, kind: "unpublished" };
  known.set(date, day);
  return day;
};

type CalendarDay = Extract<ReturnType<typeof calendar.day>, { ok: true }>["value"];

const viewOf = ({ date, working, kind, name, nameEn, pairedWith, source }: CalendarDay): Day => ({
  date,
  working,
  kind,
  ...(name === undefined ? {} : { name: { vi: name, en: nameEn ?? name } }),
  ...(pairedWith === undefined ? {} : { pairedWith }),
  ...(kind === "workday" || kind === "weeklyRest" ? {} : { source }),
});

const datesFrom = (from: string, until: string): readonly string[] => {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const length = Math.max(0, Math.round((last - first) / 86_400_000)) + 1;
  return Array.from({ length }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
};
