import { addDays as addDaysOracle, differenceInCalendarDays, getISODay, isLeapYear as isLeapOracle } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDates, epochDays } from "../testing/index.ts";
import {
  addDays,
  civilDateFrom,
  dayOf,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  isLeapYear,
  minCivilDate,
  monthOf,
  parseCivilDate,
  toEpochDay,
  weekdayOf,
  yearOf,
} from "./CivilDate.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** The calendar, walked day by day from Monday 1 January 1900, with nothing of the code under test. */
function* walk(): Generator<{ text: string; weekday: number }> {
  let weekday = 1;
  for (let year = 1900; year <= 2200; year++) {
    const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    for (const [month, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
      for (let day = 1; day <= length; day++) {
        yield { text: `${year}-${two(month + 1)}-${two(day)}`, weekday };
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
}

const oracleDate = (text: string): Date => new Date(`${text}T00:00:00`);
const oracleText = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

describe("civil dates", () => {
  it("are the days of the calendar from 1900 to 2200, in order, with their weekdays", () => {
    let day = toEpochDay(minCivilDate);
    const wrong: string[] = [];
    for (const { text, weekday } of walk()) {
      const parsed = parseCivilDate(text);
      const right =
        parsed.ok && toEpochDay(parsed.value) === day && fromEpochDay(day) === text && weekdayOf(day) === weekday;
      if (!right) wrong.push(text);
      day++;
    }
    expect(wrong).toEqual([]);
    expect(day - toEpochDay(minCivilDate)).toBe(109_938);
  });

  it("refuse every other text of digits in their shape", () => {
    const days = new Set([...walk()].map(({ text }) => text));
    const shaped = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.nat(15), fc.nat(40))
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
    fc.assert(fc.property(shaped, (text) => parseCivilDate(text).ok === days.has(text)));
  });

  it("refuse any other text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !parseCivilDate(text).ok));
  });

  it("add and subtract as date-fns does", () => {
    const range = { min: "1910-01-01", max: "2190-12-31" } as never;
    fc.assert(
      fc.property(civilDates(range), fc.integer({ min: -3000, max: 3000 }), (date, count) => {
        const moved = addDays(date, count);
        expect(moved).toBe(oracleText(addDaysOracle(oracleDate(date), count)));
        expect(daysBetween(date, moved)).toBe(differenceInCalendarDays(oracleDate(moved), oracleDate(date)));
        expect(weekdayOf(toEpochDay(moved))).toBe(getISODay(oracleDate(moved)));
      }),
    );
  });

  it("know leap years and months as date-fns does", () => {
    for (let year = 1900; year <= 2200; year++) {
      expect(isLeapYear(year)).toBe(isLeapOracle(new Date(year, 0, 1)));
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
    expect(daysInMonth(2026, 13)).toBe(0);
  });

  it("come back from their parts and from their day number", () => {
    fc.assert(
      fc.property(civilDates(), (date) => {
        const parts = { year: yearOf(date), month: monthOf(date), day: dayOf(date) };
        expect(civilDateFrom(parts)).toEqual({ ok: true, value: date });
        expect(fromEpochDay(toEpochDay(date))).toBe(date);
      }),
    );
  });

  it("sort as text in the order of their day numbers", () => {
    fc.assert(fc.property(epochDays(), epochDays(), (a, b) => a < b === fromEpochDay(a) < fromEpochDay(b)));
  });
});
