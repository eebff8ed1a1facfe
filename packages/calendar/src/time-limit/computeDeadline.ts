import { type CivilDate, epochDayAt, err, instantOnDay, map, ok, type Result, yearOf } from "@haicap/kernel";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { dateOn } from "../working-days/rank.ts";
import { checkAmount } from "./amount.ts";
import { certaintyOfStep, refuseDoubt } from "./certaintyOfStep.ts";
import { courseOf, noPolicy, startOf } from "./courseOf.ts";
import type { Deadline, DeadlineStep } from "./Deadline.ts";
import type { DeadlineFailure } from "./DeadlineFailure.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import { endsAtInstant } from "./endsAtInstant.ts";
import { pausedRun } from "./pausedRun.ts";
import { type Restart, stopsOf } from "./pauses.ts";
import { type Run, runLimit, runOf } from "./runLimit.ts";
import type { Course } from "./runStep.ts";

/**
 * Computes when a statutory time limit ends (ngày hẹn trả kết quả), by the Civil Code unless `policy` says otherwise.
 *
 * The start day is not counted, the last day ends at 24:00, and a limit not counted in working time or clock hours that would
 * end on a day off ends on the next working day. Backward, the event day is not counted and a day off moves earlier.
 *
 * Fails with `CalendarNotPublished` where the count needs a year the calendar does not have, and with the other cases of
 * {@link DeadlineFailure}.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const receivedAt = instantUnsafe("2026-11-20T09:00:00+07:00");
 * const due = time.ok && computeDeadline(time.value, { receivedAt, limit: { amount: 3, unit: "workingDay" } });
 * due.ok && due.value.dueOn; // => "2026-11-26"
 * @since 0.1.0
 */
export const computeDeadline = (time: OfficeTime, input: DeadlineInput): Result<Deadline, DeadlineFailure> => {
  if (!time.cultureDayOpen) return computeOn(time, input);
  const lieu = input.policy?.cultureDayInLieu;
  if (lieu === "none") return computeOn(time, input);
  const withLieu = computeOn(time.withCultureDayInLieu(), input);
  if (lieu === "nextWorkingDay" || !withLieu.ok) return withLieu;
  const without = computeOn(time, input);
  if (!without.ok || without.value.dueAt === withLieu.value.dueAt) return without;
  return err({ _tag: "CultureDayInLieuOpen", without: without.value.dueOn, with: withLieu.value.dueOn });
};

const computeOn = (time: OfficeTime, input: DeadlineInput): Result<Deadline, DeadlineFailure> => {
  const plain = plainStep(time, input);
  if (plain !== undefined) return answerOf(time, input, runOf(plain));
  const run = trace(time, input);
  return run.ok ? answerOf(time, input, run.value) : run;
};

/**
 * The step of the question that is asked most, in one go: working days after a receipt, with nothing chosen (R3). Nothing where more
 * was asked or the calendar ends; then the rules run one after the other, and would come to this very step.
 */
const plainStep = (
  time: OfficeTime,
  { receivedAt, limit, direction, policy, suspensions }: DeadlineInput,
): DeadlineStep | undefined => {
  if (policy !== undefined || suspensions !== undefined || direction === "backward" || !("unit" in limit))
    return undefined;
  if (limit.unit !== "workingDay" || limit.cutoff !== undefined || checkAmount(limit) !== undefined) return undefined;
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

const answerOf = (
  time: OfficeTime,
  input: DeadlineInput,
  { first, last, steps, parts, restarts }: Run,
): Result<Deadline, DeadlineFailure> => {
  const doubt = input.policy?.provisional === "refuse" ? refuseDoubt(time, steps) : undefined;
  if (doubt !== undefined) return err(doubt);
  const certainty = certaintyOf(time, steps);
  const dueOn = dateOn(time, last.dueDay);
  const due = { dueOn, dueAt: last.dueAt, certainty, startedAt: first.startAt, restarts, steps };
  const found = parts === undefined ? due : { ...due, parts };
  return ok(certainty === "confirmed" ? found : { ...found, ...rangeOf(time, input, steps, dueOn) });
};

const trace = (time: OfficeTime, input: DeadlineInput): Result<Run, DeadlineFailure> => {
  const { suspensions = [], limit, policy = noPolicy } = input;
  if (suspensions.length === 0) return runLimit(courseOf(time, input), limit, startOf(input), policy);
  if (input.direction === "backward") return err({ _tag: "SuspensionInvalid", reason: "withBackwardLimit", index: 0 });
  const stops = stopsOf(suspensions);
  if (!stops.ok) return stops;
  return withRestarts(courseOf(time, input, pausedRun(stops.value.pauses)), input, policy, stops.value.restarts);
};

/** A restart that comes while the limit runs, its last day included, begins the whole limit again (R22). */
const withRestarts = (
  course: Course,
  input: DeadlineInput,
  policy: DeadlinePolicy,
  stops: readonly Restart[],
): Result<Run, DeadlineFailure> => {
  let start = startOf(input);
  let run = runLimit(course, input.limit, start, policy);
  const restarts: number[] = [];
  for (const stop of stops) {
    if (!run.ok) return run;
    if (stop.toAt <= start.at || !isRunning(run.value.last, stop)) continue;
    start = { day: stop.toDay, at: stop.toAt, countsStart: false, isReceipt: false };
    run = runLimit(course, input.limit, start, noPolicy);
    restarts.push(stop.index);
  }
  return map(run, (whole) => ({ ...whole, restarts }));
};

const isRunning = (last: DeadlineStep, stop: Restart): boolean =>
  endsAtInstant(last) ? stop.fromAt <= last.dueAt : stop.fromDay <= last.dueDay;

const certaintyOf = (time: OfficeTime, steps: readonly DeadlineStep[]): Certainty => {
  let worst: Certainty = "confirmed";
  for (const step of steps) {
    const certainty = certaintyOfStep(time, step);
    if (certainty === "projected") return certainty;
    if (certainty === "provisional") worst = certainty;
  }
  return worst;
};

/** The earliest and latest end over the choices that are still open in the years the steps depend on. */
const rangeOf = (
  time: OfficeTime,
  input: DeadlineInput,
  steps: readonly DeadlineStep[],
  dueOn: CivilDate,
): { readonly earliest: CivilDate; readonly latest: CivilDate } => {
  const days = steps.flatMap(({ consulted }) => consulted ?? []);
  const yearAt = (day: number): number => yearOf(dateOn(time, day));
  const others = time.alternatives(yearAt(Math.min(...days)), yearAt(Math.max(...days)));
  const ends = others.flatMap((other) => {
    const traced = trace(other, input);
    return traced.ok ? dateOn(time, traced.value.last.dueDay) : [];
  });
  const dues = [dueOn, ...ends].sort();
  return { earliest: dues[0] ?? dueOn, latest: dues.at(-1) ?? dueOn };
};
