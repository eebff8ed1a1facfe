import { civilDateUnsafe, toEpochDay } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarYear, Certainty, DayOffRow, HolidayName } from "../calendar/CalendarYear.ts";
import { calendarOfDays, createCalendar } from "../calendar/createCalendar.ts";
import { dayInfo } from "../explanation/dayInfo.ts";
import { addWorkingDays, addWorkingDaysBatch, nthWorkingDay } from "../working-days/addWorkingDays.ts";
import { isWorkingDay, workingDaysBetween } from "../working-days/isWorkingDay.ts";
import { dateOn } from "../working-days/rank.ts";
import { workingMinutesBetween } from "../working-hours/addWorkingMinutes.ts";
import { clockTimeUnsafe, parseClockTime } from "./ClockTime.ts";
import { createOfficeTime } from "./createOfficeTime.ts";
import type { Office } from "./Office.ts";
import type { OfficeTime } from "./OfficeTime.ts";

const on = civilDateUnsafe;
const row = (day: string, name: HolidayName, certainty: Certainty = "confirmed"): DayOffRow => ({
  on: on(day),
  name,
  source: "law",
  certainty,
});
const bare = (year: number, publicHolidays: readonly DayOffRow[] = []): CalendarYear => ({
  year,
  publicHolidays,
  compensatory: [],
  swaps: [],
});

const timeOf = (base: readonly CalendarYear[], office: Office = {}): OfficeTime => {
  const calendar = createCalendar({ base });
  const time = calendar.ok ? createOfficeTime(calendar.value, office) : calendar;
  if (!time.ok) throw new Error(time.error.reason);
  return time.value;
};
const kinds = (time: OfficeTime, ...days: readonly string[]): readonly string[] =>
  days.map((day) => {
    const info = dayInfo(time, on(day));
    return info.ok ? info.value.kind : info.error.reason;
  });
const ownDays = (daysOff: readonly string[], makeUpDays: readonly string[] = []) =>
  calendarOfDays({
    daysOff: daysOff.map(on),
    makeUpDays: makeUpDays.map(on),
    from: on("2026-01-01"),
    until: on("2027-01-01"),
  });
const built = createOfficeTime(ownDays([]));
if (!built.ok) throw new Error(built.error.reason);
const year2026 = built.value;

