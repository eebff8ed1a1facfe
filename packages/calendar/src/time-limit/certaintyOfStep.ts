import { yearOf } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { countWithin, dateOn } from "../working-days/rank.ts";
import type { DeadlineStep } from "./Deadline.ts";

/** How firmly the days are known that a step depends on: as the least firm of them. */
export const certaintyOfStep = (time: WorkTime, { consulted }: DeadlineStep): Certainty => {
  if (consulted === undefined || consulted[1] < time.confirmedBefore) return "confirmed";
  return certaintyWithin(time, consulted);
};

/** How firmly a span of days is known, both ends in it: as the least firm of them. */
export const certaintyWithin = (time: WorkTime, [from, to]: readonly [number, number]): Certainty => {
  if (countWithin(time, time.unconfirmed, from, to) === 0) return "confirmed";
  return countWithin(time, time.projected, from, to) > 0 ? "projected" : "provisional";
};

/** Refuses steps that depend on days that are not confirmed, with the year of the first of them. */
export const refuseDoubt = (time: WorkTime, steps: readonly DeadlineStep[]): CalendarNotPublished | undefined => {
  for (const { consulted } of steps) {
    if (consulted === undefined) continue;
    for (let day = consulted[0]; day <= consulted[1]; day++)
      if (countWithin(time, time.unconfirmed, day, day) > 0)
        return { _tag: "CalendarNotPublished", year: yearOf(dateOn(time, day)), reason: "provisional" };
  }
  return undefined;
};
