import { epochDayAt } from "@haicap/kernel";
import type { WorkTime } from "../office/WorkTime.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import type { PausedRun } from "./Pause.ts";
import type { Course, StepStart } from "./runStep.ts";

/** The Civil Code's reading: nothing chosen otherwise. */
export const noPolicy: DeadlinePolicy = {};

const rolls = { next: 1, previous: -1, none: 0 } as const;

/** What an input says about how its steps run; a last day that is not worked moves the way the limit is counted (R8, R39). */
export const courseOf = (
  time: WorkTime,
  { direction: counted, policy = noPolicy }: Pick<DeadlineInput, "direction" | "policy">,
  paused?: PausedRun,
): Course => {
  const direction = counted === "backward" ? -1 : 1;
  return {
    time,
    direction,
    endsWithOffice: policy.ends === "endOfOffice",
    roll: policy.roll === undefined ? direction : rolls[policy.roll],
    countsOfficeHours: policy.workingDayAs === "officeHours",
    paused,
  };
};

/** Where an input starts: on the day of its instant. */
export const startOf = ({
  receivedAt,
  policy = noPolicy,
}: Pick<DeadlineInput, "receivedAt" | "policy">): StepStart => ({
  day: epochDayAt(receivedAt),
  at: receivedAt,
  countsStart: policy.countStartDay === true,
  isReceipt: true,
});