describe("days in lieu of an office's own rest days (R13)", () => {
  it("follow a week of four days too: a holiday on its Friday is owed", () => {
    const fourDays = timeOf([bare(2026, [row("2026-05-01", "labourDay")])], { weekdays: [1, 2, 3, 4] });
    expect(kinds(fourDays, "2026-05-01", "2026-05-04", "2026-05-05")).toEqual(["holiday", "compensatory", "workday"]);
  });

  it("are given in the order of the holidays, whichever row was written first", () => {
    const rows = [row("2026-05-03", "labourDay"), row("2026-05-02", "reunificationDay")];
    const time = timeOf([bare(2026, rows)], { weekdays: [1, 2, 3, 4] });
    expect([...time.lieuFor]).toEqual([
      [toEpochDay(on("2026-05-04")), toEpochDay(on("2026-05-02"))],
      [toEpochDay(on("2026-05-05")), toEpochDay(on("2026-05-03"))],
    ]);
    expect(dayInfo(time, on("2026-05-05"))).toEqual({
      ok: true,
      value: {
        date: "2026-05-05",
        working: false,
        kind: "compensatory",
        name: "labourDay",
        pairedWith: "2026-05-03",
        source: "45/2019/QH14, khoản 3 Điều 111",
        certainty: "confirmed",
      },
    });
  });

  it("pass over holidays that follow, and are not owed for a rest day that is worked", () => {
    const rows = [row("2026-05-03", "reunificationDay"), row("2026-05-04", "labourDay")];
    expect(kinds(timeOf([bare(2026, rows)], { weekdays: [1, 2, 3, 4, 5, 6] }), "2026-05-04", "2026-05-05")).toEqual([
      "holiday",
      "compensatory",
    ]);
    const swap = { off: on("2026-06-05"), workedInstead: on("2026-06-06"), source: "notice", certainty: "confirmed" };
    const swapped = timeOf([{ ...bare(2026), swaps: [swap as never] }], { weekdays: [1, 2, 3, 4, 5, 7] });
    expect(kinds(swapped, "2026-06-05", "2026-06-06", "2026-06-07", "2026-06-08")).toEqual([
      "swappedOff",
      "makeUp",
      "workday",
      "workday",
    ]);
  });

  it("are final in a calendar of one's own", () => {
    const sixDays = createOfficeTime(ownDays(["2026-05-03"]), { weekdays: [1, 2, 3, 4, 5, 6] });
    expect(sixDays.ok && kinds(sixDays.value, "2026-05-03", "2026-05-04")).toEqual(["holiday", "workday"]);
    expect(sixDays.ok && [sixDays.value.cultureDayOpen, sixDays.value.lieuFor.size]).toEqual([false, 0]);
  });

  it("hold as given in a calendar that says so, whatever the week", () => {
    const years = [{ ...bare(2026), compensatory: [row("2026-06-02", "labourDay")] }];
    const calendar = createCalendar({ base: years });
    if (!calendar.ok) throw new Error(calendar.error.reason);
    const lieu = (daysInLieu: "byLaw" | "asGiven"): unknown => {
      const time = createOfficeTime({ ...calendar.value, daysInLieu }, { weekdays: [1, 2, 3] });
      return time.ok && kinds(time.value, "2026-06-02");
    };
    expect([lieu("byLaw"), lieu("asGiven")]).toEqual([["workday"], ["compensatory"]]);
  });

  it("leave no question open but that of 24 November", () => {
    expect(timeOf([bare(2026, [row("2026-05-02", "labourDay")])]).cultureDayOpen).toBe(false);
    expect(timeOf([bare(2029, [row("2029-11-24", "cultureDay")])]).cultureDayOpen).toBe(true);
    expect(timeOf([bare(2026, [row("2026-11-24", "cultureDay")])]).cultureDayOpen).toBe(false);
  });
});

describe("an office's own days", () => {
  it("may be closed on a made-up day, a rest day and a workday, but a holiday stays one (R34)", () => {
    const closures = ["2026-08-22", "2026-08-23", "2026-08-24", "2026-05-01"].map(on);
    const time = createOfficeTime(ownDays(["2026-05-01"], ["2026-08-22"]), { closures });
    expect(time.ok && kinds(time.value, "2026-08-22", "2026-08-23", "2026-08-24", "2026-05-01")).toEqual([
      "closure",
      "closure",
      "closure",
      "holiday",
    ]);
    expect(time.ok && dayInfo(time.value, on("2026-08-24"))).toMatchObject({
      value: { source: "office", working: false },
    });
  });

  it("are as firm as their own year's schedule, and their own row", () => {
    const years = [
      bare(2026, [row("2026-09-02", "nationalDay", "provisional")]),
      bare(2027, [row("2027-02-08", "tet", "projected")]),
      bare(2028),
    ];
    const time = timeOf(years);
    const certainty = (day: string): unknown => {
      const info = dayInfo(time, on(day));
      return info.ok && info.value.certainty;
    };
    expect(["2026-09-01", "2026-09-02", "2026-09-03", "2026-12-31"].map(certainty)).toEqual([
      "confirmed",
      "provisional",
      "confirmed",
      "confirmed",
    ]);
    expect(["2027-01-01", "2027-02-08", "2027-02-09", "2027-12-31", "2028-01-01"].map(certainty)).toEqual([
      "provisional",
      "projected",
      "provisional",
      "provisional",
      "confirmed",
    ]);
    expect(time.confirmedBefore).toBe(toEpochDay(on("2026-09-02")));
    expect(timeOf([bare(2028)]).confirmedBefore).toBe(Number.POSITIVE_INFINITY);
    expect([time.unconfirmed.at(-1), time.projected.at(-1)]).toEqual([366, 1]);
  });

  it("of the year in which the five-day week began are the days of that week alone (R31)", () => {
    const old = timeOf([bare(1999, [row("1999-02-16", "tet", "projected")]), bare(2000)]);
    expect([old.first, old.days]).toEqual([toEpochDay(on("1999-10-02")), 91 + 366]);
    expect([old.unconfirmed[91], old.unconfirmed.at(-1), old.projected.at(-1)]).toEqual([91, 91, 0]);
    expect(old.working.reduce((sum, worked) => sum + worked, 0)).toBe(65 + 260);
  });

  it("know where they come from: the five-day week, or the office's own", () => {
    const source = (office: Office): unknown => {
      const info = dayInfo(timeOf([bare(2026)], office), on("2026-06-07"));
      return info.ok && info.value;
    };
    const plain = { date: "2026-06-07", working: false, kind: "weeklyRest", certainty: "confirmed" };
    expect(source({})).toStrictEqual({ ...plain, source: "188/1999/QĐ-TTg" });
    expect(source({ weekdays: [1, 2, 3] })).toStrictEqual({ ...plain, source: "office" });
  });
});

