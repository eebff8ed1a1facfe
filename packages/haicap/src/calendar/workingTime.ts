import { dayLength, workingMinutesBetween } from "@haicap/calendar";
import { calendarWorkingTimeInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link workingTime}, as written on the wire. */
export interface WorkingTimeInput extends ChoiceInput {
  readonly from: string;
  readonly to: string;
}

/** The answer of {@link workingTime}: the same span on the office's clock and on the wall's. */
export interface WorkingTimeOutput {
  readonly workingMinutes: number;
  readonly workingHours: number;
  /** In days of the office's own ordinary length. */
  readonly officeDays: number;
  readonly clockMinutes: number;
}

/**
 * Measures the working time (thời gian làm việc) between two instants by the office's opening hours.
 *
 * Fails with `CalendarNotPublished` outside the published years.
 *
 * @legal civil-code-2015#147
 * @example
 * workingTime({ from: "2026-06-05T15:00:00+07:00", to: "2026-06-08T09:30:00+07:00" });
 * // => ok { workingMinutes: 240, workingHours: 4, clockMinutes: 3990, … }
 * @since 0.1.0
 */
export const workingTime = (
  input: WorkingTimeInput,
): Result<WorkingTimeOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarWorkingTimeInput,
      data: calendarVersions,
      rule: ({ from, to, ...choice }) =>
        flatMap(officeTime(choice), (time) =>
          map(workingMinutesBetween(time, from, to), (minutes) => ({
            workingMinutes: rounded(minutes),
            workingHours: rounded(minutes / 60),
            officeDays: rounded(minutes / dayLength(time)),
            clockMinutes: rounded((to - from) / 60_000),
          })),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
