import { type EpochDay, epochDayAt, instantOnDay, map, ok, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import { type ClockTime, minutesOf } from "../office/ClockTime.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { ranOut } from "../working-days/outside.ts";
import { isWorked } from "../working-days/rank.ts";
import { openingAtOrAfter } from "../working-hours/opening.ts";
import type { DeadlinePolicy } from "./DeadlineInput.ts";
import type { StepStart } from "./runStep.ts";

/** A start that cut-off and opening hours have been applied to. */
export interface ShiftedStart extends StepStart {
  readonly consulted?: readonly [number, number];
}

/**
 * R17 to R20: a receipt strictly after the cut-off on a working day counts as received at the opening of the next one, which is
 * day one only with `lateDayCounts`; with `nextOpening` a receipt outside the sessions counts at the next session.
 */
export const shiftStart = (
  time: WorkTime,
  start: StepStart,
  cutoff: ClockTime | undefined,
  policy: DeadlinePolicy,
): Result<ShiftedStart, CalendarNotPublished> => {
  const isLate = cutoff !== undefined && isAfter(start, cutoff);
  if (isLate && isWorked(time, start.day)) return atNextWorkingDay(time, start, policy.lateDayCounts === true);
  if (policy.outOfHours !== "nextOpening") return ok(isLate ? { ...start, consulted: [start.day, start.day] } : start); // it is not late because the day is off
  return map(openingAtOrAfter(time, start.at), (at) => {
    const day = epochDayAt(at);
    return { ...start, day, at, consulted: [start.day, day] };
  });
};

const isAfter = (start: StepStart, cutoff: ClockTime): boolean =>
  start.at > instantOnDay(start.day as EpochDay, minutesOf(cutoff));

const atNextWorkingDay = (
  time: WorkTime,
  start: StepStart,
  countsStart: boolean,
): Result<ShiftedStart, CalendarNotPublished> => {
  const day = nthWorkingDay(time, start.day, 1);
  if (day === undefined) return ranOut(time, start.day, 1);
  const opening = openingAtOrAfter(time, instantOnDay(day as EpochDay, 0));
  return map(opening, (at) => ({ ...start, day, at, countsStart, consulted: [start.day, day] }));
};