describe("the hours of an office", () => {
  const [six, seven, eight, noon, five] = ["06:00", "07:00", "08:00", "12:00", "17:00"].map(clockTimeUnsafe);
  if (!six || !seven || !eight || !noon || !five) throw new Error("five clock times");
  const minutes = (office: Office, day: string): unknown => {
    const time = timeOf([bare(2026)], office);
    const [from, to] = [0, 24].map((hour) => (Date.parse(`${day}T00:00:00+07:00`) + hour * 3_600_000) as never);
    const worked = workingMinutesBetween(time, from as never, to as never);
    return worked.ok && worked.value;
  };

  it("are its own where it has some, else the ordinary, by weekday and season or by the one alone", () => {
    expect(minutes({}, "2026-06-01")).toBe(450);
    expect(minutes({ hours: [[eight, noon]] }, "2026-06-01")).toBe(240);
    expect(minutes({ hoursByWeekday: { 1: [[eight, noon]] } }, "2026-06-01")).toBe(240);
    expect(minutes({ hoursByWeekday: { 1: [[eight, noon]] } }, "2026-06-02")).toBe(450);
    const season = { from: on("2026-06-01"), until: on("2026-06-03"), hours: [[seven, noon]] } as const;
    expect(
      ["2026-05-29", "2026-06-01", "2026-06-02", "2026-06-03"].map((day) => minutes({ seasons: [season] }, day)),
    ).toEqual([450, 300, 300, 450]);
    const bySeason = {
      hours: [[eight, noon]],
      seasons: [{ ...season, hoursByWeekday: { 2: [[six, noon]] } }],
    } as const;
    expect(["2026-06-01", "2026-06-02", "2026-06-03"].map((day) => minutes(bySeason, day))).toEqual([300, 360, 240]);
  });

  it("on a Saturday of service are those of its first session", () => {
    expect(minutes({ saturday: "morning" }, "2026-06-06")).toBe(240);
    expect(
      minutes(
        {
          saturday: "morning",
          hours: [
            [six, noon],
            [noon, five],
          ],
        },
        "2026-06-06",
      ),
    ).toBe(360);
    expect(minutes({ saturday: "none" }, "2026-06-06")).toBe(0);
    expect(
      [6, 13, 20].map((day) => minutes({ saturday: "secondMorning" }, `2026-06-${`${day}`.padStart(2, "0")}`)),
    ).toEqual([0, 240, 0]);
    expect(["2026-08-08", "2026-11-14"].map((day) => minutes({ saturday: "secondMorning" }, day))).toEqual([240, 240]);
  });

  it("are refused with what is wrong, in any of their places", () => {
    const wrong = (reason: string) => ({ ok: false, error: { _tag: "OfficeInvalid", reason } });
    const ask = (office: Office) => createOfficeTime(year2026.calendar, office);
    expect(ask({ weekdays: [] })).toEqual(wrong("noWeekday"));
    expect(
      ask({
        hours: [
          [eight, noon],
          [five, noon],
        ],
      }),
    ).toEqual(wrong("sessionBackwards"));
    expect(ask({ hours: [[eight, eight]] })).toEqual(wrong("sessionBackwards"));
    expect(
      ask({
        hours: [
          [eight, noon],
          [seven, five],
        ],
      }),
    ).toEqual(wrong("sessionsOverlap"));
    expect(
      ask({
        hours: [
          [eight, noon],
          [noon, five],
        ],
      }).ok,
    ).toBe(true);
    expect(ask({ hoursByWeekday: { 5: [[noon, eight]] } })).toEqual(wrong("sessionBackwards"));
    const season = { from: on("2026-06-01"), until: on("2026-06-01") };
    expect(ask({ seasons: [season] })).toEqual(wrong("seasonBackwards"));
  });

  it("are clock times and nothing around them", () => {
    expect([parseClockTime("07:300"), parseClockTime("107:30")]).toEqual([
      { ok: false, error: { _tag: "NotAClockTime", input: "07:300" } },
      { ok: false, error: { _tag: "NotAClockTime", input: "107:30" } },
    ]);
    expect(
      ["00:00", "19:59", "23:59", "24:00", "24:01", "7:30", "07:60", "25:00"].map((text) => parseClockTime(text).ok),
    ).toEqual([true, true, true, true, false, false, false, false]);
  });
});

