import { civilDateUnsafe, fromEpochDay } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarPatch } from "./CalendarPatch.ts";
import type { CalendarYear, Certainty, DayOffRow, HolidayName, SwapRow } from "./CalendarYear.ts";
import { type CreateCalendarOptions, calendarOfDays, createCalendar } from "./createCalendar.ts";
import type { WorkingCalendar } from "./WorkingCalendar.ts";

/* Years of three holidays: one that is confirmed, Tết that precedent gives and that may lie otherwise, and a swap. */

const on = civilDateUnsafe;
const row = (day: string, name: HolidayName, certainty: Certainty, announced?: string): DayOffRow => ({
  on: on(day),
  name,
  source: "law",
  certainty,
  ...(announced === undefined ? {} : { announced: on(announced) }),
});

const swap: SwapRow = {
  off: on("2030-06-14"),
  workedInstead: on("2030-06-08"),
  source: "notice 7",
  announced: on("2030-01-10"),
  certainty: "confirmed",
};
const open: CalendarYear = {
  year: 2030,
  publicHolidays: [
    row("2030-01-01", "newYear", "confirmed"),
    row("2030-02-01", "tet", "projected"),
    row("2030-02-03", "tet", "projected"),
  ],
  compensatory: [row("2030-02-04", "tet", "projected")],
  swaps: [swap],
  alternatives: [
    { name: "tet", publicHolidays: [row("2030-02-05", "tet", "projected")], compensatory: [] },
    {
      name: "nationalDayAdjacent",
      publicHolidays: [row("2030-09-03", "nationalDayAdjacent", "projected")],
      compensatory: [row("2030-09-04", "nationalDayAdjacent", "projected")],
    },
  ],
};
const next: CalendarYear = {
  year: 2031,
  publicHolidays: [row("2031-01-01", "newYear", "confirmed")],
  compensatory: [],
  swaps: [],
  alternatives: [{ name: "newYear", publicHolidays: [row("2031-01-02", "newYear", "projected")], compensatory: [] }],
};

const built = (options: Partial<CreateCalendarOptions> = {}): WorkingCalendar => {
  const calendar = createCalendar({ base: [next, open], ...options });
  if (!calendar.ok) throw new Error(calendar.error.reason);
  return calendar.value;
};
/** Month and day, kind, and how firmly it is known, in the order of the days. */
const days = ({ entries }: WorkingCalendar): readonly string[] =>
  [...entries.values()]
    .sort((a, b) => a.day - b.day)
    .map(({ day, kind, certainty, source }) => `${fromEpochDay(day).slice(2)} ${kind} ${certainty} ${source}`);
const withNotice = (...patches: readonly CalendarPatch[]): WorkingCalendar => built({ patches });

const asPublished = [
  "30-01-01 holiday confirmed law",
  "30-02-01 holiday projected law",
  "30-02-03 holiday projected law",
  "30-02-04 compensatory projected law",
  "30-06-08 makeUp confirmed notice 7",
  "30-06-14 swappedOff confirmed notice 7",
  "31-01-01 holiday confirmed law",
];
const changed = (...to: readonly (readonly [from: string, to: string | undefined])[]): readonly string[] =>
  asPublished.flatMap((line) => {
    const found = to.find(([from]) => line.startsWith(from));
    return found === undefined ? [line] : found[1] === undefined ? [] : [found[1]];
  });

