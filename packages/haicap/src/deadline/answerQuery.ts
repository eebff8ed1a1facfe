import {
  type CalendarInvalid,
  type CalendarPatch,
  computeDeadline,
  type Deadline,
  type DeadlineFailure,
  type DeadlineInput,
  type LimitUnreadable,
  type OfficeInvalid,
  type OfficeTime,
  resolveLimit,
} from "@haicap/calendar";
import type { DeadlineQuery } from "@haicap/calendar/schema";
import { ok, type Result } from "@haicap/kernel";
import { officeTime } from "../tables/calendar.ts";

/** A question answered: the deadline, and what it was computed from and on. */
export interface AnsweredQuery {
  readonly time: OfficeTime;
  readonly input: DeadlineInput;
  readonly deadline: Deadline;
  readonly unread: readonly string[];
}

export type QueryFailure = DeadlineFailure | LimitUnreadable | CalendarInvalid | OfficeInvalid;

/** Computes the deadline a query asks for, on the calendar and for the office it names. */
export const answerQuery = (
  query: DeadlineQuery,
  patches?: readonly CalendarPatch[],
): Result<AnsweredQuery, QueryFailure> => {
  const limit = resolveLimit(query.limit);
  if (!limit.ok) return limit;
  const time = officeTime({ calendar: query.calendar, office: query.office, knownOn: query.knownOn, patches });
  if (!time.ok) return time;
  const input: DeadlineInput = {
    receivedAt: query.receivedAt,
    limit: limit.value.limit,
    ...(query.direction === undefined ? {} : { direction: query.direction }),
    ...(query.policy === undefined ? {} : { policy: query.policy }),
    ...(query.suspensions === undefined ? {} : { suspensions: query.suspensions }),
  };
  const deadline = computeDeadline(time.value, input);
  return deadline.ok ? ok({ time: time.value, input, deadline: deadline.value, unread: limit.value.unread }) : deadline;
};