describe("days of the calendar", () => {
  const missing = (year: number) => ({
    ok: false,
    error: { _tag: "CalendarNotPublished", year, reason: "outsideCoverage" },
  });

  it("are written when they are first asked for, and kept; days around it are not", () => {
    const built = createOfficeTime(ownDays([]));
    if (!built.ok) throw new Error(built.error.reason);
    const time = built.value;
    const last = time.first + time.days - 1;
    expect([time.first - 1, last + 1].map((day) => dateOn(time, day))).toEqual(["2025-12-31", "2027-01-01"]);
    expect([Object.keys(time.dates), time.dates.length]).toEqual([[], 365]);
    expect([time.first, last].map((day) => dateOn(time, day))).toEqual(["2026-01-01", "2026-12-31"]);
    expect(Object.entries(time.dates)).toEqual([
      ["0", "2026-01-01"],
      ["364", "2026-12-31"],
    ]);
    time.dates[0] = on("1999-12-31");
    expect(dateOn(time, time.first)).toBe("1999-12-31");
  });

  it("outside of it name the year that is missing", () => {
    expect(isWorkingDay(year2026, on("2025-12-31"))).toEqual(missing(2025));
    expect(isWorkingDay(year2026, on("2027-01-01"))).toEqual(missing(2027));
    expect(workingDaysBetween(year2026, on("2026-06-01"), on("2029-06-01"))).toEqual(missing(2029));
    expect(workingDaysBetween(year2026, on("2029-06-01"), on("2026-06-01"))).toEqual(missing(2029));
    expect(workingDaysBetween(year2026, on("2024-06-01"), on("2026-06-01"))).toEqual(missing(2024));
    expect(addWorkingDays(year2026, on("2029-06-01"), -1)).toEqual(missing(2029));
    expect(addWorkingDays(year2026, on("2027-01-01"), -300)).toEqual(missing(2025));
    expect(addWorkingDays(year2026, on("2024-06-01"), 1)).toEqual(missing(2024));
    expect(addWorkingDays(year2026, on("2025-12-31"), 300)).toEqual(missing(2027));
    expect(nthWorkingDay(year2026, year2026.first - 2, 1)).toBe(undefined);
    const minutes = (from: string, to: string): unknown =>
      workingMinutesBetween(year2026, Date.parse(`${from}+07:00`) as never, Date.parse(`${to}+07:00`) as never);
    expect(minutes("2026-06-01T09:00", "2029-06-01T09:00")).toEqual(missing(2029));
    expect(minutes("2029-06-01T09:00", "2026-06-01T09:00")).toEqual(missing(2029));
  });

  it("in a column are those of each row, and the least number where there is none", () => {
    const src = Int32Array.of(year2026.first - 2, year2026.first - 1, year2026.first + 363, year2026.first + 364);
    const out = new Int32Array(5).fill(7);
    addWorkingDaysBatch(year2026, src, 1, out);
    expect([...out]).toEqual([-2147483648, year2026.first, year2026.first + 364, -2147483648, 7]);
  });
});
