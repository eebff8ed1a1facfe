import { epochDayAt, instantOnDay } from "@haicap/kernel";
import type { WorkTime } from "../office/WorkTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { checkAmount } from "./amount.ts";
import type { DeadlineStep } from "./Deadline.ts";
import type { DeadlineInput } from "./DeadlineInput.ts";

/**
 * The step of the question that is asked most, in one go: working days after a receipt, with nothing chosen (R3). Nothing where more
 * was asked or the calendar ends; then the rules run one after the other, and would come to this very step.
 */
export const plainStep = (
  time: WorkTime,
  { receivedAt, limit, direction, policy, suspensions }: DeadlineInput,
): DeadlineStep | undefined => {
  if (policy !== undefined || suspensions !== undefined || direction === "backward") return undefined;
  if (!("unit" in limit) || limit.unit !== "workingDay" || limit.cutoff !== undefined) return undefined;
  if (checkAmount(limit) !== undefined) return undefined;
  const startDay = epochDayAt(receivedAt);
  const dueDay = nthWorkingDay(time, startDay, Math.ceil(limit.amount));
  if (dueDay === undefined) return undefined;
  return {
    limit,
    startDay,
    startAt: receivedAt,
    countsStart: false,
    lastDay: dueDay,
    dueDay,
    dueAt: instantOnDay((dueDay + 1) as never, 0),
    measure: "workingDays",
    consulted: [startDay + 1, dueDay],
  };
};
