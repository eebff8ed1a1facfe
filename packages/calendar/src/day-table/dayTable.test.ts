import { addDays, civilDateUnsafe, toEpochDay } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { daysOf2026, officeTimes } from "../testing/index.ts";
import { addWorkingDays } from "../working-days/addWorkingDays.ts";
import { dayTable } from "./dayTable.ts";
import { dayTableCsv } from "./dayTableCsv.ts";

const on = civilDateUnsafe;
const own = { daysOff: [on("2026-12-31")], makeUpDays: [], from: on("2026-01-01"), until: on("2027-01-01") };

describe("the table of days", () => {
  it("joined by ordinals gives the n-th working day, and rolls as the law does", () => {
    fc.assert(
      fc.property(officeTimes, daysOf2026, fc.integer({ min: 1, max: 40 }), (time, day, n) => {
        const table = dayTable(time, { from: on("2025-01-01"), until: on("2030-01-01") });
        if (!table.ok) throw new Error(table.error._tag);
        const received = table.value.find((row) => row.day === day);
        const due = table.value.filter((row) => row.working && row.ordinal === (received?.ordinal ?? 0) + n);
        expect(due.map((row) => row.day)).toEqual([(addWorkingDays(time, day, n) as { value?: string }).value]);
        const rolled = table.value.find((row) => row.day >= day && row.working);
        expect(received?.rollsTo).toBe(rolled?.day);
      }),
      { numRuns: 60 },
    );
  });

  it("says what each day is, and leaves open what lies beyond the calendar", () => {
    const time = createOfficeTime(calendarOfDays(own));
    const table = time.ok ? dayTable(time.value, { from: on("2026-12-30"), until: on("2027-01-01") }) : time;
    expect(table).toEqual({
      ok: true,
      value: [
        {
          day: "2026-12-30",
          weekday: 3,
          working: true,
          ordinal: 260,
          rollsTo: "2026-12-30",
          kind: "workday",
          source: "188/1999/QĐ-TTg",
          certainty: "confirmed",
          unconfirmedDays: 0,
          projectedDays: 0,
        },
        {
          day: "2026-12-31",
          weekday: 4,
          working: false,
          ordinal: 260,
          kind: "holiday",
          source: "own",
          certainty: "confirmed",
          unconfirmedDays: 0,
          projectedDays: 0,
        },
      ],
    });
  });

  it("refuses a period that leaves the calendar, and is empty for one without days", () => {
    const time = createOfficeTime(calendarOfDays(own));
    if (!time.ok) throw new Error(time.error.reason);
    const missing = (from: string, until: string): unknown =>
      dayTable(time.value, { from: on(from), until: on(until) });
    expect(missing("2026-12-30", "2027-01-02")).toMatchObject({ error: { year: 2027 } });
    expect(missing("2025-12-31", "2026-02-01")).toMatchObject({ error: { year: 2025 } });
    for (const empty of ["2026-02-01", "2026-01-01", "2030-01-01"])
      expect(missing(empty, empty)).toEqual({ ok: true, value: [] });
    expect(toEpochDay(addDays(own.from, 364))).toBe(toEpochDay(own.until) - 1);
  });

  it("names holidays, and sums the days that are not confirmed", () => {
    const rows = [
      { on: on("2026-09-02"), name: "nationalDay", source: "law", certainty: "provisional" },
      { on: on("2026-09-03"), name: "nationalDayAdjacent", source: "law", certainty: "projected" },
    ] as const;
    const calendar = createCalendar({ base: [{ year: 2026, publicHolidays: rows, compensatory: [], swaps: [] }] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    const table = time.ok ? dayTable(time.value, { from: on("2026-09-01"), until: on("2026-09-05") }) : time;
    if (!table.ok) throw new Error("a year");
    const shown = table.value.map(({ day, holiday, certainty, unconfirmedDays, projectedDays }) =>
      [day.slice(8), holiday, certainty, unconfirmedDays, projectedDays].join(" "),
    );
    expect(shown).toEqual([
      "01  confirmed 0 0",
      "02 nationalDay provisional 1 0",
      "03 nationalDayAdjacent projected 2 1",
      "04  confirmed 2 1",
    ]);
    expect(table.value.map((one) => "holiday" in one)).toEqual([false, true, true, false]);
  });

  it("is written as CSV with every field in its column", () => {
    const row = { day: on("2026-04-26"), weekday: 7, working: false, ordinal: 9, kind: "holiday" } as const;
    const firm = { certainty: "provisional", unconfirmedDays: 2, projectedDays: 1 } as const;
    const csv = dayTableCsv([{ ...row, holiday: "hungKings", source: 'Điều 112, "Luật"', ...firm }]);
    expect(csv.split("\r\n")).toEqual([
      "day,weekday,working,ordinal,rolls_to,kind,holiday,source,certainty,unconfirmed_days,projected_days",
      '2026-04-26,7,false,9,,holiday,hungKings,"Điều 112, ""Luật""",provisional,2,1',
      "",
    ]);
  });
});