describe("a calendar of years", () => {
  it("has every row, both sides of a swap, and from the first year to the end of the last", () => {
    const calendar = built();
    expect(days(calendar)).toEqual(asPublished);
    expect(calendar.coverage).toEqual({ from: "2030-01-01", until: "2032-01-01" });
    expect([calendar.daysInLieu, [...calendar.unannounced]]).toEqual(["byLaw", [2030]]);
    const entries = [...calendar.entries.values()];
    expect(entries.filter(({ pairedWith }) => pairedWith !== undefined)).toMatchObject([
      { kind: "swappedOff", pairedWith: "2030-06-08" },
      { kind: "makeUp", pairedWith: "2030-06-14" },
    ]);
    expect(entries.filter((entry) => "pairedWith" in entry)).toHaveLength(2);
    expect(entries.filter((entry) => "name" in entry)).toHaveLength(5);
  });

  it("is refused by what is wrong with the years", () => {
    const wrong = (error: object): object => ({ ok: false, error: { _tag: "CalendarInvalid", ...error } });
    expect(createCalendar({ base: [] })).toEqual(wrong({ reason: "empty" }));
    expect(createCalendar({ base: [open, { ...next, year: 2033 }] })).toEqual(wrong({ reason: "gap", year: 2031 }));
    const twice = { ...open, compensatory: [row("2030-01-01", "newYear", "confirmed")] };
    expect(createCalendar({ base: [twice] })).toEqual(wrong({ reason: "doubled", on: "2030-01-01" }));
  });

  it("as it stood on a day has what was announced by then: days off, days in lieu and swaps", () => {
    const lieu = row("2030-05-06", "labourDay", "confirmed", "2030-03-01");
    const off = row("2030-05-01", "labourDay", "confirmed", "2030-03-01");
    const base = [{ ...open, publicHolidays: [off], compensatory: [lieu] }];
    const known = (knownOn: string): readonly string[] => days(built({ base, knownOn: on(knownOn) }));
    expect(known("2030-01-09")).toEqual([]);
    expect(known("2030-02-28").map((line) => line.slice(3, 8))).toEqual(["06-08", "06-14"]);
    expect(known("2030-03-01").map((line) => line.slice(3, 8))).toEqual(["05-01", "05-06", "06-08", "06-14"]);
    expect(days(built({ base }))).toHaveLength(4);
    expect(days(built({ knownOn: on("2029-01-01") }))).toEqual(
      changed(["30-06-08", undefined], ["30-06-14", undefined]),
    );
  });

  it("is without a schedule while a day of Tết is projected or not yet announced", () => {
    const tet = (...rows: readonly DayOffRow[]): readonly number[] => [
      ...built({ base: [{ ...open, publicHolidays: rows }], knownOn: on("2030-01-05") }).unannounced,
    ];
    expect(tet(row("2030-02-01", "tet", "confirmed"))).toEqual([]);
    expect(tet(row("2030-02-01", "tet", "confirmed"), row("2030-02-02", "tet", "projected"))).toEqual([2030]);
    expect(tet(row("2030-02-01", "tet", "confirmed", "2030-01-06"))).toEqual([2030]);
    expect(tet(row("2030-02-01", "newYear", "projected"))).toEqual([]);
  });

  it("has the other lawful choices of some years, each alone and all together, made once", () => {
    const calendar = built();
    const others = (from: number, to: number): readonly (readonly string[])[] =>
      calendar.alternatives(from, to).map(days);
    const tet = changed(
      ["30-02-01", undefined],
      ["30-02-03", undefined],
      ["30-02-04", "30-02-05 holiday projected law"],
    );
    const adjacent = ["30-09-03 holiday projected law", "30-09-04 compensatory projected law"];
    const withAdjacent = (lines: readonly string[]): readonly string[] => [...lines, ...adjacent].sort();
    expect(others(2030, 2030)).toEqual([tet, withAdjacent(asPublished), withAdjacent(tet)]);
    const second = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replace("31-01-01 holiday confirmed", "31-01-02 holiday projected"));
    expect(others(2031, 2031)).toEqual([second(asPublished)]);
    expect(others(2030, 2031)).toEqual([
      tet,
      withAdjacent(asPublished),
      second(asPublished),
      second(withAdjacent(tet)),
    ]);
    expect([others(2029, 2029), others(2032, 2032)]).toEqual([[], []]);
    expect(calendar.alternatives(2030, 2030)).toBe(calendar.alternatives(2030, 2030));
    expect(calendar.alternatives(2030, 2030).map((one) => one.alternatives(2030, 2031))).toEqual([[], [], []]);
    const clash = { ...next, alternatives: [{ ...(open.alternatives ?? [])[0], name: "tet" } as never] };
    const clashing = built({ base: [{ ...open, alternatives: [] }, clash] });
    expect(clashing.alternatives(2031, 2031).map(days)).toEqual([
      [...asPublished.slice(0, 4), "30-02-05 holiday projected law", ...asPublished.slice(4)],
    ]);
    const doubled = {
      ...next,
      alternatives: [
        { name: "tet", publicHolidays: [row("2031-01-01", "tet", "projected")], compensatory: [] } as const,
      ],
    };
    expect(built({ base: [open, doubled] }).alternatives(2031, 2031)).toEqual([]);
  });
});

