import { lunarFromSolar, lunarToSolar } from "@haicap/calendar/lunar";
import { lunarToSolarInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { type CivilDate, flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";

/** The input of {@link toSolar}, as written on the wire. */
export interface ToSolarInput {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The repeated month of a year that has one; default no. */
  readonly leap?: boolean;
}

/** The answer of {@link toSolar}. */
export interface ToSolarOutput {
  readonly date: CivilDate;
  readonly uncertain: boolean;
}

/**
 * The civil date of a lunar one (đổi âm lịch sang dương lịch), 1900 to 2199; computed, never law.
 *
 * Fails with `NotALunarDate` where the year has no such month or the month no such day, and with `OutsideLunarYears`.
 *
 * @legal calendar-1967
 * @example
 * toSolar({ year: 2026, month: 3, day: 10 }); // => ok { date: "2026-04-26", uncertain: false, … }
 * toSolar({ year: 2026, month: 3, day: 31 }); // => err { _tag: "NotALunarDate", reason: "day", … }
 * @since 0.1.0
 */
export const toSolar = (input: ToSolarInput): Result<ToSolarOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: lunarToSolarInput,
      data: calendarVersions,
      rule: (lunar) =>
        flatMap(lunarToSolar(lunar), (date) => map(lunarFromSolar(date), ({ uncertain }) => ({ date, uncertain }))),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
