import {
  addDays,
  type CivilDate,
  civilDateUnsafe,
  daysInMonth,
  fromEpochDay,
  instantAt,
  monthOf,
  toEpochDay,
  yearOf,
} from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarYear, DayOffRow } from "../calendar/CalendarYear.ts";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import type { OfficeTime } from "../office/OfficeTime.ts";
import { daysOf2026, officeTimes } from "../testing/index.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import { landing } from "../time-limit/landing.ts";
import { addWorkingDays } from "../working-days/addWorkingDays.ts";
import { addWorkingDaysColumn } from "./addWorkingDaysColumn.ts";
import { columnGaps } from "./columnGaps.ts";
import { type ColumnLimit, deadlineColumn } from "./deadlineColumn.ts";

const on = civilDateUnsafe;
const units: readonly ColumnLimit["unit"][] = [
  "workingDay",
  "calendarDay",
  "week",
  "halfMonth",
  "month",
  "halfYear",
  "year",
];

const column = (days: readonly CivilDate[]): Int32Array => Int32Array.from(days, toEpochDay);

describe("working days over columns", () => {
  it("are those of addWorkingDays, forward, back and none, inside the calendar and out of it", () => {
    const rows = fc.array(fc.tuple(daysOf2026, fc.integer({ min: -900, max: 900 })), { maxLength: 30 });
    fc.assert(
      fc.property(officeTimes, rows, (time, asked) => {
        const out = new Int32Array(asked.length);
        addWorkingDaysColumn(
          time,
          column(asked.map(([day]) => day)),
          Int32Array.from(asked, ([, count]) => count),
          out,
        );
        for (const [row, [day, count]] of asked.entries()) {
          const one = addWorkingDays(time, day, count);
          expect(out[row]).toBe(one.ok ? toEpochDay(one.value) : columnGaps.notPublished);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the edges of a column", () => {
  const own = createOfficeTime(
    calendarOfDays({ daysOff: [], makeUpDays: [], from: on("2026-01-01"), until: on("2027-01-01") }),
  );
  if (!own.ok) throw new Error(own.error.reason);
  const time = own.value;
  const due = (day: number | CivilDate, limit: ColumnLimit, options = {}): number | string => {
    const out = new Int32Array(2).fill(7);
    deadlineColumn(time, Int32Array.of(typeof day === "number" ? day : toEpochDay(day)), limit, out, options);
    expect(out[1]).toBe(7);
    const [first = 0] = out;
    return first > columnGaps.invalid ? fromEpochDay(first as never) : first;
  };

  it("a count of zero leaves the day as it is, worked or not, covered or not; cells beyond the rows are left alone", () => {
    const src = column([on("2026-06-06"), on("2026-06-08"), on("2030-01-01")]);
    const out = new Int32Array(4).fill(7);
    addWorkingDaysColumn(time, src, new Int32Array(4), out);
    expect([...out]).toEqual([...src, 7]);
  });

  it("a last day off moves on unless told otherwise (R8), at the first and the last day too", () => {
    const one = { amounts: 1, unit: "calendarDay" } as const;
    expect(due(on("2026-06-05"), one)).toBe("2026-06-08");
    expect(due(on("2026-06-05"), one, { roll: "previous" })).toBe("2026-06-05");
    expect(due(on("2026-06-05"), one, { roll: "none" })).toBe("2026-06-06");
    expect(due(on("2025-12-31"), one)).toBe("2026-01-01");
    expect(due(on("2025-12-30"), one)).toBe(columnGaps.notPublished);
    expect(due(on("2025-12-30"), one, { roll: "previous" })).toBe(columnGaps.notPublished);
    expect(due(on("2026-12-30"), one)).toBe("2026-12-31");
    expect(due(on("2026-12-31"), one)).toBe(columnGaps.notPublished);
  });

  it("an amount is a whole one of a million at most", () => {
    expect(due(on("2026-06-01"), { amounts: 1_000_000, unit: "workingDay" })).toBe(columnGaps.notPublished);
    expect(due(on("2026-06-01"), { amounts: 1_000_001, unit: "workingDay" })).toBe(columnGaps.invalid);
    expect(due(on("2026-06-01"), { amounts: 0, unit: "workingDay" })).toBe(columnGaps.invalid);
    expect(due(on("2026-06-01"), { amounts: 0.5, unit: "workingDay" })).toBe(columnGaps.invalid);
  });

  it("a due date is one that can be named, with the day after it", () => {
    const [none, one] = [{ roll: "none" }, { amounts: 1, unit: "calendarDay" } as const];
    expect(due(on("2200-12-29"), one, none)).toBe("2200-12-30");
    expect(due(on("2200-12-30"), one, none)).toBe(columnGaps.invalid);
    const first = toEpochDay(on("1900-01-01"));
    expect(due(first - 1, one, none)).toBe("1900-01-01");
    expect(due(first - 2, one, none)).toBe(columnGaps.invalid);
  });
});

describe("due dates over columns", () => {
  const asks = fc.record({
    unit: fc.constantFrom(...units),
    roll: fc.constantFrom("next", "previous", "none"),
    rows: fc.array(
      fc.tuple(daysOf2026, fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, -3, 1200, 2_000_000))),
      {
        maxLength: 20,
      },
    ),
  });

  it("are those of computeDeadline, row by row", () => {
    fc.assert(
      fc.property(officeTimes, asks, (time, { unit, roll, rows }) => {
        const out = new Int32Array(rows.length);
        const amounts = Int32Array.from(rows, ([, amount]) => amount);
        deadlineColumn(time, column(rows.map(([day]) => day)), { amounts, unit }, out, { roll });
        for (const [row, [day, amount]] of rows.entries()) {
          const receivedAt = instantAt(day, 540);
          const one = computeDeadline(time, { receivedAt, limit: { amount, unit }, policy: { roll } });
          const gap = !one.ok && one.error._tag === "LimitInvalid" ? columnGaps.invalid : columnGaps.notPublished;
          expect(out[row]).toBe(one.ok ? toEpochDay(one.value.dueOn) : gap);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("refuse a limit that is no whole number for all rows alike", () => {
    const time = createOfficeTime(
      calendarOfDays({ daysOff: [], makeUpDays: [], from: on("2026-01-01"), until: on("2027-01-01") }),
    );
    const out = new Int32Array(1);
    if (time.ok) deadlineColumn(time.value, column([on("2026-06-01")]), { amounts: 1.5, unit: "workingDay" }, out);
    expect(out[0]).toBe(columnGaps.invalid);
  });
});

describe("what is not firm", () => {
  const row = (day: string, name: DayOffRow["name"], certainty: DayOffRow["certainty"]): DayOffRow => ({
    on: on(day),
    ...(name === undefined ? {} : { name }),
    source: "law",
    certainty,
  });
  const base = (rows: readonly DayOffRow[]): OfficeTime => {
    const year: CalendarYear = { year: 2029, publicHolidays: rows, compensatory: [], swaps: [] };
    const calendar = createCalendar({ base: [year] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    if (!time.ok) throw new Error(time.error.reason);
    return time.value;
  };
  const days = column([on("2029-02-12"), on("2029-02-20"), on("2029-06-01")]);

  it("is a gap unless a column takes the certainty", () => {
    const time = base([row("2029-02-13", "tet", "projected")]);
    const out = new Int32Array(3);
    const limit = { amounts: 1, unit: "workingDay" } as const;
    deadlineColumn(time, days, limit, out);
    expect([...out]).toEqual(Array(3).fill(columnGaps.unconfirmed));
    const certainty = new Uint8Array(3);
    deadlineColumn(time, days, limit, out, { certainty });
    expect([...certainty]).toEqual([2, 1, 1]);
    expect([...out].map((day) => fromEpochDay(day as never))).toEqual(["2029-02-14", "2029-02-21", "2029-06-04"]);
    deadlineColumn(time, days, { amounts: 1, unit: "calendarDay" }, out, { roll: "none", certainty });
    expect([...certainty]).toEqual([0, 0, 0]);
  });

  it("counts only where the days looked at reach it", () => {
    const swap = { off: on("2030-06-14"), workedInstead: on("2030-06-08"), source: "law", certainty: "provisional" };
    const rows = [row("2030-06-03", undefined, "provisional"), row("2030-09-03", undefined, "projected")];
    const year = { year: 2030, publicHolidays: rows, compensatory: [], swaps: [swap as never] };
    const calendar = createCalendar({ base: [year] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    if (!time.ok) throw new Error(time.error.reason);
    const ask = (day: string, limit: ColumnLimit, options = {}): readonly unknown[] => {
      const [out, bare, certainty] = [new Int32Array(1), new Int32Array(1), new Uint8Array(1)];
      deadlineColumn(time.value, column([on(day)]), limit, out, { ...options, certainty });
      deadlineColumn(time.value, column([on(day)]), limit, bare, options);
      const shown = (cell = 0): unknown => (cell > columnGaps.invalid ? fromEpochDay(cell as never) : cell);
      return [shown(out[0]), certainty[0], shown(bare[0])];
    };
    const working = (amounts: number): ColumnLimit => ({ amounts, unit: "workingDay" });
    const days = (amounts: number): ColumnLimit => ({ amounts, unit: "calendarDay" });
    const unconfirmed = columnGaps.unconfirmed;
    expect(ask("2030-05-30", working(1))).toEqual(["2030-05-31", 0, "2030-05-31"]);
    expect(ask("2030-05-30", working(2))).toEqual(["2030-06-04", 1, unconfirmed]);
    expect(ask("2030-05-30", working(2), { roll: "none" })).toEqual(["2030-06-04", 1, unconfirmed]);
    expect(ask("2030-06-04", working(2))).toEqual(["2030-06-06", 0, "2030-06-06"]);
    expect(ask("2030-06-07", working(1))).toEqual(["2030-06-08", 1, unconfirmed]);
    expect(ask("2030-08-30", working(1))).toEqual(["2030-09-02", 0, "2030-09-02"]);
    expect(ask("2030-08-30", working(2))).toEqual(["2030-09-04", 2, unconfirmed]);
    expect(ask("2030-06-01", days(1))).toEqual(["2030-06-04", 1, unconfirmed]);
    expect(ask("2030-06-02", days(1), { roll: "previous" })).toEqual(["2030-05-31", 1, unconfirmed]);
    expect(ask("2030-06-02", days(1), { roll: "none" })).toEqual(["2030-06-03", 0, "2030-06-03"]);
    expect(ask("2030-06-20", days(1))).toEqual(["2030-06-21", 0, "2030-06-21"]);
    expect(ask("2030-12-31", working(1))).toEqual([columnGaps.notPublished, 0, columnGaps.notPublished]);
    expect(ask("2030-12-31", working(0))).toEqual([columnGaps.invalid, 0, columnGaps.invalid]);
    const open = base([row("2029-06-04", undefined, "projected")]);
    const out = new Int32Array(1);
    deadlineColumn(open, column([on("2029-06-01")]), working(1), out);
    expect(out[0]).toBe(unconfirmed);
    deadlineColumn(open, column([on("2029-05-31")]), working(1), out);
    expect(fromEpochDay(out[0] as never)).toBe("2029-06-01");
  });

  it("is not published where only the day in lieu would lead past the calendar, as computeDeadline has it", () => {
    const time = base([row("2029-11-24", "cultureDay", "confirmed")]);
    const out = new Int32Array(1);
    const ask = (amounts: number, options = {}): number | undefined => {
      deadlineColumn(time, column([on("2029-11-23")]), { amounts, unit: "workingDay" }, out, options);
      return out[0];
    };
    const receivedAt = instantAt(on("2029-11-23"), 540);
    const whole = computeDeadline(time, { receivedAt, limit: { amount: 26, unit: "workingDay" } });
    expect([whole.ok ? "" : whole.error._tag, ask(26)]).toEqual(["CalendarNotPublished", columnGaps.notPublished]);
    expect(ask(26, { cultureDayInLieu: "none" })).toBe(toEpochDay(on("2029-12-31")));
    expect(ask(27)).toBe(columnGaps.notPublished);
    expect(ask(0)).toBe(columnGaps.invalid);
  });

  it("is undecided where it hangs on the day in lieu of 24 November", () => {
    const time = base([row("2029-11-24", "cultureDay", "confirmed")]);
    expect(time.cultureDayOpen).toBe(true);
    const out = new Int32Array(2);
    const asked = column([on("2029-11-23"), on("2029-06-01")]);
    const limit = { amounts: 1, unit: "workingDay" } as const;
    deadlineColumn(time, asked, limit, out);
    expect([out[0], fromEpochDay(out[1] as never)]).toEqual([columnGaps.undecided, "2029-06-04"]);
    const dueOn = (cultureDayInLieu: "none" | "nextWorkingDay"): string => {
      deadlineColumn(time, asked, limit, out, { cultureDayInLieu });
      return fromEpochDay(out[0] as never);
    };
    expect([dueOn("none"), dueOn("nextWorkingDay")]).toEqual(["2029-11-26", "2029-11-27"]);
  });
});

describe("months on numbers alone", () => {
  it("keep the day number, or take the month's last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 40_000 }), fc.integer({ min: 0, max: 600 }), (later, months) => {
        const day = addDays(on("1990-01-01"), later);
        const landed = fromEpochDay(landing(toEpochDay(day), months) as never);
        const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
        const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
        expect([yearOf(landed), monthOf(landed)]).toEqual([year, month]);
        expect(Number(landed.slice(8))).toBe(Math.min(Number(day.slice(8)), daysInMonth(year, month)));
      }),
      { numRuns: 500 },
    );
  });
});
