import { civilDateUnsafe, formatInstant, instantUnsafe, type Result, toEpochDay } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarYear, DayOffRow } from "../calendar/CalendarYear.ts";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { dayInfo } from "../explanation/dayInfo.ts";
import { addWorkingDays, addWorkingDaysBatch } from "../working-days/addWorkingDays.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days/isWorkingDay.ts";
import { addWorkingMinutes, workingMinutesBetween } from "../working-hours/addWorkingMinutes.ts";
import { closingOf, dayLength, openingAtOrAfter } from "../working-hours/opening.ts";
import { clockTimeUnsafe, parseClockTime } from "./ClockTime.ts";
import { createOfficeTime } from "./createOfficeTime.ts";
import type { Office } from "./Office.ts";
import type { OfficeTime } from "./OfficeTime.ts";

const on = civilDateUnsafe;
const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const row = (day: string, name: DayOffRow["name"]): DayOffRow => ({
  on: on(day),
  ...(name === undefined ? {} : { name }),
  source: "law",
  certainty: "confirmed",
});

const year: CalendarYear = {
  year: 2026,
  publicHolidays: [row("2026-04-26", "hungKings"), row("2026-05-02", undefined), row("2026-11-24", "cultureDay")],
  compensatory: [row("2026-04-27", "hungKings"), row("2026-05-04", undefined)],
  swaps: [{ off: on("2026-08-31"), workedInstead: on("2026-08-22"), source: "notice", certainty: "confirmed" }],
};

const timeOf = (office: Office = {}): OfficeTime =>
  value(createOfficeTime(value(createCalendar({ base: [year] })), office));
const kind = (time: OfficeTime, day: string): string => value(dayInfo(time, on(day))).kind;

