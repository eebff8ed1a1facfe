import { type CivilDate, err, type Instant, ok, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty } from "../calendar/CalendarYear.ts";
import type { WorkTime } from "../office/WorkTime.ts";
import { dateOn } from "../working-days/rank.ts";
import { certaintyOfStep, refuseDoubt } from "./certaintyOfStep.ts";
import { courseOf, noPolicy, startOf } from "./courseOf.ts";
import type { LimitInvalid } from "./DeadlineFailure.ts";
import type { DeadlinePolicy } from "./DeadlineInput.ts";
import { runSimple } from "./runSimple.ts";
import type { SimpleLimit } from "./TimeLimit.ts";

/** A question for a due date: one limit that nothing interrupts. */
export interface DueDateInput {
  readonly receivedAt: Instant;
  readonly limit: SimpleLimit;
  readonly direction?: "forward" | "backward";
  readonly policy?: Omit<DeadlinePolicy, "cultureDayInLieu">;
}

/** When a limit ends; `certainty` says how firmly the days are known that it depends on. */
export interface DueDate {
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  readonly certainty: Certainty;
}

/**
 * Computes when one uninterrupted limit ends (ngày hẹn trả), as `computeDeadline` does and in a few fields: for programs that count
 * bytes. Suspensions, limits put together, reasons and the earliest and latest possible date are the other's.
 *
 * Fails with `CalendarNotPublished` where the count needs a year the calendar does not have, and with `LimitInvalid`.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const receivedAt = instantUnsafe("2026-11-20T09:00:00+07:00");
 * const due = time.ok && dueDate(time.value, { receivedAt, limit: { amount: 3, unit: "workingDay" } });
 * due.ok && due.value.dueOn; // => "2026-11-26"
 * @since 0.1.0
 */
export const dueDate = (time: WorkTime, input: DueDateInput): Result<DueDate, CalendarNotPublished | LimitInvalid> => {
  const policy = input.policy ?? noPolicy;
  const step = runSimple(courseOf(time, input), input.limit, startOf(input), policy);
  if (!step.ok) return step;
  const doubt = policy.provisional === "refuse" ? refuseDoubt(time, [step.value]) : undefined;
  if (doubt !== undefined) return err(doubt);
  const { dueDay, dueAt } = step.value;
  return ok({ dueOn: dateOn(time, dueDay), dueAt, certainty: certaintyOfStep(time, step.value) });
};
