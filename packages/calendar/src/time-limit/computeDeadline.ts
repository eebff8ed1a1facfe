import {
  type CivilDate,
  type EpochDay,
  epochDayAt,
  err,
  fromEpochDay,
  type Instant,
  ok,
  type Result,
  yearOf,
} from "@haicap/kernel";
import { notPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import type { Deadline, DeadlineStep } from "./Deadline.ts";
import type { DeadlineFailure } from "./DeadlineFailure.ts";
import type { DeadlineInput, DeadlinePolicy } from "./DeadlineInput.ts";
import { noStops, type Restart, type Stops, stopsOf } from "./pauses.ts";
import { type Run, runLimit } from "./runLimit.ts";
import type { Course, StepStart } from "./runStep.ts";

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
  const lieu = input.policy?.cultureDayInLieu ?? "refuse";
  if (!time.cultureDayOpen || lieu === "none") return computeOn(time, input);
  const withLieu = computeOn(time.withCultureDayInLieu(), input);
  if (lieu === "nextWorkingDay" || !withLieu.ok) return withLieu;
  const without = computeOn(time, input);
  if (!without.ok || without.value.dueAt === withLieu.value.dueAt) return without;
  return err({ _tag: "CultureDayInLieuOpen", without: without.value.dueOn, with: withLieu.value.dueOn });
};

const computeOn = (time: OfficeTime, input: DeadlineInput): Result<Deadline, DeadlineFailure> => {
  const traced = trace(time, input);
  if (!traced.ok) return traced;
  const { run, restarts } = traced.value;
  const [first, last] = [run.steps[0], run.steps.at(-1)];
  if (first === undefined || last === undefined) return err({ _tag: "LimitEmpty" });
  const certainty = certaintyOf(time, run.steps);
  if (certainty !== "confirmed" && input.policy?.provisional === "refuse")
    return err(notPublished(firstUnconfirmed(time, run.steps), "provisional"));
  const dueOn = fromEpochDay(last.dueDay as EpochDay);
  return ok({
    dueOn,
    dueAt: last.dueAt,
    certainty,
    ...(certainty === "confirmed" ? {} : rangeOf(time, input, run.steps, dueOn)),
    startedAt: first.startAt,
    restarts,
    steps: run.steps,
    ...(run.parts === undefined ? {} : { parts: run.parts }),
  });
};

interface Traced {
  readonly run: Run;
  readonly restarts: readonly number[];
}

const trace = (time: OfficeTime, input: DeadlineInput): Result<Traced, DeadlineFailure> => {
  const policy = input.policy ?? {};
  const direction = input.direction === "backward" ? -1 : 1;
  const suspensions = input.suspensions ?? [];
  if (direction === -1 && suspensions.length > 0)
    return err({ _tag: "SuspensionInvalid", reason: "withBackwardLimit", index: 0 });
  const stops: Result<Stops, DeadlineFailure> = suspensions.length === 0 ? ok(noStops) : stopsOf(suspensions);
  if (!stops.ok) return stops;
  const course: Course = {
    time,
    direction,
    ends: policy.ends ?? "endOfDay",
    roll: policy.roll ?? (direction === 1 ? "next" : "previous"),
    workingDayAs: policy.workingDayAs ?? "days",
    pauses: stops.value.pauses,
  };
  return withRestarts(course, input, policy, stops.value.restarts);
};

/** A restart that comes while the limit runs, its last day included, begins the whole limit again (R22). */
const withRestarts = (
  course: Course,
  input: DeadlineInput,
  policy: DeadlinePolicy,
  stops: readonly Restart[],
): Result<Traced, DeadlineFailure> => {
  const at: Instant = input.receivedAt;
  let start: StepStart = { day: epochDayAt(at), at, countsStart: policy.countStartDay === true, isReceipt: true };
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

const certaintyOf = (time: OfficeTime, steps: readonly DeadlineStep[]): Certainty => {
  let worst: Certainty = "confirmed";
  for (const { consulted } of steps) {
    if (consulted === undefined || within(time, time.unconfirmed, consulted) === 0) continue;
    if (within(time, time.projected, consulted) > 0) return "projected";
    worst = "provisional";
  }
  return worst;
};

const within = (time: OfficeTime, prefix: Int32Array, [from, to]: readonly [number, number]): number =>
  (prefix[Math.min(time.days, Math.max(0, to - time.first + 1))] ?? 0) -
  (prefix[Math.min(time.days, Math.max(0, from - time.first))] ?? 0);

const firstUnconfirmed = (time: OfficeTime, steps: readonly DeadlineStep[]): EpochDay => {
  for (const { consulted } of steps)
    for (let day = consulted?.[0] ?? 0; day <= (consulted?.[1] ?? -1); day++)
      if (within(time, time.unconfirmed, [day, day]) > 0) return day as EpochDay;
  return time.first;
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