describe("an office's own week", () => {
  it("gives days in lieu by its own rest days", () => {
    expect(kind(timeOf(), "2026-04-27")).toBe("compensatory");
    const sixDays = timeOf({ weekdays: [1, 2, 3, 4, 5, 6] });
    expect([kind(sixDays, "2026-04-27"), kind(sixDays, "2026-05-04")]).toEqual(["compensatory", "workday"]);
    const everyDay = timeOf({ weekdays: [1, 2, 3, 4, 5, 6, 7] });
    expect([kind(everyDay, "2026-04-26"), kind(everyDay, "2026-04-27")]).toEqual(["holiday", "workday"]);
    const restOnMonday = timeOf({ weekdays: [2, 3, 4, 5, 6] });
    expect([kind(restOnMonday, "2026-04-27"), kind(restOnMonday, "2026-04-28")]).toEqual([
      "weeklyRest",
      "compensatory",
    ]);
    expect(value(dayInfo(restOnMonday, on("2026-04-28")))).toMatchObject({
      name: "hungKings",
      pairedWith: "2026-04-26",
    });
  });

  it("gives each holiday on a rest day a day of its own, past holidays, swaps and days in lieu already given", () => {
    const base: CalendarYear = {
      year: 2026,
      publicHolidays: [row("2026-05-03", "tet"), row("2026-05-04", "tet"), row("2026-06-07", "hungKings")],
      compensatory: [],
      swaps: [{ off: on("2026-06-09"), workedInstead: on("2026-06-13"), source: "notice", certainty: "confirmed" }],
    };
    const restSundayMonday: Office = { weekdays: [2, 3, 4, 5, 6] };
    const time = value(createOfficeTime(value(createCalendar({ base: [base] })), restSundayMonday));
    const kinds = ["2026-05-05", "2026-05-06", "2026-05-07", "2026-06-09", "2026-06-10"].map((day) => kind(time, day));
    expect(kinds).toEqual(["compensatory", "compensatory", "workday", "swappedOff", "compensatory"]);
    const ownWay = value(
      createOfficeTime(value(createCalendar({ base: [base] })), { ...restSundayMonday, followsSwaps: false }),
    );
    expect(kind(ownWay, "2026-06-09")).toBe("compensatory");
  });

  it("would put a day in lieu of 24 November behind the published ones", () => {
    const base: CalendarYear = {
      year: 2029,
      publicHolidays: [row("2029-11-24", "cultureDay"), row("2029-11-25", "tet")],
      compensatory: [row("2029-11-26", "tet")],
      swaps: [],
    };
    const time = value(createOfficeTime(value(createCalendar({ base: [base] }))));
    expect(time.cultureDayOpen).toBe(true);
    expect(kind(time, "2029-11-27")).toBe("workday");
    expect(kind(time.withCultureDayInLieu(), "2029-11-27")).toBe("compensatory");
    expect(time.withCultureDayInLieu().cultureDayOpen).toBe(false);
  });

  it("that follows no swaps has no trace of them", () => {
    expect(value(dayInfo(timeOf({ followsSwaps: false }), on("2026-08-22")))).toEqual({
      date: "2026-08-22",
      working: false,
      kind: "weeklyRest",
      source: "188/1999/QĐ-TTg",
      certainty: "confirmed",
    });
  });

  it("may take no part in swaps, and loses what it was closed for", () => {
    const own = timeOf({ followsSwaps: false, closures: [on("2026-08-24"), on("2026-11-24"), on("2030-01-01")] });
    expect([
      kind(own, "2026-08-31"),
      kind(own, "2026-08-22"),
      kind(own, "2026-08-24"),
      kind(own, "2026-11-24"),
    ]).toEqual(["workday", "weeklyRest", "closure", "holiday"]);
  });

  it("is closed on a Saturday it was closed for, session or not", () => {
    const own = timeOf({ saturday: "morning", saturdayCounts: true, closures: [on("2026-06-06")] });
    expect([kind(own, "2026-06-06"), kind(own, "2026-06-13")]).toEqual(["closure", "weeklyRest"]);
    expect([isWorkingDay(own, on("2026-06-06")), isWorkingDay(own, on("2026-06-13"))]).toMatchObject([
      { value: false },
      { value: true },
    ]);
  });

  it("has other hours on days of the week and in seasons; the last season that speaks of a day wins", () => {
    const [seven, half, noon, two, five] = ["07:00", "07:30", "11:30", "14:00", "17:00"].map(clockTimeUnsafe);
    if (!seven || !half || !noon || !two || !five) throw new Error("five clock times");
    const time = timeOf({
      hours: [[half, noon]],
      hoursByWeekday: { 5: [[seven, noon]], 6: [[two, five]] },
      seasons: [
        { from: on("2026-04-15"), until: on("2026-10-15"), hours: [[seven, five]] },
        { from: on("2026-06-01"), until: on("2026-07-01"), hoursByWeekday: { 1: [[two, five]] } },
      ],
      saturday: "morning",
    });
    const worked = (day: string): number =>
      value(
        workingMinutesBetween(time, instantUnsafe(`${day}T00:00:00+07:00`), instantUnsafe(`${day}T23:59:59+07:00`)),
      );
    expect([worked("2026-03-05"), worked("2026-03-06"), worked("2026-03-07")]).toEqual([240, 270, 180]);
    expect([worked("2026-05-14"), worked("2026-05-15"), worked("2026-06-08"), worked("2026-06-09")]).toEqual([
      600, 600, 180, 600,
    ]);
    expect([worked("2026-04-14"), worked("2026-04-15"), worked("2026-10-14"), worked("2026-10-15")]).toEqual([
      240, 600, 600, 240,
    ]);
    expect(dayLength(time)).toBe(240);
    expect(formatInstant(closingOf(time, on("2026-03-07")))).toBe("2026-03-07T17:00:00+07:00");
  });

  it("must have weekdays and sessions in order", () => {
    const calendar = value(createCalendar({ base: [year] }));
    const hours = (...sessions: [string, string][]): Office => ({
      hours: sessions.map(([opens, closes]) => [clockTimeUnsafe(opens), clockTimeUnsafe(closes)]),
    });
    const reason = (office: Office): string | undefined => {
      const time = createOfficeTime(calendar, office);
      return time.ok ? undefined : time.error.reason;
    };
    expect(reason({ weekdays: [] })).toBe("noWeekday");
    expect(reason(hours())).toBe("noSession");
    expect(reason(hours(["11:30", "07:30"]))).toBe("sessionBackwards");
    expect(reason(hours(["07:30", "11:30"], ["11:00", "17:00"]))).toBe("sessionsOverlap");
    expect(reason(hours(["13:30", "17:00"], ["07:30", "11:30"]))).toBe("sessionsOverlap");
    expect(reason(hours(["00:00", "24:00"]))).toBeUndefined();
    expect(reason({ hoursByWeekday: { 5: [] } })).toBe("noSession");
    const [from, until] = [on("2026-06-01"), on("2026-06-01")];
    expect(reason({ seasons: [{ from, until }] })).toBe("seasonBackwards");
    expect(reason({ seasons: [{ from, until: on("2026-06-02"), hours: [] }] })).toBe("noSession");
    expect(() => clockTimeUnsafe("25:00")).toThrow("25:00");
    expect(parseClockTime("24:30").ok).toBe(false);
  });

  it("is not read back to when Saturday was worked, unless it says its week", () => {
    const old = calendarOfDays({ daysOff: [], makeUpDays: [], from: on("1999-01-01"), until: on("2000-01-01") });
    const silent = value(createOfficeTime(old));
    expect(addWorkingDays(silent, on("1999-05-03"), 1)).toEqual({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: 1999, reason: "beforeFiveDayWeek" },
    });
    expect(addWorkingDays(silent, on("1999-10-01"), 1)).toEqual({ ok: true, value: "1999-10-04" });
    const sixDays = value(createOfficeTime(old, { weekdays: [1, 2, 3, 4, 5, 6] }));
    expect(addWorkingDays(sixDays, on("1999-05-07"), 1)).toEqual({ ok: true, value: "1999-05-08" });
  });
});

