import { workingDaysBetween } from "@haicap/calendar";
import { calendarBetweenInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { daysBetween, flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link between}, as written on the wire: `from` counts, `to` does not. */
export interface BetweenInput extends ChoiceInput {
  readonly from: string;
  readonly to: string;
}

/** The answer of {@link between}. */
export interface BetweenOutput {
  readonly workingDays: number;
  readonly calendarDays: number;
}

/**
 * Counts the working days and the days (số ngày làm việc, số ngày) from one date up to, and not including, another.
 *
 * Fails with `CalendarNotPublished` outside the published years.
 *
 * @legal civil-code-2015#147
 * @example
 * between({ from: "2026-11-20", to: "2026-11-27" }); // => ok { workingDays: 4, calendarDays: 7, … }
 * @since 0.1.0
 */
export const between = (input: BetweenInput): Result<BetweenOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarBetweenInput,
      data: calendarVersions,
      rule: ({ from, to, ...choice }) =>
        flatMap(officeTime(choice), (time) =>
          map(workingDaysBetween(time, from, to), (workingDays) => ({
            workingDays,
            calendarDays: daysBetween(from, to),
          })),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
