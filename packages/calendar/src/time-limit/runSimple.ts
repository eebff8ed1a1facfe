import { ok, type Result } from "@haicap/kernel";
import { checkAmount } from "./amount.ts";
import type { DeadlineStep } from "./Deadline.ts";
import type { DeadlinePolicy } from "./DeadlineInput.ts";
import { type Course, runStep, type StepFailure, type StepStart } from "./runStep.ts";
import { shiftStart } from "./shiftStart.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/**
 * Runs one simple limit from a start; `policy` shifts the start. Only a receipt can be late for a cut-off: not a start that follows
 * from the end of a day.
 */
export const runSimple = (
  course: Course,
  limit: SimpleLimit,
  start: StepStart,
  policy: DeadlinePolicy,
): Result<DeadlineStep, StepFailure> => {
  const wrong = checkAmount(limit);
  if (wrong !== undefined) return wrong;
  const cutoff = limit.cutoff ?? policy.cutoff;
  if (course.direction === -1 || !start.isReceipt) return runStep(course, limit, start);
  const shifted = shiftStart(course.time, start, cutoff, policy);
  if (!shifted.ok) return shifted;
  const step = runStep(course, limit, shifted.value);
  const looked = shifted.value.consulted;
  return step.ok && looked !== undefined ? ok(withSpan(step.value, looked)) : step;
};

const withSpan = (step: DeadlineStep, [from, to]: readonly [number, number]): DeadlineStep => {
  const [first, last] = step.consulted ?? [from, to];
  return { ...step, consulted: [Math.min(first, from), Math.max(last, to)] };
};
