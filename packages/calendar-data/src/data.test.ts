import { readdirSync, readFileSync } from "node:fs";
import { type CalendarYear, createCalendar, createOfficeTime, dayInfo, type OfficeTime } from "@haicap/calendar";
import { leapMonthOf, lunarToSolar, projectYear } from "@haicap/calendar/lunar";
import { civilDateUnsafe, toEpochDay, type Weekday, weekdayOf } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { calendarDataVersion, publishedYears } from "./publishedYears.ts";

const years = publishedYears();
const data = new URL("../data/", import.meta.url);
const weekday = (on: string): Weekday => weekdayOf(toEpochDay(civilDateUnsafe(on)));
const isWeekend = (on: string): boolean => weekday(on) > 5;

const national = (): OfficeTime => {
  const calendar = createCalendar({ base: years });
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.error));
  const time = createOfficeTime(calendar.value);
  if (!time.ok) throw new Error(time.error.reason);
  return time.value;
};

describe("the published years", () => {
  it("are those of the files, 2010 to 2027, without a gap and without a day twice", () => {
    const files = readdirSync(data).filter((name) => /^\d{4}\.json$/.test(name));
    expect(years.map((year) => `${year.year}.json`)).toEqual(files.sort());
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([2010, 2027]);
    expect(national().days).toBe(6574);
  });

  it("say of every row what the reviewed file says", () => {
    for (const year of years) {
      const file = JSON.parse(readFileSync(new URL(`${year.year}.json`, data), "utf8"));
      for (const list of ["publicHolidays", "compensatory", "swaps"] as const) {
        expect(year[list].length).toBe(file[list].length);
        for (const [index, row] of year[list].entries()) {
          const { confidence, ...written } = file[list][index];
          const certainty = { derived: "provisional", projected: "projected" }[String(confidence)] ?? "confirmed";
          expect(row).toEqual({ ...written, certainty });
        }
      }
      expect(file.checkedOn <= calendarDataVersion).toBe(true);
    }
  });

  it("have the weekdays off that official counts give", () => {
    const counted = years.map((year) => [
      year.year,
      [
        ...year.publicHolidays.map((row) => row.on),
        ...year.compensatory.map((row) => row.on),
        ...year.swaps.map((row) => row.off),
      ].filter((on) => !isWeekend(on)).length,
    ]);
    const official = [11, 12, 11, 11, 14, 13, 10, 10, 11, 11, 10, 11, 11, 11, 12, 12, 14, 12];
    expect(counted).toEqual(official.map((count, index) => [2010 + index, count]));
  });

  it("have the public holidays of the law of their year", () => {
    const lawful = (year: number): Record<string, number> => ({
      newYear: 1,
      tet: year <= 2013 ? 4 : 5,
      hungKings: 1,
      reunificationDay: 1,
      labourDay: 1,
      nationalDay: 1,
      ...(year >= 2021 ? { nationalDayAdjacent: 1 } : {}),
      ...(year >= 2026 ? { cultureDay: 1 } : {}),
    });
    for (const { year, publicHolidays } of years) {
      const counts: Record<string, number> = {};
      for (const { name = "none" } of publicHolidays) counts[name] = (counts[name] ?? 0) + 1;
      expect({ year, ...counts }).toEqual({ year, ...lawful(year) });
    }
  });

  it("give a day in lieu for every holiday on a weekend, by the rule derived anew", () => {
    const calendar = createCalendar({ base: years.map((year): CalendarYear => ({ ...year, compensatory: [] })) });
    const published = createCalendar({ base: years });
    if (!calendar.ok || !published.ok) throw new Error("no calendar");
    for (const year of years) {
      const owed = year.publicHolidays.map((row) => row.on).filter(isWeekend);
      const holidays = new Set<string>(year.publicHolidays.map((row) => row.on));
      const inLieu: string[] = [];
      for (const on of owed) {
        let day = toEpochDay(civilDateUnsafe(on)) + 1;
        const text = (): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
        while (isWeekend(text()) || holidays.has(text()) || inLieu.includes(text())) day++;
        inLieu.push(text());
      }
      expect({ year: year.year, days: inLieu.sort() }).toEqual({
        year: year.year,
        days: year.compensatory.map((row) => String(row.on)).sort(),
      });
    }
  });

  it("pair every swap: a weekday off, a weekend day worked", () => {
    const time = national();
    for (const { off, workedInstead } of years.flatMap((year) => year.swaps)) {
      expect([isWeekend(off), isWeekend(workedInstead)]).toEqual([false, true]);
      expect(dayInfo(time, off)).toMatchObject({
        value: { working: false, kind: "swappedOff", pairedWith: workedInstead },
      });
      expect(dayInfo(time, workedInstead)).toMatchObject({ value: { working: true, kind: "makeUp", pairedWith: off } });
    }
  });

  it("never load what is only proposed", () => {
    const { neverLoaded } = JSON.parse(readFileSync(new URL("unconfirmed.json", data), "utf8"));
    const time = national();
    for (const { on, kind, status } of neverLoaded.filter((row: { status: string }) => row.status === "proposed")) {
      const found = dayInfo(time, civilDateUnsafe(on));
      expect([status, found.ok && found.value.kind]).not.toEqual([status, kind]);
      expect(found.ok && found.value.kind).toMatch(/^(workday|weeklyRest)$/);
    }
  });

  it("mark 2027 as not announced, and nothing before it", () => {
    const rows = (year: CalendarYear) => [...year.publicHolidays, ...year.compensatory, ...year.swaps];
    for (const year of years) expect(rows(year).some((row) => row.certainty !== "confirmed")).toBe(year.year === 2027);
    expect(rows(years.at(-1) as CalendarYear).every((row) => row.certainty !== "confirmed")).toBe(true);
  });

  it("project 2027 as the projection by law and precedent does", () => {
    const days = (year: CalendarYear): readonly string[] =>
      [...year.publicHolidays, ...year.compensatory].map((row) => `${row.on} ${row.certainty}`).sort();
    const projected = projectYear(2027);
    expect(projected.ok && days(projected.value)).toEqual(days(years.at(-1) as CalendarYear));
  });

  it("have Tết where precedent would have projected it, since 2015", () => {
    for (const year of years.filter((one) => one.year >= 2015)) {
      const tet = (one: CalendarYear) => one.publicHolidays.filter((row) => row.name === "tet").map((row) => row.on);
      const projected = projectYear(year.year);
      expect(projected.ok && tet(projected.value)).toEqual(tet(year));
    }
  });
});

describe("the lunar table", () => {
  const rows = readFileSync(new URL("lunar.tsv", data), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

  it("is what the computation gives for every Tết, Hùng Kings day and leap month of 1960 to 2100", () => {
    expect(rows).toHaveLength(141);
    for (const [year = "", tet, hungKings, leap = ""] of rows) {
      const at = (month: number, day: number) => lunarToSolar({ year: Number(year), month, day, leap: false });
      expect([at(1, 1), at(3, 10), leapMonthOf(Number(year))]).toEqual([
        { ok: true, value: tet },
        { ok: true, value: hungKings },
        leap === "" ? undefined : Number(leap),
      ]);
    }
  });

  it("agrees with every published Hùng Kings day", () => {
    for (const year of years) {
      const on = year.publicHolidays.find((row) => row.name === "hungKings")?.on;
      expect(rows.find(([one]) => one === String(year.year))?.[2]).toBe(on);
    }
  });
});
