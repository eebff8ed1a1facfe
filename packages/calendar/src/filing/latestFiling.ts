import {
  type CivilDate,
  type EpochDay,
  epochDayAt,
  type Instant,
  instantOnDay,
  map,
  type Result,
  toEpochDay,
} from "@haicap/kernel";
import { type ClockTime, minutesOf } from "../office/ClockTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import type { Deadline } from "../time-limit/Deadline.ts";
import type { DeadlineFailure } from "../time-limit/DeadlineFailure.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";
import type { TimeLimit } from "../time-limit/TimeLimit.ts";
import { nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { ranOut } from "../working-days/outside.ts";
import { covers, dateOn, lastDay } from "../working-days/rank.ts";
import { sessionsOn } from "../working-hours/workingClock.ts";

/** What a latest filing is asked of: a limit and its policy, and the day or instant the due date may not pass. */
export interface FilingQuestion extends Pick<DeadlineInput, "limit" | "policy" | "suspensions"> {
  /** A day: the due date lies on or before it. An instant: the limit ends at or before it. */
  readonly dueBy: CivilDate | Instant;
}

/**
 * The latest filing that is still in time, and the proof both ways: what it gives, and what the next instant would give.
 *
 * @since 0.1.0
 */
export interface LatestFiling {
  readonly fileOn: CivilDate;
  /** The last instant, to the millisecond, that is in time. */
  readonly fileBy: Instant;
  /** When the office last closes before that, for whoever files at the counter. */
  readonly counterCloses?: Instant;
  readonly due: Deadline;
  /** The next instant and the due date it would have; without one where that lies in a year nobody has published. */
  readonly next: { readonly at: Instant; readonly due?: Deadline };
}

/**
 * Finds the latest filing (nộp chậm nhất) whose due date is not after a given day or instant.
 *
 * The answer is proved forward: filed at `fileBy` the limit ends in time, filed an instant later it does not, nor on any later day.
 * Fails as {@link computeDeadline} does, and with `CalendarNotPublished` where no day of the calendar is early enough.
 *
 * @legal civil-code-2015#147, civil-code-2015#148
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const question = { limit: { amount: 3, unit: "workingDay" }, dueBy: civilDateUnsafe("2026-11-26") };
 * const filing = time.ok && latestFiling(time.value, question);
 * filing.ok && [filing.value.fileOn, filing.value.due.dueOn, filing.value.next.due.dueOn]; // => ["2026-11-22", "2026-11-26", "2026-11-27"]
 * @since 0.1.0
 */
export const latestFiling = (time: OfficeTime, question: FilingQuestion): Result<LatestFiling, DeadlineFailure> => {
  const { dueBy, ...limit } = question;
  const target: number = typeof dueBy === "string" ? toEpochDay(dueBy) : epochDayAt(dueBy);
  const ask = (at: number): Result<Deadline, DeadlineFailure> =>
    computeDeadline(time, { ...limit, receivedAt: at as Instant });
  const isInTime = ({ dueOn, dueAt }: Deadline): boolean =>
    typeof dueBy === "string" ? dueOn <= dueBy : dueAt <= dueBy;
  const cutoffs = [...cutoffsOf(limit.limit), limit.policy?.cutoff].filter((cutoff) => cutoff !== undefined);
  for (let day = lastCandidate(time, target); day >= time.first - 1; day--) {
    const atStart = ask(instantOnDay(day as EpochDay, 0));
    if (!atStart.ok && (atStart.error._tag !== "CalendarNotPublished" || !covers(time, target))) return atStart;
    if (!atStart.ok || !isInTime(atStart.value)) continue;
    const fileBy = latestInDay(day, cutoffs, (at) => {
      const due = ask(at);
      return due.ok && isInTime(due.value);
    });
    const next = ask(fileBy + 1);
    const closes = lastClosing(time, fileBy);
    return map(ask(fileBy), (due) => ({
      fileOn: dateOn(time, day),
      fileBy,
      ...(closes === undefined ? {} : { counterCloses: closes }),
      due,
      next: { at: (fileBy + 1) as Instant, ...(next.ok ? { due: next.value } : {}) },
    }));
  }
  return ranOut(time, time.first, -1);
};

/**
 * Filed on the first working day after the target, nothing ends in time: a limit never ends before the last working day at or before
 * its start. Between the two a limit that rolls back may.
 */
const lastCandidate = (time: OfficeTime, target: number): number =>
  covers(time, target) ? (nthWorkingDay(time, target, 1) ?? lastDay(time)) : target;

/**
 * The last instant of a day that holds, whose first does. Within a day a later filing never ends earlier, save that one after a cut-off
 * may, where the next working day then counts: so each piece between cut-offs is looked at, and the last that begins in time is halved.
 */
const latestInDay = (on: number, cutoffs: readonly ClockTime[], holds: (at: number) => boolean): Instant => {
  const midnight: number = instantOnDay(on as EpochDay, 0);
  const pieces = cutoffs.map((cutoff) => instantOnDay(on as EpochDay, minutesOf(cutoff)) + 1);
  let low = Math.max(midnight, ...pieces.filter(holds));
  let high: number = instantOnDay((on + 1) as EpochDay, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low as Instant;
};

const cutoffsOf = (limit: TimeLimit): readonly (ClockTime | undefined)[] => {
  if ("then" in limit) return limit.then.flatMap(cutoffsOf);
  return "within" in limit ? cutoffsOf(limit.within) : [limit.cutoff];
};

/** The instant itself while the office is open, else its last closing before. */
const lastClosing = (time: OfficeTime, at: Instant): Instant | undefined => {
  for (let on: number = epochDayAt(at); covers(time, on); on--)
    for (const [opens, closes] of sessionsOn(time, on).toReversed())
      if (at >= instantOnDay(on as EpochDay, opens))
        return Math.min(at, instantOnDay(on as EpochDay, closes)) as Instant;
  return undefined;
};
