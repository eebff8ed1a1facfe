import { addDays, type CivilDate, civilDateUnsafe, weekdayOf } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarYear, DayOffRow } from "../calendar/CalendarYear.ts";
import { createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { instants2026, officeTimes, policies } from "../testing/index.ts";
import { computeDeadline } from "../time-limit/computeDeadline.ts";
import { dueDate } from "../time-limit/dueDate.ts";
import { limitUnits } from "../time-limit/TimeLimit.ts";
import { workTimeOf } from "./workTimeOf.ts";

const year2026 = (days: number): CivilDate => addDays(civilDateUnsafe("2026-01-01"), days);
const certainties = fc.constantFrom("confirmed", "provisional", "projected");

/** Two years whose days off, days in lieu and swaps are drawn, a day in one row at most. */
const years: fc.Arbitrary<readonly CalendarYear[]> = fc
  .tuple(fc.uniqueArray(fc.nat(364), { minLength: 6, maxLength: 40 }), certainties, certainties, fc.boolean())
  .map(([places, first, second, hasTet]) => {
    const days = places.map(year2026);
    const row = (on: CivilDate, certainty: DayOffRow["certainty"]): DayOffRow => ({
      on,
      source: "drawn",
      certainty,
      ...(hasTet ? { name: "tet" } : {}),
    });
    const off = days.slice(0, -6).map((on) => row(on, first));
    const [a, b, c, d, e, f] = days.slice(-6) as [CivilDate, CivilDate, CivilDate, CivilDate, CivilDate, CivilDate];
    const swaps = [
      { off: a, workedInstead: b, source: "drawn", certainty: second },
      { off: c, workedInstead: d, source: "drawn", certainty: first },
    ];
    return [
      { year: 2027, publicHolidays: [], compensatory: [], swaps: [] },
      { year: 2026, publicHolidays: off, compensatory: [row(e, second), row(f, first)], swaps },
    ];
  });

describe("the ordinary office's time", () => {
  it("is column by column what the calendar and the office make of the same years", () => {
    fc.assert(
      fc.property(years, (base) => {
        const core = workTimeOf(base);
        const calendar = createCalendar({ base });
        const whole = calendar.ok ? createOfficeTime(calendar.value) : calendar;
        if (!core.ok || !whole.ok) throw new Error("every year is there");
        const { opening: _, schedules: __, ...columns } = core.value;
        expect(whole.value).toMatchObject(columns);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses years with a gap, and does not lay today's week over years before it", () => {
    const bare = (year: number): CalendarYear => ({ year, publicHolidays: [], compensatory: [], swaps: [] });
    const incomplete = (missing: number | undefined) => ({ ok: false, error: { _tag: "YearsIncomplete", missing } });
    expect(workTimeOf([bare(2026), bare(2024)])).toEqual(incomplete(2025));
    expect(workTimeOf([bare(2027), bare(2024), bare(2024)])).toEqual(incomplete(2025));
    expect(workTimeOf([])).toStrictEqual(incomplete(undefined));
    const old = workTimeOf([bare(1999)]);
    expect(old).toMatchObject({ value: { days: 91, beganWithFiveDayWeek: true } });
    expect(old.ok && weekdayOf(old.value.first)).toBe(6);
    expect(workTimeOf([bare(1998)])).toMatchObject({ value: { days: 0 } });
    expect(workTimeOf([bare(2000)])).toMatchObject({ value: { days: 366, beganWithFiveDayWeek: false } });
  });

  it("has no schedule for a year of which a day of Tết is projected, and for that year alone", () => {
    const tet = (year: number, on: string, certainty: DayOffRow["certainty"]): CalendarYear => ({
      year,
      publicHolidays: [{ on: civilDateUnsafe(on), name: "tet", source: "drawn", certainty }],
      compensatory: [],
      swaps: [
        {
          off: civilDateUnsafe(`${year}-06-01`),
          workedInstead: civilDateUnsafe(`${year + 1}-01-09`),
          source: "drawn",
          certainty: "projected",
        },
      ],
    });
    const open = (base: readonly CalendarYear[]): unknown => {
      const time = workTimeOf(base);
      return time.ok && [0, 365, 730, 1095].map((day) => [time.value.unconfirmed[day], time.value.projected[day]]);
    };
    const years = [tet(2025, "2025-01-29", "confirmed"), tet(2026, "2026-02-17", "projected")];
    expect(open([...years, tet(2027, "2027-02-06", "confirmed")])).toEqual([
      [0, 0],
      [1, 1],
      [366, 4],
      [368, 6],
    ]);
    const old = workTimeOf([
      tet(1998, "1998-01-28", "projected"),
      tet(1999, "1999-02-16", "projected"),
      tet(2000, "2000-02-05", "confirmed"),
    ]);
    expect(old.ok && [old.value.unconfirmed[91], old.value.unconfirmed.at(-1)]).toEqual([91, 93]);
  });
});

describe("a due date alone", () => {
  it("is the one that the whole computation gives, refusals included", () => {
    fc.assert(
      fc.property(
        officeTimes,
        instants2026,
        fc.constantFrom(...limitUnits),
        fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(0.5, 1.5, 0.3)),
        policies,
        fc.constantFrom("forward", "backward"),
        (time, receivedAt, unit, drawn, policy, direction) => {
          const input = {
            receivedAt,
            limit: { amount: unit === "sameDay" ? 0 : drawn, unit },
            policy,
            direction,
          } as const;
          const whole = computeDeadline(time, input);
          const { ok, ...alone } = dueDate(time, input);
          expect(ok).toBe(whole.ok);
          expect("value" in alone ? whole : { error: whole.ok ? undefined : whole.error }).toMatchObject(alone);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuses days that are not confirmed when told to", () => {
    const row = { on: civilDateUnsafe("2026-11-24"), source: "law", certainty: "provisional" } as const;
    const time = workTimeOf([{ year: 2026, publicHolidays: [row], compensatory: [], swaps: [] }]);
    if (!time.ok) throw new Error("the year is there");
    const receivedAt = Date.parse("2026-11-20T09:00:00+07:00") as never;
    const limit = { amount: 3, unit: "workingDay" } as const;
    expect(dueDate(time.value, { receivedAt, limit })).toMatchObject({
      value: { dueOn: "2026-11-26", certainty: "provisional" },
    });
    expect(dueDate(time.value, { receivedAt, limit, policy: { provisional: "refuse" } })).toEqual({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: 2026, reason: "provisional" },
    });
    const early = { receivedAt, limit: { amount: 1, unit: "workingDay" }, policy: { provisional: "refuse" } } as const;
    expect(dueDate(time.value, early)).toMatchObject({ value: { dueOn: "2026-11-23", certainty: "confirmed" } });
  });
});
