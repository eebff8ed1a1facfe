import { civilDateAt, epochDayAt, err, flatMap, type Instant, ok, type Result } from "@haicap/kernel";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import type { Deadline, DeadlineStep } from "../time-limit/Deadline.ts";
import type { DeadlineFailure } from "../time-limit/DeadlineFailure.ts";
import type { DeadlineInput, Suspension } from "../time-limit/DeadlineInput.ts";
import { endsAtInstant } from "../time-limit/endsAtInstant.ts";
import { lastStep } from "../time-limit/lastStep.ts";
import type { Pause } from "../time-limit/Pause.ts";
import { type Stops, stopsIn } from "../time-limit/pauses.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { type Meter, progressOf } from "./meter.ts";

/** A compound limit whose steps are in different units has no one unit to measure progress in. */
export interface MixedUnits {
  readonly _tag: "MixedUnits";
  readonly units: readonly LimitUnit[];
}

/**
 * How far a limit has run at an instant, in its own unit.
 *
 * A day in progress counts as used from its first minute, as a clerk counts it: on the due day nothing is left and nothing is
 * overdue. `overdueBy` counts on in the same unit from the due date.
 *
 * @since 0.1.0
 */
export interface Elapsed {
  readonly unit: LimitUnit;
  readonly used: number;
  readonly left: number;
  readonly overdueBy?: number;
  /** The part used, 0 to 1. */
  readonly share: number;
  readonly state: "running" | "paused" | "overdue" | "done";
  readonly deadline: Deadline;
}

/**
 * Measures how much of a limit is used and left (thời hạn đã dùng, còn lại, quá hạn) at an instant.
 *
 * `endedAt` is when the matter was finished, if it was: the state is then `done` from that instant on, and progress stops there.
 *
 * Fails as {@link computeDeadline} does, and with `MixedUnits` for a compound limit in several units.
 *
 * @legal civil-code-2015#147, civil-code-2015#148
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const input = { receivedAt: instantUnsafe("2026-06-01T09:00:00+07:00"), limit: { amount: 10, unit: "workingDay" } };
 * const now = time.ok && elapsedOf(time.value, input, instantUnsafe("2026-06-05T10:00:00+07:00"));
 * now.ok && [now.value.used, now.value.left, now.value.state]; // => [4, 6, "running"]
 * @since 0.1.0
 */
export const elapsedOf = (
  time: OfficeTime,
  input: DeadlineInput,
  at: Instant,
  endedAt?: Instant,
): Result<Elapsed, DeadlineFailure | MixedUnits> => {
  const ended = endedAt ?? Number.POSITIVE_INFINITY;
  const [isDone, moment] = [ended <= at, Math.min(ended, at) as Instant];
  const suspensions = input.suspensions?.filter((one) => hasBegun(one, moment)) ?? noStops;
  return flatMap(computeDeadline(time, { ...input, suspensions }), (deadline) => {
    const units = [...new Set(deadline.steps.map((step) => step.limit.unit))];
    if (units.length > 1) return err({ _tag: "MixedUnits", units });
    const stops = stopsIn(suspensions);
    const state = isDone ? "done" : stateOf(deadline, stops, moment);
    return ok(measure({ time, unit: lastStep(deadline).limit.unit, pauses: stops.pauses }, deadline, moment, state));
  });
};

const noStops: readonly Suspension[] = [];

/** What has not begun is not known: a later stop changes nothing yet. */
const hasBegun = ({ from }: Suspension, at: Instant): boolean =>
  typeof from === "number" ? from <= at : from <= civilDateAt(at);

const measure = (meter: Meter, deadline: Deadline, at: Instant, state: Elapsed["state"]): Elapsed => {
  const total = deadline.steps.reduce((sum, step) => sum + step.limit.amount, 0);
  const used = round(deadline.steps.reduce((sum, step) => sum + usedIn(meter, step, at), 0));
  const isOverdue = isPast(deadline, at);
  const share = total === 0 ? Number(isOverdue) : used / total;
  return {
    unit: meter.unit,
    used,
    left: round(total - used),
    ...(isOverdue ? { overdueBy: round(overdue(meter, deadline, at)) } : {}),
    share: round(share),
    state,
    deadline,
  };
};

const usedIn = (meter: Meter, step: DeadlineStep, at: Instant): number =>
  at >= step.dueAt ? step.limit.amount : Math.min(step.limit.amount, progressOf(meter, step, at));

/** At the instant a limit in hours ends it is still kept; a limit in days is over when its last day is. */
const isPast = (deadline: Deadline, at: Instant): boolean =>
  endsAtInstant(lastStep(deadline)) ? at > deadline.dueAt : at >= deadline.dueAt;

/** The same meter from the due date on, with nothing paused any more. */
const overdue = (meter: Meter, deadline: Deadline, at: Instant): number => {
  const last = lastStep(deadline);
  const from = { ...last, startDay: last.dueDay, startAt: deadline.dueAt, countsStart: false };
  return progressOf({ ...meter, pauses: noPauses }, from, at);
};

const noPauses: readonly Pause[] = [];

const stateOf = (deadline: Deadline, { pauses, restarts }: Stops, at: Instant): Elapsed["state"] => {
  if (isPast(deadline, at)) return "overdue";
  const day = epochDayAt(at);
  const isOnTheClock = endsAtInstant(lastStep(deadline));
  const stands = ({ fromAt, toAt, fromDay, toDay }: Pause): boolean =>
    isOnTheClock ? fromAt <= at && at < toAt : fromDay < day && day <= toDay;
  return [...pauses, ...restarts].some(stands) ? "paused" : "running";
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
