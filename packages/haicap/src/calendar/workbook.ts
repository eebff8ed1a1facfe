import { calendarBetweenInput } from "@haicap/calendar/schema";
import { spreadsheetTwin, type TwinCount, type TwinLimit, type TwinSheet } from "@haicap/calendar/table";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { addDays, type CivilDate, flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { BetweenInput } from "./between.ts";

/** The answer of {@link workbook}: sheets as `write-excel-file` takes them. */
export interface WorkbookOutput {
  readonly sheets: readonly TwinSheet[];
}

/**
 * Makes a workbook that computes due dates as the library does (bảng tính thời hạn), for the days from one date up to, and not including,
 * another: one row of each kind of limit, received on the first day, to be changed and filled down.
 *
 * Write it with `write-excel-file`. Fails with `CalendarNotPublished` outside the published years.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * const made = workbook({ from: "2026-01-01", to: "2027-01-01" });
 * made.ok && made.value.sheets.map(({ sheet }) => sheet); // => ["limits", "counts", "days_off", "open_days"]
 * @since 0.1.0
 */
export const workbook = (input: BetweenInput): Result<WorkbookOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarBetweenInput,
      data: calendarVersions,
      rule: ({ from, to, ...choice }) =>
        flatMap(officeTime(choice), (time) =>
          map(spreadsheetTwin(time, { from, until: to }, rowsFrom(from)), (sheets) => ({ sheets })),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

const kinds: readonly Omit<TwinLimit, "receivedOn">[] = [
  { amount: 3, unit: "workingDay" },
  { amount: 10, unit: "calendarDay" },
  { amount: 2, unit: "week" },
  { amount: 1, unit: "halfMonth" },
  { amount: 1, unit: "month" },
  { amount: 1, unit: "halfYear" },
];

const rowsFrom = (
  from: CivilDate,
): { readonly limits: readonly TwinLimit[]; readonly counts: readonly TwinCount[] } => ({
  limits: kinds.map((kind) => ({ receivedOn: from, ...kind })),
  counts: [{ from, workingDays: 20, until: addDays(from, 30) }],
});
