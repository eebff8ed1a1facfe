import {
  addWorkingMinutes,
  computeDeadline,
  type DeadlineInput,
  type DeadlinePolicy,
  type OfficeTime,
  type TimeLimit,
  workingMinutesBetween,
} from "@haicap/calendar";
import { civilDateAt, type Instant, map, type Result } from "@haicap/kernel";
import type { Due } from "./Due.ts";
import { isOfficeTime } from "./isOfficeTime.ts";
import type { PausedClock } from "./StatutoryClock.ts";
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
  const due = (receivedAt: Instant, rest: Partial<DeadlineInput> = {}): Result<Due, TimeFailure> =>
    map(computeDeadline(office, { receivedAt, limit, policy, ...rest }), ({ dueAt, dueOn }) => ({
      at: dueAt,
      on: dueOn,
    }));
  const inOfficeTime = isOfficeTime(limit, workingDayAs);
  return {
    dueFrom: (acceptedAt) => due(acceptedAt),
    dueAfterPause: (clock, at) =>
      inOfficeTime
        ? map(addWorkingMinutes(office, at, clock.left ?? 0), dueAtInstant)
        : due(clock.acceptedAt, { suspensions: suspensionsOf(clock, at, "pause") }),
    dueAfterRestart: (clock, at) =>
      inOfficeTime ? due(at) : due(clock.acceptedAt, { suspensions: suspensionsOf(clock, at, "restart") }),
    worked: (from, until) => map(workingMinutesBetween(office, from, until), (minutes) => Math.max(0, minutes)),
    after: (from, workingMinutes) => addWorkingMinutes(office, from, workingMinutes),
  };
};

/** In office time a "same day" ends when the office closes, and a receipt outside the sessions counts at the next opening. */
const policyFor = (limit: TimeLimit, workingDayAs: WorkingDayAs): DeadlinePolicy =>
  workingDayAs === "officeHours" && "unit" in limit && limit.unit === "sameDay"
    ? { ends: "endOfOffice", outOfHours: "nextOpening" }
    : { workingDayAs };

const dueAtInstant = (at: Instant): Due => ({ at, on: civilDateAt(at) });

const suspensionsOf = (
  clock: PausedClock,
  at: Instant,
  effect: "pause" | "restart",
): NonNullable<DeadlineInput["suspensions"]> => [...clock.pauses, { from: clock.since, to: at, effect }];
