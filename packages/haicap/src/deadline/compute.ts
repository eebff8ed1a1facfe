import { countedOf } from "@haicap/calendar/explanation";
import { type Receipt, receiptOf } from "@haicap/calendar/receipt";
import { type DeadlineQuery, deadlineComputeInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { type LegalCitation, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { sealer } from "../sealing/sealer.ts";
import { calendarVersions } from "../tables/calendar.ts";
import { type AnsweredQuery, answerQuery } from "./answerQuery.ts";
import type { ComputeInput } from "./ComputeInput.ts";
import { citationsOf, type WireCounted, type WireDue, wireCounted, wireDue } from "./wire.ts";

/** The answer of {@link compute}. */
export interface ComputeOutput extends WireDue {
  readonly counted: WireCounted;
  readonly citations: readonly LegalCitation[];
  /** Only when asked for. */
  readonly receipt?: Receipt;
}

/**
 * Computes when a statutory time limit ends (ngày hẹn trả), with the days off in its way and who declared them.
 *
 * Without options the Civil Code holds: the start day is not counted, the last day ends at 24:00 (`dueAt` is 00:00 of the day
 * after), and a limit in calendar days or months that would end on a day off ends on the next working day. The limit may be the
 * text a procedure prints.
 *
 * Fails with `CalendarNotPublished` where the count needs a year nobody has published, `LimitUnreadable` on a text without a
 * unit, and the other failures of the calendar.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112, culture-day-2026#2
 * @example
 * compute({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" });
 * // => ok { dueOn: "2026-11-26", dueAt: "2026-11-27T00:00:00+07:00", certainty: "confirmed", … }
 * compute({ receivedAt: "2026-11-20T09:00:00+07:00", limit: "3" }); // => err { _tag: "LimitUnreadable", reason: "noUnit", … }
 * @since 0.1.0
 */
export const compute = (input: ComputeInput): Result<ComputeOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: deadlineComputeInput,
      data: calendarVersions,
      rule: (query) => map(answerQuery(query), (answered) => outputOf(query, answered, input)),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const outputOf = (
  query: DeadlineQuery,
  { time, input, deadline, unread }: AnsweredQuery,
  asked: ComputeInput,
): ComputeOutput => {
  const counted = countedOf(time, input, deadline);
  return {
    ...wireDue(deadline),
    counted: wireCounted(counted, {
      ...(query.startedBy === undefined ? {} : { startedBy: query.startedBy }),
      ...(unread.length === 0 ? {} : { unread }),
    }),
    citations: citationsOf(counted.rules),
    ...(query.receipt === true ? { receipt: receiptFor({ time, input, deadline, unread }, asked) } : {}),
  };
};

/** The question goes into the receipt as it was asked, save the wish for a receipt. */
const receiptFor = ({ time, input, deadline }: AnsweredQuery, { receipt: _, ...inputs }: ComputeInput): Receipt =>
  receiptOf(time, input, deadline, { inputs, data: calendarVersions() }, sealer);