describe("a calendar", () => {
  it("is made of years without a gap, each day once", () => {
    expect(createCalendar({ base: [] })).toMatchObject({ error: { reason: "empty" } });
    expect(createCalendar({ base: [year, { ...year, year: 2028 }] })).toMatchObject({
      error: { reason: "gap", year: 2027 },
    });
    const doubled = { ...year, publicHolidays: [...year.publicHolidays, row("2026-04-27", "hungKings")] };
    expect(createCalendar({ base: [doubled] })).toMatchObject({ error: { reason: "doubled", on: "2026-04-27" } });
  });

  it("is known on the day a row was announced, and not the day before", () => {
    const announced = { ...row("2026-07-01", "newYear"), announced: on("2026-05-10") };
    const ask = (knownOn: string): string => {
      const calendar = value(
        createCalendar({ base: [{ ...year, publicHolidays: [announced] }], knownOn: on(knownOn) }),
      );
      return kind(value(createOfficeTime(calendar)), "2026-07-01");
    };
    expect([ask("2026-05-09"), ask("2026-05-10")]).toEqual(["workday", "holiday"]);
  });

  it("is provisional while its Tết is not announced", () => {
    const tet = { ...row("2026-02-17", "tet"), announced: on("2025-10-16") };
    const base = [{ ...year, publicHolidays: [tet] }];
    const certainty = (knownOn: string) =>
      value(dayInfo(value(createOfficeTime(value(createCalendar({ base, knownOn: on(knownOn) })))), on("2026-06-01")))
        .certainty;
    expect([certainty("2025-10-15"), certainty("2025-10-16")]).toEqual(["provisional", "confirmed"]);
  });

  it("takes later notices, and what they withdraw", () => {
    const patches = [
      { daysOff: [on("2026-08-22"), on("2026-04-26")], source: "notice 1" },
      { withdrawn: [on("2026-08-31")], makeUpDays: [on("2026-08-29")], source: "notice 2" },
    ];
    const time = value(createOfficeTime(value(createCalendar({ base: [year], patches }))));
    expect(["2026-08-22", "2026-08-31", "2026-08-29"].map((day) => kind(time, day))).toEqual([
      "holiday",
      "workday",
      "makeUp",
    ]);
    expect(value(dayInfo(time, on("2026-04-26"))).source).toBe("law");
  });

  it("of one's own leaves out what lies outside its period", () => {
    const own = calendarOfDays({
      daysOff: [on("2025-12-31"), on("2026-01-05")],
      makeUpDays: [on("2027-01-02")],
      from: on("2026-01-01"),
      until: on("2027-01-01"),
    });
    expect([...own.entries.keys()]).toEqual([toEpochDay(on("2026-01-05"))]);
    expect(own.alternatives(2026, 2026)).toEqual([]);
  });
});

