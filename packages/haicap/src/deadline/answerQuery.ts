import {
  type CalendarInvalid,
  type CalendarNotPublished,
  type CalendarPatch,
  computeDeadline,
  type Deadline,
  type DeadlineFailure,
  type DeadlineInput,
  type OfficeInvalid,
  type OfficeTime,
  type TimeLimit,
} from "@haicap/calendar";
import { type LimitUnreadable, type ResolvedLimit, resolveLimit } from "@haicap/calendar/limits";
import type { DeadlineQuery } from "@haicap/calendar/schema";
import { map, type Result } from "@haicap/kernel";
import { officeTime, publishedSpan } from "../tables/calendar.ts";

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
): Result<AnsweredQuery, QueryFailure> =>
  onTime(query, patches, (time, { limit, unread }) => {
    const input = inputOf(query, limit);
    return map(computeDeadline(time, input), (deadline) => ({ time, input, deadline, unread }));
  });

/** What {@link computeDeadline} takes, of a query whose limit has been read. */
export const inputOf = (query: DeadlineQuery, limit: TimeLimit): DeadlineInput => ({
  receivedAt: query.receivedAt,
  limit,
  ...(query.direction === undefined ? {} : { direction: query.direction }),
  ...(query.policy === undefined ? {} : { policy: query.policy }),
  ...(query.suspensions === undefined ? {} : { suspensions: query.suspensions }),
  ...(query.startedBy === undefined ? {} : { startedBy: query.startedBy }),
});

/** Asks on the time a query names; with `project`, years nobody has published are derived one by one as they are needed. */
export const onTime = <T, E extends { readonly _tag: string }>(
  query: Omit<DeadlineQuery, "receivedAt">,
  patches: readonly CalendarPatch[] | undefined,
  ask: (time: OfficeTime, limit: ResolvedLimit) => Result<T, E | CalendarNotPublished>,
): Result<T, E | QueryFailure> => {
  const limit = resolveLimit(query.limit);
  if (!limit.ok) return limit;
  const notices = [...(query.patches ?? []), ...(patches ?? [])];
  const choice = {
    calendar: query.calendar,
    office: query.office,
    knownOn: query.knownOn,
    patches: notices.length === 0 ? undefined : notices,
  };
  const mayProject = query.policy?.provisional === "project" && typeof query.calendar !== "object";
  let projected: readonly [number, number] | undefined;
  for (;;) {
    const time = officeTime({ ...choice, projected });
    if (!time.ok) return time;
    const asked = ask(time.value, limit.value);
    const missing = asked.ok || !mayProject ? undefined : missingYear(asked.error);
    if (missing === undefined || isWithinSpan(projected, missing)) return asked;
    projected = widened(projected, missing);
  }
};

const missingYear = (failure: { readonly _tag: string }): number | undefined => {
  const { _tag, year, reason } = failure as Partial<CalendarNotPublished>;
  return _tag === "CalendarNotPublished" && reason === "outsideCoverage" ? year : undefined;
};

/** The law of earlier years is not held, and the lunar calendar ends. */
const isWithinSpan = (span: readonly [number, number] | undefined, year: number): boolean =>
  year < 1999 || year > 2198 || (span !== undefined && span[0] <= year && year <= span[1]);

/** A span that reaches from the published years to the one that is missing. */
const widened = (span: readonly [number, number] | undefined, year: number): readonly [number, number] => {
  const [from, to] = span ?? publishedSpan();
  return [Math.min(from, year), Math.max(to, year)];
};
