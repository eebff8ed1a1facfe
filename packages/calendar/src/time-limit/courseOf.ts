import { epochDayAt } from "@haicap/kernel";
import type { WorkTime } from "../office/WorkTime.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import type { PausedRun } from "./Pause.ts";
import type { Course, StepStart } from "./runStep.ts";

/** The Civil Code's reading: nothing chosen otherwise. */
export const noPolicy: DeadlinePolicy = {};

/** What an input says about how its steps run; backward, a last day that is not worked moves earlier. */
export const courseOf = (
  time: WorkTime,
  { direction, policy }: Pick<DeadlineInput, "direction" | "policy">,
  paused?: PausedRun,
): Course => {
  if (policy === undefined && paused === undefined && direction !== "backward") return ordinaryCourse(time);
  const isBackward = direction === "backward";
  return {
    time,
    direction: isBackward ? -1 : 1,
    ends: policy?.ends ?? "endOfDay",
    roll: policy?.roll ?? (isBackward ? "previous" : "next"),
    workingDayAs: policy?.workingDayAs ?? "days",
    paused,
  };
};

/** Most questions choose nothing: their course is made once for as long as the same calendar is asked. */
let ordinary: Course | undefined;
const ordinaryCourse = (time: WorkTime): Course => {
  if (ordinary?.time !== time)
    ordinary = { time, direction: 1, ends: "endOfDay", roll: "next", workingDayAs: "days", paused: undefined };
  return ordinary;
};

/** Where an input starts: on the day of its instant. */
export const startOf = ({ receivedAt, policy }: Pick<DeadlineInput, "receivedAt" | "policy">): StepStart => ({
  day: epochDayAt(receivedAt),
  at: receivedAt,
  countsStart: policy !== undefined && policy.countStartDay === true,
  isReceipt: true,
});
