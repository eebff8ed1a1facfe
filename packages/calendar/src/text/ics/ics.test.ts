import { type CivilDate, civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarYear } from "../../calendar/CalendarYear.ts";
import { createCalendar } from "../../calendar/createCalendar.ts";
import { createOfficeTime } from "../../office/createOfficeTime.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { printIcs } from "./printIcs.ts";
import { type DayEvent, yearEvents } from "./yearEvents.ts";

const on = civilDateUnsafe;
const year: CalendarYear = {
  year: 2026,
  publicHolidays: [
    { on: on("2026-02-17"), name: "tet", source: "notice", certainty: "confirmed" },
    { on: on("2026-11-24"), name: "cultureDay", source: "28/2026/QH16, Điều 2", certainty: "provisional" },
  ],
  compensatory: [],
  swaps: [{ off: on("2026-08-31"), workedInstead: on("2026-08-22"), source: "notice", certainty: "confirmed" }],
};

const eventsOf = (of: CalendarYear, before?: readonly DayEvent[]): readonly DayEvent[] => {
  const calendar = createCalendar({ base: [of] });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  const events = time.ok ? yearEvents(time.value, 2026, "vi", before) : time;
  if (!events.ok) throw new Error(events.error._tag);
  return events.value;
};

const told = (events: readonly DayEvent[]): readonly string[] =>
  events.map(({ on: day, sequence, status, summary }) => [day, sequence, status, summary].join(" "));

describe("the events of a year", () => {
  it("are its days off and made-up days, tentative while they are not confirmed", () => {
    expect(told(eventsOf(year))).toEqual([
      "2026-02-17 0 confirmed Tết Âm lịch",
      "2026-08-22 0 confirmed làm bù",
      "2026-08-31 0 confirmed nghỉ hoán đổi",
      "2026-11-24 0 tentative Ngày Văn hoá Việt Nam 24/11",
    ]);
  });

  it("rise in sequence when they change, are cancelled when they are gone, and rise again when they come back", () => {
    const first = eventsOf(year);
    expect(eventsOf(year, first)).toEqual(first);
    const [tet, culture] = year.publicHolidays;
    if (tet === undefined || culture === undefined) throw new Error("two holidays");
    const changed = { ...year, publicHolidays: [tet, { ...culture, certainty: "confirmed" as const }], swaps: [] };
    const second = eventsOf(changed, first);
    expect(told(second)).toEqual([
      "2026-02-17 0 confirmed Tết Âm lịch",
      "2026-08-22 1 cancelled làm bù",
      "2026-08-31 1 cancelled nghỉ hoán đổi",
      "2026-11-24 1 confirmed Ngày Văn hoá Việt Nam 24/11",
    ]);
    expect(eventsOf(changed, second)).toEqual(second);
    expect(told(eventsOf(year, second))[1]).toBe("2026-08-22 2 confirmed làm bù");
  });

  it("rise in sequence when a notice of yesterday is laid over the calendar, and again when that one is changed", () => {
    const noticed = (source: string, offInstead: CivilDate): OfficeTime => {
      const notice = { daysOff: [offInstead], makeUpDays: [on("2026-08-29")], source };
      const patched = createCalendar({
        base: [year],
        patches: [{ ...notice, withdrawn: [on("2026-08-22"), on("2026-08-31")] }],
      });
      const time = patched.ok ? createOfficeTime(patched.value) : patched;
      if (!time.ok) throw new Error(time.error._tag);
      return time.value;
    };
    const next = (time: OfficeTime, before: readonly DayEvent[]): readonly DayEvent[] => {
      const events = yearEvents(time, 2026, "vi", before);
      if (!events.ok) throw new Error(events.error._tag);
      return events.value;
    };
    const second = next(noticed("notice of August", on("2026-09-03")), eventsOf(year));
    expect(told(second)).toEqual([
      "2026-02-17 0 confirmed Tết Âm lịch",
      "2026-08-22 1 cancelled làm bù",
      "2026-08-29 0 confirmed làm bù",
      "2026-08-31 1 cancelled nghỉ hoán đổi",
      "2026-09-03 0 confirmed nghỉ lễ, tết",
      "2026-11-24 0 tentative Ngày Văn hoá Việt Nam 24/11",
    ]);
    const third = next(noticed("second notice", on("2026-09-04")), second);
    const printed = printIcs(third, { stamp: instantUnsafe("2026-08-20T09:00:00+07:00"), name: "Lịch nghỉ 2026" });
    expect(printed.split("\r\n").filter((line) => /^(UID|SEQUENCE|STATUS)/.test(line))).toEqual(
      [
        ["2026-02-17", 0, "CONFIRMED"],
        ["2026-08-22", 1, "CANCELLED"], // gone already: the same edition of it
        ["2026-08-29", 1, "CONFIRMED"], // its document is another now
        ["2026-08-31", 1, "CANCELLED"],
        ["2026-09-03", 1, "CANCELLED"],
        ["2026-09-04", 0, "CONFIRMED"],
        ["2026-11-24", 0, "TENTATIVE"],
      ].flatMap(([day, sequence, status]) => [
        `UID:${day}@calendar.haicap`,
        `SEQUENCE:${sequence}`,
        `STATUS:${status}`,
      ]),
    );
  });

  it("need a published year", () => {
    const calendar = createCalendar({ base: [year] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    expect(time.ok && yearEvents(time.value, 2027, "en")).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
  });
});

describe("the printed calendar", () => {
  const edition = { stamp: instantUnsafe("2026-04-24T09:00:00+07:00"), name: "Lịch nghỉ 2026" };
  const text = printIcs(eventsOf(year), edition);

  it("is the same for the same edition, wherever it is printed", () => {
    const zone = process.env["TZ"];
    try {
      for (const other of ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Ho_Chi_Minh"]) {
        process.env["TZ"] = other;
        expect(printIcs(eventsOf(year), edition)).toBe(text);
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("holds whole days, folded lines, escaped text and the status of each event", () => {
    const lines = text.split("\r\n");
    expect(lines).toContain("UID:2026-11-24@calendar.haicap");
    expect(lines).toContain("DTSTART;VALUE=DATE:20261124");
    expect(lines).toContain("DTEND;VALUE=DATE:20261125");
    expect(lines).toContain("DESCRIPTION:28/2026/QH16\\, Điều 2");
    expect(lines.filter((line) => line === "STATUS:TENTATIVE")).toHaveLength(1);
    expect(lines.filter((line) => line === "DTSTAMP:20260424T020000Z")).toHaveLength(4);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
