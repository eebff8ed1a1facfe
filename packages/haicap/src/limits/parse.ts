import { type ParsedLimit, parseLimit } from "@haicap/calendar/limits";
import { limitsParseInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import type { Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";

/** The input of {@link parse}, as written on the wire. */
export interface ParseInput {
  readonly text: string;
  /** What the days of an ISO 8601 duration are; such a text is refused without it. */
  readonly kind?: "working" | "calendar";
}

/**
 * Reads a time limit as procedures print it (thời hạn giải quyết), says it back, and names what it did not read.
 *
 * Fails with `LimitUnreadable` on a bare number, an unknown unit (minutes are one), or a text that states no limit.
 *
 * @legal civil-code-2015#145
 * @example
 * parse({ text: "Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ" });
 * // => ok { limit: { amount: 5, unit: "workingDay" }, restated: { vi: "5 ngày làm việc", en: "5 working days" }, … }
 * parse({ text: "Không có thông tin" }); // => err { _tag: "LimitUnreadable", reason: "noLimit", … }
 * @since 0.1.0
 */
export const parse = (input: ParseInput): Result<ParsedLimit & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: limitsParseInput,
      data: calendarVersions,
      rule: ({ text, kind }) => parseLimit(text, kind === undefined ? {} : { kind }),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