describe("working days and minutes", () => {
  const time = timeOf();
  const at = (text: string) => instantUnsafe(`${text}+07:00`);

  it("are refused outside the calendar, naming the year", () => {
    const missing = (number: number) => ({
      ok: false,
      error: { _tag: "CalendarNotPublished", year: number, reason: "outsideCoverage" },
    });
    expect(isWorkingDay(time, on("2025-12-31"))).toEqual(missing(2025));
    expect(isWorkingDay(time, on("2027-01-01"))).toEqual(missing(2027));
    expect(dayInfo(time, on("2029-01-01"))).toEqual(missing(2029));
    expect(workingDaysBetween(time, on("2025-06-01"), on("2026-06-01"))).toEqual(missing(2025));
    expect(workingDaysBetween(time, on("2026-06-01"), on("2027-06-01"))).toEqual(missing(2027));
    expect(workingDaysBetween(time, on("2026-06-08"), on("2026-06-01"))).toEqual({ ok: true, value: -5 });
    expect(addWorkingMinutes(time, at("2025-06-01T09:00"), 5)).toEqual(missing(2025));
    expect(addWorkingMinutes(time, at("2026-12-31T16:59"), 5)).toEqual(missing(2027));
    expect(addWorkingMinutes(time, at("2026-01-01T07:31"), -5)).toEqual(missing(2025));
    expect(addWorkingMinutes(time, at("2026-06-01T09:00"), 0)).toEqual({ ok: true, value: at("2026-06-01T09:00") });
    expect(workingMinutesBetween(time, at("2025-06-01T09:00"), at("2026-06-01T09:00"))).toEqual(missing(2025));
    expect(workingMinutesBetween(time, at("2026-06-01T09:00"), at("2027-01-01T00:01"))).toEqual(missing(2027));
    expect(workingMinutesBetween(time, at("2026-12-31T16:00"), at("2027-01-01T00:00"))).toEqual({
      ok: true,
      value: 60,
    });
    expect(openingAtOrAfter(time, at("2026-12-31T17:00"))).toEqual(missing(2027));
    expect(openingAtOrAfter(time, at("2025-12-31T17:00"))).toEqual(missing(2025));
  });

  it("are the same in columns", () => {
    const src = Int32Array.of(toEpochDay(on("2026-08-21")), toEpochDay(on("2025-01-01")), toEpochDay(on("2026-12-31")));
    const out = new Int32Array(3);
    addWorkingDaysBatch(time, src, 1, out);
    expect([...out]).toEqual([toEpochDay(on("2026-08-22")), -2147483648, -2147483648]);
  });

  it("know opening and closing times", () => {
    expect(formatInstant(value(openingAtOrAfter(time, at("2026-06-05T17:00"))))).toBe("2026-06-08T07:30:00+07:00");
    expect(formatInstant(closingOf(time, on("2026-06-06")))).toBe("2026-06-06T17:00:00+07:00");
    const morning = timeOf({ saturday: "morning" });
    expect(formatInstant(closingOf(morning, on("2026-06-06")))).toBe("2026-06-06T11:30:00+07:00");
    expect(dayLength(morning)).toBe(450);
  });
});
