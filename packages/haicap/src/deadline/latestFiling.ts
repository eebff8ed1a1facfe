import { latestFiling as find, type LatestFiling } from "@haicap/calendar/filing";
import { type DeadlineQuery, deadlineLatestFilingInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { formatInstant, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";
import { onTime } from "./answerQuery.ts";
import type { DeadlineQuestion } from "./ComputeInput.ts";
import { type WireDue, wireDue } from "./wire.ts";

/** The input of {@link latestFiling}, as written on the wire. */
export interface LatestFilingInput extends Omit<DeadlineQuestion, "receivedAt" | "direction" | "startedBy"> {
  /** A date: the due date lies on or before it. An instant: the limit ends at or before it. */
  readonly dueBy: string;
}

/** The answer of {@link latestFiling}: the last instant in time, and what it and the next one give. */
export interface LatestFilingOutput {
  readonly fileOn: string;
  /** To the millisecond. */
  readonly fileBy: string;
  /** When the office last closes before that. */
  readonly counterCloses?: string;
  readonly due: WireDue;
  readonly next: { readonly at: string; readonly due?: WireDue };
}

/**
 * Finds the latest filing (nộp chậm nhất lúc nào) whose due date is not after a given day or instant, proved forward: filed then the
 * limit ends in time, filed an instant later it does not, nor on any later day.
 *
 * Fails as `deadline.compute` does, and with `CalendarNotPublished` where no published day is early enough.
 *
 * @legal civil-code-2015#147, civil-code-2015#148
 * @example
 * latestFiling({ limit: "3 ngày làm việc", dueBy: "2026-02-25" });
 * // => ok { fileOn: "2026-02-22", counterCloses: "2026-02-13T17:00:00+07:00", due: { dueOn: "2026-02-25", … }, … }
 * @since 0.1.0
 */
export const latestFiling = (
  input: LatestFilingInput,
): Result<LatestFilingOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: deadlineLatestFilingInput,
      data: calendarVersions,
      rule: (query) =>
        map(
          onTime(query, undefined, (time, { limit }) => find(time, { ...questionOf(query), limit })),
          outputOf,
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

type Query = Omit<DeadlineQuery, "receivedAt"> & Pick<Parameters<typeof find>[1], "dueBy">;

const questionOf = ({ dueBy, policy, suspensions }: Query): Omit<Parameters<typeof find>[1], "limit"> => ({
  dueBy,
  ...(policy === undefined ? {} : { policy }),
  ...(suspensions === undefined ? {} : { suspensions }),
});

const outputOf = ({ fileOn, fileBy, counterCloses, due, next }: LatestFiling): LatestFilingOutput => ({
  fileOn,
  fileBy: formatInstant(fileBy),
  ...(counterCloses === undefined ? {} : { counterCloses: formatInstant(counterCloses) }),
  due: wireDue(due),
  next: { at: formatInstant(next.at), ...(next.due === undefined ? {} : { due: wireDue(next.due) }) },
});
