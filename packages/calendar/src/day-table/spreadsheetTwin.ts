import { type CivilDate, map, type Period, type Result, toEpochDay } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { type DayRow, dayTable } from "./dayTable.ts";
import { type TwinFormulas, twinFormulas } from "./twinFormulas.ts";

/** A cell as `write-excel-file` takes it; a date is its serial number with a format. */
export type TwinCell =
  | string
  | { readonly value: number; readonly format?: string }
  | { readonly value: string; readonly type: "Formula"; readonly format?: string }
  | null;

/** A sheet of the workbook, named and filled as `write-excel-file` takes it. */
export interface TwinSheet {
  readonly sheet: string;
  readonly data: readonly (readonly TwinCell[])[];
}

/** A limit to be computed in the workbook; units as in `ColumnLimit`. */
export interface TwinLimit {
  readonly receivedOn: CivilDate;
  readonly amount: number;
  readonly unit: "workingDay" | "calendarDay" | "week" | "halfMonth" | "month" | "halfYear" | "year";
}

/** A count to be computed in the workbook. */
export interface TwinCount {
  readonly from: CivilDate;
  readonly workingDays: number;
  readonly until: CivilDate;
}

/** What a workbook has rows for; the formulas of a row can be filled down. */
export interface TwinRows {
  readonly limits: readonly TwinLimit[];
  readonly counts: readonly TwinCount[];
}

/**
 * Makes a workbook that computes as the library does (bảng tính thời hạn): the days off of a period, and formulas over them.
 *
 * `WORKDAY.INTL` cannot put a worked Saturday back into a week, so the list holds every day off, weekly rest days included, and the
 * formulas take all seven weekdays as working. Sheets: `limits` (due date and certainty; the Civil Code's rules), `counts`, `days_off`,
 * `open_days` (not confirmed, projected). A date outside the period is #N/A. Write it with `write-excel-file`; fails with
 * `CalendarNotPublished` when the period leaves the calendar.
 *
 * @legal civil-code-2015#147, civil-code-2015#148, labour-code-2019#112
 * @example
 * const year = { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") };
 * const time = createOfficeTime(calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], ...year }));
 * const limits = [{ receivedOn: civilDateUnsafe("2026-11-20"), amount: 3, unit: "workingDay" }];
 * const workbook = time.ok && spreadsheetTwin(time.value, year, { limits, counts: [] });
 * workbook.ok && workbook.value.map((sheet) => [sheet.sheet, sheet.data.length]); // => [["limits", 2], ["counts", 1], ["days_off", 106], ["open_days", 2]]
 * @since 0.1.0
 */
export const spreadsheetTwin = (
  time: OfficeTime,
  period: Required<Period>,
  rows: TwinRows,
): Result<readonly TwinSheet[], CalendarNotPublished> =>
  map(dayTable(time, period), (days) => {
    const off = days.filter((row) => !row.working);
    const open = days.filter((row) => row.certainty !== "confirmed");
    const formulas = twinFormulas({
      daysOff: range("days_off", "A", off.length),
      firstDay: "days_off!$F$1",
      lastDay: "days_off!$F$2",
      unconfirmed: range("open_days", "A", open.length),
      projected: range("open_days", "B", open.length),
    });
    return [
      { sheet: "limits", data: [limitHeads, ...rows.limits.map((limit, at) => limitRow(formulas, limit, at + 2))] },
      { sheet: "counts", data: [countHeads, ...rows.counts.map((count, at) => countRow(formulas, count, at + 2))] },
      { sheet: "days_off", data: daysOffRows(off, period) },
      { sheet: "open_days", data: [["unconfirmed", "projected"], ...openRows(open)] },
    ];
  });

const limitHeads = ["received_on", "amount", "unit", "first_day_looked_at", "due_on", "certainty"];
const countHeads = ["from", "working_days", "lands_on", "until", "working_days_between"];

/** A list under its head; a list without rows still has one cell. */
const range = (sheet: string, column: string, rows: number): string =>
  `${sheet}!$${column}$2:$${column}$${Math.max(2, rows + 1)}`;

const limitRow = (
  formulas: TwinFormulas,
  { receivedOn, amount, unit }: TwinLimit,
  row: number,
): readonly TwinCell[] => [
  dateCell(receivedOn),
  { value: amount },
  unit,
  dateFormula(formulas.looked(`A${row}`, `B${row}`, `C${row}`)),
  dateFormula(formulas.due(`B${row}`, `C${row}`, `D${row}`)),
  { value: formulas.certainty(`D${row}`, `E${row}`), type: "Formula" },
];

const countRow = (
  formulas: TwinFormulas,
  { from, workingDays, until }: TwinCount,
  row: number,
): readonly TwinCell[] => [
  dateCell(from),
  { value: workingDays },
  dateFormula(formulas.addWorkingDays(`A${row}`, `B${row}`)),
  dateCell(until),
  { value: formulas.workingDaysBetween(`A${row}`, `D${row}`), type: "Formula" },
];

const daysOffRows = (off: readonly DayRow[], { from, until }: Required<Period>): TwinSheet["data"] => {
  const edges: readonly (readonly TwinCell[])[] = [
    [null, "first_day", dateCell(from)],
    [null, "last_day", { ...dateCell(until), value: dateCell(until).value - 1 }],
  ];
  const heads = ["day_off", "kind", "source"];
  const rows = off.map(({ day, kind, source }): readonly TwinCell[] => [dateCell(day), kind, source]);
  return [heads, ...(rows.length === 0 ? [[null, null, null]] : rows)].map((row, at) => [...row, ...(edges[at] ?? [])]);
};

const openRows = (open: readonly DayRow[]): TwinSheet["data"] =>
  open.length === 0
    ? [[null, null]]
    : open.map(({ day, certainty }) => [dateCell(day), certainty === "projected" ? dateCell(day) : null]);

const format = "yyyy-mm-dd";

/** Spreadsheets count days from 30 December 1899. */
const dateCell = (on: CivilDate): { readonly value: number; readonly format: string } => ({
  value: toEpochDay(on) + 25_569,
  format,
});

const dateFormula = (value: string): TwinCell => ({ value, type: "Formula", format });
