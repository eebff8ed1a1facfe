import { type EpochDay, err, fromEpochDay, ok, type Result } from "@haicap/kernel";
import type { DeadlinePart, DeadlineStep } from "./Deadline.ts";
import type { LimitEmpty, PartsExceedWhole } from "./DeadlineFailure.ts";
import type { DeadlinePolicy } from "./DeadlineInput.ts";
import { exceeds } from "./exceeds.ts";
import { runSimple } from "./runSimple.ts";
import type { Course, StepFailure, StepStart } from "./runStep.ts";
import type { ConsecutiveLimit, SharedLimit, TimeLimit } from "./TimeLimit.ts";

export type RunFailure = StepFailure | LimitEmpty | PartsExceedWhole;

/** The steps a limit ran in, and the shares of its agencies. */
export interface Run {
  readonly steps: readonly DeadlineStep[];
  readonly parts?: readonly DeadlinePart[];
}

/** Runs a limit of any build from a start; `policy` shifts the first step's start and is left out afterwards. */
export const runLimit = (
  course: Course,
  limit: TimeLimit,
  start: StepStart,
  policy: DeadlinePolicy,
): Result<Run, RunFailure> => {
  if ("then" in limit) return runConsecutive(course, limit, start, policy);
  if ("within" in limit) return runShared(course, limit, start, policy);
  const step = runSimple(course, limit, start, policy);
  return step.ok ? ok({ steps: [step.value] }) : step;
};

const startAfter = (last: DeadlineStep): StepStart => ({
  day: last.dueDay,
  at: last.dueAt,
  countsStart: false,
  isReceipt: last.measure === "officeHours" || last.measure === "clock",
});

/** Each starts when the one before it ends; counted backward, the last comes first. */
const runConsecutive = (
  course: Course,
  limit: ConsecutiveLimit,
  start: StepStart,
  policy: DeadlinePolicy,
): Result<Run, RunFailure> => {
  const steps: DeadlineStep[] = [];
  let [from, shifts] = [start, policy];
  for (const one of course.direction === 1 ? limit.then : limit.then.toReversed()) {
    const run = runLimit(course, one, from, shifts);
    if (!run.ok) return run;
    steps.push(...run.value.steps);
    const last = steps.at(-1);
    if (last !== undefined) from = startAfter(last);
    shifts = {};
  }
  return steps.length === 0 ? err({ _tag: "LimitEmpty" }) : ok({ steps });
};

/** R38: the whole is what counts; its parts run one after the other and may not exceed it. */
const runShared = (
  course: Course,
  limit: SharedLimit,
  start: StepStart,
  policy: DeadlinePolicy,
): Result<Run, RunFailure> => {
  const whole = runLimit(course, limit.within, start, policy);
  if (!whole.ok) return whole;
  const parts: DeadlinePart[] = [];
  let [from, shifts] = [start, policy];
  for (const part of limit.parts) {
    const run = runLimit(course, part.limit, from, shifts);
    if (!run.ok) return run;
    const last = run.value.steps.at(-1);
    if (last === undefined) return err({ _tag: "LimitEmpty" });
    parts.push({ who: part.who, dueOn: fromEpochDay(last.dueDay as EpochDay), dueAt: last.dueAt });
    from = startAfter(last);
    shifts = {};
  }
  const [end, ofParts] = [whole.value.steps.at(-1), parts.at(-1)];
  if (end === undefined || ofParts === undefined) return err({ _tag: "LimitEmpty" });
  const wholeDueOn = fromEpochDay(end.dueDay as EpochDay);
  const isLater = course.direction === 1 ? ofParts.dueAt > end.dueAt : ofParts.dueAt < end.dueAt;
  if (exceeds(course.time, limit) ?? isLater)
    return err({ _tag: "PartsExceedWhole", wholeDueOn, partsDueOn: ofParts.dueOn });
  return ok({ steps: whole.value.steps, parts });
};
