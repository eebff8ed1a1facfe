import { type CivilDate, type EpochDay, err, fromEpochDay, ok, type Result, yearOf } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { dateOn } from "../working-days/rank.ts";
import { certaintyOfStep, refuseDoubt } from "./certaintyOfStep.ts";
import { courseOf, noPolicy, startOf } from "./courseOf.ts";
import type { Deadline, DeadlineStep } from "./Deadline.ts";
import type { DeadlineFailure } from "./DeadlineFailure.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import { pausedRun } from "./pausedRun.ts";
import { type Restart, stopsOf } from "./pauses.ts";
import { plainStep } from "./plainStep.ts";
import { type Run, runLimit } from "./runLimit.ts";
import { runSimple } from "./runSimple.ts";
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
  const lieu = input.policy?.cultureDayInLieu ?? "refuse";
  if (lieu === "none") return computeOn(time, input);
  const withLieu = computeOn(time.withCultureDayInLieu(), input);
  if (lieu === "nextWorkingDay" || !withLieu.ok) return withLieu;
  const without = computeOn(time, input);
  if (!without.ok || without.value.dueAt === withLieu.value.dueAt) return without;
  return err({ _tag: "CultureDayInLieuOpen", without: without.value.dueOn, with: withLieu.value.dueOn });
};

const computeOn = (time: OfficeTime, input: DeadlineInput): Result<Deadline, DeadlineFailure> => {
  const { limit, suspensions, policy = noPolicy } = input;
  if (!("unit" in limit) || (suspensions !== undefined && suspensions.length > 0)) return computeLong(time, input);
  const plain = plainStep(time, input, limit);
  if (plain !== undefined) return endOf(time, input, plain);
  const step = runSimple(courseOf(time, input), limit, startOf(input), policy);
  return step.ok ? endOf(time, input, step.value) : step;
};

/** The answer where one step leads to it. */
const endOf = (time: OfficeTime, input: DeadlineInput, step: DeadlineStep): Result<Deadline, DeadlineFailure> => {
  const certainty = certaintyOfStep(time, step);
  if (certainty !== "confirmed") return computeLong(time, input);
  const { dueDay, dueAt, startAt } = step;
  return ok({
    dueOn: dateOn(time, dueDay),
    dueAt,
    certainty,
    startedAt: startAt,
    restarts: noRestarts,
    steps: [step],
  });
};

/** Of limits put together, with suspensions, or not confirmed. */
const computeLong = (time: OfficeTime, input: DeadlineInput): Result<Deadline, DeadlineFailure> => {
  const traced = trace(time, input);
  if (!traced.ok) return traced;
  const { run, restarts } = traced.value;
  const [first, last] = [run.steps[0], run.steps.at(-1)];
  if (first === undefined || last === undefined) return err({ _tag: "LimitEmpty" });
  const doubt = input.policy?.provisional === "refuse" ? firstDoubt(time, run.steps) : undefined;
  if (doubt !== undefined) return err(doubt);
  const certainty = certaintyOf(time, run.steps);
  const dueOn = dateOn(time, last.dueDay);
  const found = {
    dueOn,
    dueAt: last.dueAt,
    certainty,
    startedAt: first.startAt,
    restarts,
    steps: run.steps,
  };
  if (certainty === "confirmed") return ok(run.parts === undefined ? found : { ...found, parts: run.parts });
  const range = rangeOf(time, input, run.steps, dueOn);
  return ok({ ...found, ...range, ...(run.parts === undefined ? {} : { parts: run.parts }) });
};

interface Traced {
  readonly run: Run;
  readonly restarts: readonly number[];
}

const trace = (time: OfficeTime, input: DeadlineInput): Result<Traced, DeadlineFailure> => {
  const { suspensions, limit, policy = noPolicy } = input;
  if (suspensions === undefined || suspensions.length === 0) {
    const run = runLimit(courseOf(time, input), limit, startOf(input), policy);
    return run.ok ? ok({ run: run.value, restarts: noRestarts }) : run;
  }
  if (input.direction === "backward") return err({ _tag: "SuspensionInvalid", reason: "withBackwardLimit", index: 0 });
  const stops = stopsOf(suspensions);
  if (!stops.ok) return stops;
  return withRestarts(courseOf(time, input, pausedRun(stops.value.pauses)), input, policy, stops.value.restarts);
};

const noRestarts: readonly number[] = [];

/** A restart that comes while the limit runs, its last day included, begins the whole limit again (R22). */
const withRestarts = (
  course: Course,
  input: DeadlineInput,
  policy: DeadlinePolicy,
  stops: readonly Restart[],
): Result<Traced, DeadlineFailure> => {
  let start = startOf(input);
  let run = runLimit(course, input.limit, start, policy);
  const restarts: number[] = [];
  for (const stop of stops) {
    if (!run.ok) return run;
    const last = run.value.steps.at(-1);
    if (last === undefined || stop.toAt <= start.at || !isRunning(last, stop)) continue;
    start = { day: stop.toDay, at: stop.toAt, countsStart: false, isReceipt: false };
    run = runLimit(course, input.limit, start, {});
    restarts.push(stop.index);
  }
  return run.ok ? ok({ run: run.value, restarts }) : run;
};

const isRunning = (last: DeadlineStep, stop: Restart): boolean =>
  last.measure === "officeHours" || last.measure === "clock" ? stop.fromAt <= last.dueAt : stop.fromDay <= last.dueDay;

const firstDoubt = (time: OfficeTime, steps: readonly DeadlineStep[]): CalendarNotPublished | undefined => {
  for (const step of steps) {
    const doubt = refuseDoubt(time, step);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
};

const certaintyOf = (time: OfficeTime, steps: readonly DeadlineStep[]): Certainty => {
  let worst: Certainty = "confirmed";
  for (const step of steps) {
    const certainty = certaintyOfStep(time, step);
    if (certainty === "projected") return certainty;
    if (certainty === "provisional") worst = certainty;
  }
  return worst;
};

/** The earliest and latest end over the choices that are still open. */
const rangeOf = (
  time: OfficeTime,
  input: DeadlineInput,
  steps: readonly DeadlineStep[],
  dueOn: CivilDate,
): { readonly earliest: CivilDate; readonly latest: CivilDate } => {
  let [earliest, latest] = [dueOn, dueOn];
  const consulted = steps.flatMap((step) => step.consulted ?? []);
  const [fromYear, toYear] = [Math.min(...consulted), Math.max(...consulted)].map((day) =>
    yearOf(fromEpochDay(day as EpochDay)),
  );
  for (const other of time.alternatives(fromYear ?? 0, toYear ?? 0)) {
    const traced = trace(other, input);
    const last = traced.ok ? traced.value.run.steps.at(-1) : undefined;
    if (last === undefined) continue;
    const due = fromEpochDay(last.dueDay as EpochDay);
    if (due < earliest) earliest = due;
    if (due > latest) latest = due;
  }
  return { earliest, latest };
};
