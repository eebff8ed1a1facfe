import { addWorkingDays, createCalendar, createOfficeTime, workingDaysBetween } from "@haicap/calendar";
import { columnGaps, deadlineColumn } from "@haicap/calendar/columns";
import { spreadsheetTwin, type TwinCell, type TwinLimit } from "@haicap/calendar/table";
import { addDays, type CivilDate, civilDateUnsafe, type EpochDay, fromEpochDay, toEpochDay } from "@haicap/kernel";
import { type CellValue, DetailedCellError, HyperFormula } from "hyperformula";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { publishedYears } from "../publishedYears.ts";

const on = civilDateUnsafe;
const made = createCalendar({ base: publishedYears() });
const opened = made.ok ? createOfficeTime(made.value) : made;
if (!opened.ok) throw new Error(opened.error._tag);
const time = opened.value;

// 2026 has worked Saturdays in January and August and nothing open; 2027 is not announced.
const covered = { from: on("2026-01-01"), until: on("2028-01-01") };
const startDays = Array.from({ length: 365 }, (_, at) => addDays(covered.from, at));

const asked: readonly (readonly [TwinLimit["unit"], readonly number[]])[] = [
  ["workingDay", [1, 2, 5, 20, 60, 300]],
  ["calendarDay", [1, 30, 365]],
  ["week", [1]],
  ["halfMonth", [1]],
  ["month", [1, 6, 23]],
  ["halfYear", [1]],
  ["year", [1]],
];
const limits = asked.flatMap(([unit, amounts]) =>
  amounts.flatMap((amount) => startDays.map((receivedOn): TwinLimit => ({ receivedOn, amount, unit }))),
);
const counts = [-250, -5, -1, 0, 1, 20].flatMap((workingDays) =>
  startDays.map((from, at) => ({ from, workingDays, until: addDays(from, ((at * 7) % 90) - 30) })),
);

/** A workbook evaluated: the values of a sheet without its heads. */
const evaluated = (rows: Parameters<typeof spreadsheetTwin>[2], period = covered) => {
  const twin = spreadsheetTwin(time, period, rows);
  if (!twin.ok) throw new Error(twin.error._tag);
  const raw = (cell: TwinCell): string | number | null =>
    typeof cell === "object" && cell !== null ? cell.value : cell;
  const sheets = Object.fromEntries(twin.value.map(({ sheet, data }) => [sheet, data.map((row) => row.map(raw))]));
  const book = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
  return (sheet: string): readonly (readonly CellValue[])[] =>
    book.getSheetValues(book.getSheetId(sheet) ?? -1).slice(1);
};

const said = (value: CellValue | undefined): string =>
  typeof value === "number"
    ? fromEpochDay((value - 25_569) as EpochDay)
    : value instanceof DetailedCellError
      ? value.value
      : String(value);

const certainties = ["confirmed", "provisional", "projected"];
const end = toEpochDay(covered.until);

/** What the library says of a limit; beyond the period of the workbook nothing. */
const answer = ({ receivedOn, amount, unit }: TwinLimit): string => {
  const [due, certainty] = [new Int32Array(1), new Uint8Array(1)];
  deadlineColumn(time, Int32Array.of(toEpochDay(receivedOn)), { amounts: amount, unit }, due, { certainty });
  const [day = columnGaps.invalid] = due;
  if (day <= columnGaps.invalid || day >= end) return "#N/A #N/A";
  return `${fromEpochDay(day as EpochDay)} ${certainties[certainty[0] ?? 0]}`;
};

const added = (from: CivilDate, workingDays: number): string => {
  const landed = addWorkingDays(time, from, workingDays);
  return landed.ok && landed.value >= covered.from && landed.value < covered.until ? landed.value : "#N/A";
};

describe("the workbook", () => {
  it("gives every limit of every day of a year the date and certainty the library gives", { timeout: 180_000 }, () => {
    const rows = evaluated({ limits, counts: [] })("limits");
    const got = rows.map((row) => `${said(row[4])} ${said(row[5])}`);
    expect(got).toEqual(limits.map(answer));
    const kinds = new Set(got.map((text) => text.split(" ")[1]));
    expect([...kinds].sort()).toEqual(["#N/A", "confirmed", "projected", "provisional"]);
  });

  it("counts as the library does, both ways", { timeout: 180_000 }, () => {
    const rows = evaluated({ limits: [], counts })("counts");
    expect(rows.map((row) => said(row[2]))).toEqual(counts.map(({ from, workingDays }) => added(from, workingDays)));
    expect(rows.map((row) => (row[4] instanceof DetailedCellError ? "#N/A" : row[4]))).toEqual(
      counts.map(({ from, until }) => {
        if (until < covered.from) return "#N/A";
        const between = workingDaysBetween(time, from, until);
        return between.ok ? between.value : "#N/A";
      }),
    );
  });

  it("works on made-up Saturdays, which the usual pattern of two rest days cannot", () => {
    const day = on("2026-08-21");
    const rows = evaluated({ limits: [{ receivedOn: day, amount: 1, unit: "workingDay" }], counts: [] })("limits");
    expect(said(rows[0]?.[4])).toBe("2026-08-22");
    const serial = toEpochDay(day) + 25_569;
    const usual = HyperFormula.buildFromArray([[`=WORKDAY.INTL(${serial},1,"0000011")`]], { licenseKey: "gpl-v3" });
    expect(said(usual.getCellValue({ sheet: 0, row: 0, col: 0 }))).toBe("2026-08-24");
  });

  it("refuses what the library refuses", () => {
    const asked = (amount: number, unit: string, receivedOn = on("2026-05-04")): string => {
      const limit = { amount, unit, receivedOn } as TwinLimit;
      return said(evaluated({ limits: [limit], counts: [] })("limits")[0]?.[4]);
    };
    expect([asked(0, "workingDay"), asked(1.5, "month"), asked(-1, "calendarDay"), asked(1, "hour")]).toEqual(
      Array(4).fill("#N/A"),
    );
    expect(asked(1, "workingDay", on("2025-12-31"))).toBe("#N/A");
    expect(asked(1, "workingDay", on("2027-12-31"))).toBe("#N/A");
    expect(
      spreadsheetTwin(time, { from: on("2027-01-01"), until: on("2029-01-01") }, { limits: [], counts: [] }),
    ).toMatchObject({
      error: { _tag: "CalendarNotPublished", year: 2028 },
    });
  });

  it("is a workbook file once a writer of such files has it", async () => {
    const twin = spreadsheetTwin(time, covered, { limits: limits.slice(0, 3), counts: [] });
    const sheets = twin.ok ? twin.value.map(({ sheet, data }) => ({ sheet, data: data.map((row) => [...row]) })) : [];
    const file = await writeXlsxFile(sheets).toBuffer();
    const off = await readSheet(file, "days_off");
    expect(off.map(([day]) => (day instanceof Date ? day.toISOString().slice(0, 10) : day))).toContain("2026-11-24");
    expect((await readSheet(file, "limits"))[3]?.slice(1, 3)).toEqual([1, "workingDay"]);
  });

  it("holds for a year with nothing open", () => {
    const period = { from: on("2026-01-01"), until: on("2027-01-01") };
    const limit = { receivedOn: on("2026-11-20"), amount: 3, unit: "workingDay" } as const;
    const [row = []] = evaluated({ limits: [limit], counts: [] }, period)("limits");
    expect([said(row[4]), said(row[5])]).toEqual(["2026-11-26", "confirmed"]);
  });
});
