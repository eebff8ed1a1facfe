import { type CivilDate, type EpochDay, err, fromEpochDay, map, ok, type Result } from "@haicap/kernel";
import { noPolicy } from "./courseOf.ts";
import type { DeadlinePart, DeadlineStep } from "./Deadline.ts";
import type { LimitEmpty, PartsExceedWhole } from "./DeadlineFailure.ts";
import type { DeadlinePolicy } from "./DeadlineInput.ts";
import { endsAtInstant } from "./endsAtInstant.ts";
import { exceeds } from "./exceeds.ts";
import { runSimple } from "./runSimple.ts";
import type { Course, StepFailure, StepStart } from "./runStep.ts";
import type { ConsecutiveLimit, SharedLimit, TimeLimit } from "./TimeLimit.ts";

export type RunFailure = StepFailure | LimitEmpty | PartsExceedWhole;

/** The steps a limit ran in, the first and the last of them, and the shares of its agencies. */
export interface Run {
  readonly steps: readonly DeadlineStep[];
  readonly first: DeadlineStep;
  readonly last: DeadlineStep;
  readonly restarts: readonly number[];
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
  return map(runSimple(course, limit, start, policy), runOf);
};

const noRestarts: readonly number[] = [];

/** A run of one step. */
export const runOf = (step: DeadlineStep): Run => ({ steps: [step], first: step, last: step, restarts: noRestarts });

/** What ends at an instant is handed over at that instant, as papers are: it may be late for a cut-off. */
const runAfter = (course: Course, limit: TimeLimit, last: DeadlineStep): Result<Run, RunFailure> => {
  const start = { day: last.dueDay, at: last.dueAt, countsStart: false, isReceipt: endsAtInstant(last) };
  return runLimit(course, limit, start, noPolicy);
};

/** Each starts when the one before it ends; counted backward, the last comes first. */
const runConsecutive = (
  course: Course,
  limit: ConsecutiveLimit,
  start: StepStart,
  policy: DeadlinePolicy,
): Result<Run, RunFailure> => {
  let whole: Run | undefined;
  for (const one of course.direction === 1 ? limit.then : limit.then.toReversed()) {
    const run = whole === undefined ? runLimit(course, one, start, policy) : runAfter(course, one, whole.last);
    if (!run.ok) return run;
    const { steps, first, last } = run.value;
    whole = { steps: [...(whole?.steps ?? []), ...steps], first: whole?.first ?? first, last, restarts: noRestarts };
  }
  return whole === undefined ? err({ _tag: "LimitEmpty" }) : ok(whole);
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
  let last: DeadlineStep | undefined;
  for (const { who, limit: own } of limit.parts) {
    const run: Result<Run, RunFailure> =
      last === undefined ? runLimit(course, own, start, policy) : runAfter(course, own, last);
    if (!run.ok) return run;
    last = run.value.last;
    parts.push({ who, dueOn: dueOnOf(last), dueAt: last.dueAt });
  }
  if (last === undefined) return err({ _tag: "LimitEmpty" });
  const end = whole.value.last;
  const isLater = course.direction === 1 ? last.dueAt > end.dueAt : last.dueAt < end.dueAt;
  if (exceeds(course.time, limit) ?? isLater)
    return err({ _tag: "PartsExceedWhole", wholeDueOn: dueOnOf(end), partsDueOn: dueOnOf(last) });
  return ok({ ...whole.value, parts });
};

const dueOnOf = ({ dueDay }: DeadlineStep): CivilDate => fromEpochDay(dueDay as EpochDay);
