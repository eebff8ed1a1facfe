import {
  addWorkingMinutes,
  computeDeadline,
  type Deadline,
  type DeadlinePolicy,
  type OfficeTime,
  type SimpleLimit,
  type TimeLimit,
  workingMinutesBetween,
} from "@haicap/calendar";
import { civilDateAt, flatMap, type Instant, map, ok, type Result } from "@haicap/kernel";
import { costsNothing } from "./costsNothing.ts";
import type { Due } from "./Due.ts";
import { isOfficeTime } from "./isOfficeTime.ts";
import { limitLeft } from "./limitLeft.ts";
import type { CountedFrom } from "./StatutoryClock.ts";
import type { TimeFailure } from "./TimeFailure.ts";
import type { Timekeeper } from "./Timekeeper.ts";

/** How a working day of the limit is counted: as the office's own hours, or as a day of the Civil Code. */
export type WorkingDayAs = "officeHours" | "days";

/**
 * Binds an office's time to one statutory limit (thời hạn giải quyết).
 *
 * `officeHours`: a working day is the length of the office's own day, counted in minutes from the acceptance instant; the same
 * day is its closing time; a pause is counted in working minutes. `days`: the Civil Code, a pause is days (its first day still
 * counts, the day it ends on does not).
 *
 * @legal civil-code-2015#147, civil-code-2015#148, one-stop-2025#17.3
 * @example
 * import { calendarOfDays, createOfficeTime } from "@haicap/calendar";
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const office = createOfficeTime(own);
 * const keeper = office.ok && createTimekeeper(office.value, { amount: 5, unit: "workingDay" }, "officeHours");
 * keeper && keeper.dueFrom(instantUnsafe("2026-03-02T09:00+07:00")); // => ok { on: "2026-03-09", … }
 * @since 0.1.0
 */
export const createTimekeeper = (office: OfficeTime, limit: TimeLimit, workingDayAs: WorkingDayAs): Timekeeper => {
  const policy = policyFor(limit, workingDayAs);
  const deadline = (from: CountedFrom): Result<Deadline, TimeFailure> =>
    computeDeadline(office, { receivedAt: from.at, limit: from.limit ?? limit, policy });
  const inOfficeTime = isOfficeTime(limit, workingDayAs);
  const isCut = hasCutoff(limit);
  /** An instant of a limit in office time, but not one before the limit runs: after a cut-off that is the next opening. */
  const running = (counted: CountedFrom, at: Instant): Result<Instant, TimeFailure> =>
    isCut ? map(deadline(counted), ({ startedAt }) => Math.max(at, startedAt) as Instant) : ok(at);
  return {
    dueFrom: (at) => map(deadline({ at, limit: null }), dueOf),
    leftAt: ({ counted, due }, at) => {
      if (inOfficeTime) return flatMap(running(counted, at), (from) => workingMinutesBetween(office, from, due.at));
      if (isNothing(counted.limit)) return ok({ limit: counted.limit, costsFrom: at });
      return flatMap(deadline(counted), ({ steps }) => limitLeft(office, steps, at));
    },
    dueAfterPause: (clock, at) => {
      const { left } = clock;
      if (typeof left === "number")
        return map(
          flatMap(running(clock.counted, at), (from) => addWorkingMinutes(office, from, left)),
          dueAtInstant,
        );
      if (left === null || costsNothing(left, clock.since, at)) return ok(clock.due);
      if (!isNothing(left.limit)) return map(deadline({ at, limit: left.limit }), dueOf);
      return isDays(left.limit) ? map(deadline({ at, limit: endOfThatDay }), dueOf) : ok(dueAtInstant(at));
    },
    worked: (from, until) => map(workingMinutesBetween(office, from, until), (minutes) => Math.max(0, minutes)),
    after: (from, workingMinutes) => addWorkingMinutes(office, from, workingMinutes),
  };
};

const hasCutoff = (limit: TimeLimit): boolean => {
  if ("then" in limit) return limit.then.some(hasCutoff);
  return "within" in limit ? hasCutoff(limit.within) : limit.cutoff !== undefined;
};

/** In office time a "same day" ends when the office closes, and a receipt outside the sessions counts at the next opening. */
const policyFor = (limit: TimeLimit, workingDayAs: WorkingDayAs): DeadlinePolicy =>
  workingDayAs === "officeHours" && "unit" in limit && limit.unit === "sameDay"
    ? { ends: "endOfOffice", outOfHours: "nextOpening" }
    : { workingDayAs };

const dueOf = ({ dueAt, dueOn }: Deadline): Due => ({ at: dueAt, on: dueOn });

/** No hours left: due at the resumption itself. No days of the calendar left: due with the day of it, or the next worked one. */
const isNothing = (limit: TimeLimit | null): limit is SimpleLimit =>
  limit !== null && "unit" in limit && limit.unit !== "sameDay" && limit.amount === 0;

const isDays = ({ unit }: SimpleLimit): boolean => unit === "calendarDay";

const endOfThatDay: SimpleLimit = { amount: 0, unit: "sameDay" };

const dueAtInstant = (at: Instant): Due => ({ at, on: civilDateAt(at) });