describe("a notice that comes later", () => {
  it("adds days off and made-up days, takes others back, and leaves what the law has", () => {
    const notice = {
      source: "8/TB",
      daysOff: [on("2030-03-04"), on("2030-06-08"), on("2030-01-01")],
      makeUpDays: [on("2030-03-09")],
      withdrawn: [on("2030-06-14")],
    };
    expect(days(withNotice(notice))).toEqual([
      ...asPublished.slice(0, 4),
      "30-03-04 holiday confirmed 8/TB",
      "30-03-09 makeUp confirmed 8/TB",
      "30-06-08 holiday confirmed 8/TB",
      "31-01-01 holiday confirmed law",
    ]);
    expect(days(withNotice({ source: "9/TB" }))).toEqual(asPublished);
    expect(days(withNotice(notice, { source: "9/TB", withdrawn: notice.daysOff, makeUpDays: [] }))).toEqual([
      ...asPublished.slice(1, 4),
      "30-03-09 makeUp confirmed 8/TB",
      "31-01-01 holiday confirmed law",
    ]);
    expect(days(withNotice({ source: "9/TB", withdrawn: [on("2030-02-04"), on("2030-02-01")] }))).toEqual(
      changed(["30-02-01", undefined], ["30-02-04", undefined]),
    );
  });

  it("that names every day of a holiday fixes it, days in lieu with it, and the other choices fall away", () => {
    const fixed = withNotice({ source: "8/TB", daysOff: [on("2030-02-01"), on("2030-02-03")] });
    expect(days(fixed)).toEqual(
      changed(
        ["30-02-01", "30-02-01 holiday confirmed 8/TB"],
        ["30-02-03", "30-02-03 holiday confirmed 8/TB"],
        ["30-02-04", "30-02-04 compensatory confirmed 8/TB"],
      ),
    );
    expect([...fixed.unannounced]).toEqual([]);
    expect(fixed.alternatives(2030, 2030).map((one) => days(one).length)).toEqual([9]);
  });

  it("that names the days of another choice makes that choice", () => {
    const fixed = withNotice({ source: "8/TB", announced: on("2029-12-01"), daysOff: [on("2030-02-05")] });
    expect(days(fixed)).toEqual(
      changed(["30-02-01", undefined], ["30-02-03", undefined], ["30-02-04", "30-02-05 holiday confirmed 8/TB"]),
    );
    expect(fixed.alternatives(2030, 2030).map((one) => days(one).length)).toEqual([7]);
  });

  it("that names some of its days confirms those, and leaves the holiday open", () => {
    const some = withNotice({ source: "8/TB", daysOff: [on("2030-02-01")] });
    expect(days(some)).toEqual(changed(["30-02-01", "30-02-01 holiday confirmed 8/TB"]));
    expect([[...some.unannounced], some.alternatives(2030, 2030).length]).toEqual([[2030], 3]);
    expect(days(withNotice({ source: "8/TB", daysOff: [on("2030-02-04")] }))).toEqual(
      changed(["30-02-04", "30-02-04 compensatory confirmed 8/TB"]),
    );
  });

  it("fixes nothing of a holiday by the days of another", () => {
    const other = withNotice({ source: "8/TB", daysOff: [on("2030-09-03")] });
    expect(days(other)).toEqual([
      ...asPublished.slice(0, 6),
      "30-09-03 holiday confirmed 8/TB",
      ...asPublished.slice(6),
    ]);
  });

  it("fixes what an earlier one has left of a holiday", () => {
    const notices = [
      { source: "8/TB", withdrawn: [on("2030-02-01")] },
      { source: "9/TB", daysOff: [on("2030-02-03")] },
    ];
    expect(days(withNotice(...notices))).toEqual(
      changed(
        ["30-02-01", undefined],
        ["30-02-03", "30-02-03 holiday confirmed 9/TB"],
        ["30-02-04", "30-02-04 compensatory confirmed 9/TB"],
      ),
    );
  });

  it("makes known what it names before that was to be announced", () => {
    const base = [{ ...open, publicHolidays: [row("2030-09-02", "nationalDay", "provisional", "2030-05-01")] }];
    const patch = { source: "8/TB", announced: on("2030-03-01"), daysOff: [on("2030-09-02")] };
    const named = (patches: readonly CalendarPatch[]): unknown =>
      [...built({ base, patches, knownOn: on("2030-04-01") }).entries.values()].find(({ kind }) => kind === "holiday");
    expect(named([])).toBe(undefined);
    expect(named([patch])).toMatchObject({ name: "nationalDay", source: "8/TB", certainty: "confirmed" });
  });

  it("is known from the day it was announced, and what was confirmed before keeps its source", () => {
    const notice = { source: "8/TB", daysOff: [on("2030-01-01"), on("2030-02-01"), on("2030-02-03")] };
    const known = (announced: string | undefined, knownOn: string): readonly string[] => {
      const patch = announced === undefined ? notice : { ...notice, announced: on(announced) };
      return days(built({ patches: [patch], knownOn: on(knownOn) })).map((line) => line.slice(3));
    };
    expect(known("2029-12-01", "2029-12-01").slice(0, 2)).toEqual([
      "01-01 holiday confirmed law",
      "02-01 holiday confirmed 8/TB",
    ]);
    expect(known("2029-12-01", "2029-11-30").slice(0, 2)).toEqual([
      "01-01 holiday confirmed law",
      "02-01 holiday projected law",
    ]);
    expect(known(undefined, "2029-11-30")[1]).toBe("02-01 holiday confirmed 8/TB");
  });

  it("fixes a holiday of a year that has no other choice, or whose days in lieu alone are open", () => {
    const { alternatives: _, ...only } = open;
    const daysOff = [on("2030-02-01"), on("2030-02-03")];
    const fixed = built({ base: [only], patches: [{ source: "8/TB", daysOff }] });
    expect([days(fixed)[3], fixed.alternatives(2030, 2030)]).toEqual(["30-02-04 compensatory confirmed 8/TB", []]);
    const lieuOnly = {
      ...only,
      publicHolidays: [
        row("2030-02-01", "tet", "confirmed"),
        row("2030-02-03", "tet", "confirmed"),
        { ...row("2030-02-01", "tet", "confirmed"), on: on("2030-03-08"), name: undefined } as never,
      ],
      compensatory: [...only.compensatory, { ...row("2030-04-01", "tet", "projected"), name: undefined } as never],
    };
    const named = [...daysOff, on("2030-03-08")];
    expect(days(built({ base: [lieuOnly], patches: [{ source: "8/TB", daysOff: named }] })).slice(1, 5)).toEqual([
      "30-02-03 holiday confirmed law",
      "30-02-04 compensatory confirmed 8/TB",
      "30-03-08 holiday confirmed law",
      "30-04-01 compensatory projected law",
    ]);
    const lieu = { ...only, publicHolidays: [], compensatory: only.compensatory };
    expect(days(built({ base: [lieu], patches: [{ source: "8/TB", daysOff: [] }] }))[0]).toBe(
      "30-02-04 compensatory projected law",
    );
  });
});

describe("a calendar of one's own days", () => {
  it("has those of its period, its first day in it and its end not, confirmed", () => {
    const period = { from: on("2026-01-01"), until: on("2027-01-01") };
    const all = ["2025-12-31", "2026-01-01", "2026-06-06", "2026-12-31", "2027-01-01"].map(on);
    const own = calendarOfDays({ ...period, daysOff: all, makeUpDays: [on("2026-06-06")] });
    expect(days(own)).toEqual([
      "26-01-01 holiday confirmed own",
      "26-06-06 makeUp confirmed own",
      "26-12-31 holiday confirmed own",
    ]);
    expect([own.coverage, own.daysInLieu, own.unannounced.size, own.alternatives(2026, 2026)]).toEqual([
      period,
      "asGiven",
      0,
      [],
    ]);
  });
});
