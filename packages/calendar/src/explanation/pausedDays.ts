import { epochDayAt } from "@haicap/kernel";
import type { Deadline } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import { lastStep } from "../time-limit/lastStep.ts";
import { stopsIn } from "../time-limit/pauses.ts";

/** The days between receipt and due date that a pause, or the wait before a restart, took out of the count. */
export const pausedDays = (input: DeadlineInput, deadline: Deadline): ReadonlySet<number> => {
  if (input.suspensions === undefined) return noDays;
  const days = new Set<number>();
  const stops = stopsIn(input.suspensions);
  const due = lastStep(deadline).dueDay;
  const received = epochDayAt(input.receivedAt);
  for (const { fromDay, toDay } of [...stops.pauses, ...stops.restarts])
    for (let day = Math.max(fromDay, received) + 1; day <= Math.min(toDay, due); day++) days.add(day);
  return days;
};

const noDays: ReadonlySet<number> = new Set();
