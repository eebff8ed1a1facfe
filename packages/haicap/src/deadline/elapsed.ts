import { elapsedOf } from "@haicap/calendar/elapsed";
import { deadlineElapsedInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";
import { inputOf, onTime } from "./answerQuery.ts";
import type { DeadlineQuestion } from "./ComputeInput.ts";
import { type WireDue, wireDue } from "./wire.ts";

/** The input of {@link elapsed}, as written on the wire. */
export interface ElapsedInput extends DeadlineQuestion {
  /** The instant to look from. */
  readonly at: string;
  /** When the matter was finished, if it was. */
  readonly endedAt?: string;
}

/** The answer of {@link elapsed}. */
export interface ElapsedOutput extends WireDue {
  readonly unit: string;
  readonly used: number;
  readonly left: number;
  readonly overdueBy?: number;
  readonly share: number;
  readonly state: "running" | "paused" | "overdue" | "done";
}

/**
 * Measures how much of a limit is used and left (đã dùng, còn lại, quá hạn) at an instant, in the limit's own unit.
 *
 * A day in progress counts as used. Suspensions that begin after `at` are not known yet.
 *
 * Fails as `deadline.compute` does, and with `MixedUnits` for a compound limit in several units.
 *
 * @legal civil-code-2015#147
 * @example
 * elapsed({ receivedAt: "2026-06-01T09:00:00+07:00", limit: "10 ngày làm việc", at: "2026-06-05T10:00:00+07:00" });
 * // => ok { used: 4, left: 6, share: 0.4, state: "running", dueOn: "2026-06-15", … }
 * @since 0.1.0
 */
export const elapsed = (input: ElapsedInput): Result<ElapsedOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: deadlineElapsedInput,
      data: calendarVersions,
      rule: ({ at, endedAt, ...query }) =>
        map(
          onTime(query, undefined, (time, { limit }) => elapsedOf(time, inputOf(query, limit), at, endedAt)),
          ({ deadline, ...measured }): ElapsedOutput => ({ ...measured, ...wireDue(deadline) }),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
