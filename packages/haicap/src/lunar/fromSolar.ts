import { type FoundLunarDate, lunarFromSolar } from "@haicap/calendar/lunar";
import { lunarFromSolarInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import type { Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";

/** The input of {@link fromSolar}, as written on the wire. */
export interface FromSolarInput {
  readonly date: string;
}

/**
 * The lunar date of a civil one (đổi dương lịch sang âm lịch), 1900 to 2199; computed, never law.
 *
 * `uncertain` marks months that begin or end within a minute of midnight. Fails with `OutsideLunarYears`.
 *
 * @legal calendar-1967
 * @example
 * fromSolar({ date: "2026-02-17" }); // => ok { year: 2026, month: 1, day: 1, leap: false, … }
 * @since 0.1.0
 */
export const fromSolar = (input: FromSolarInput): Result<FoundLunarDate & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: lunarFromSolarInput,
      data: calendarVersions,
      rule: ({ date }) => lunarFromSolar(date),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
