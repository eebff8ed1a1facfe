import { describe, expect, it } from "vitest";
import { unwrap } from "../operation/unwrap.ts";
import { between } from "./between.ts";
import { day } from "./day.ts";
import { render } from "./render.ts";
import { year } from "./year.ts";

describe("calendar.day", () => {
  it("knows each kind of day", () => {
    const kind = (date: string): unknown => {
      const found = day({ date });
      return found.ok
        ? [found.value.kind, found.value.working, found.value.pairedWith, found.value.certainty]
        : found.error._tag;
    };
    expect(kind("2026-11-24")).toEqual(["holiday", false, undefined, "confirmed"]);
    expect(kind("2026-04-27")).toEqual(["compensatory", false, undefined, "confirmed"]);
    expect(kind("2026-01-02")).toEqual(["swappedOff", false, "2026-01-10", "confirmed"]);
    expect(kind("2026-01-10")).toEqual(["makeUp", true, "2026-01-02", "confirmed"]);
    expect(kind("2026-06-06")).toEqual(["weeklyRest", false, undefined, "confirmed"]);
    expect(kind("2026-06-05")).toEqual(["workday", true, undefined, "confirmed"]);
    expect(kind("2027-02-05")).toEqual(["holiday", false, undefined, "projected"]);
    expect(kind("2027-01-01")).toEqual(["holiday", false, undefined, "provisional"]);
    expect(kind("2028-01-01")).toBe("CalendarNotPublished");
  });

  it("speaks of the calendar, the office and the day of knowledge it is asked about", () => {
    const calendar = { daysOff: ["2026-06-05"], makeUpDays: [], from: "2026-01-01", until: "2027-01-01" };
    expect(day({ date: "2026-06-05", calendar })).toMatchObject({ value: { kind: "holiday", source: "own" } });
    expect(day({ date: "2026-06-05", office: { closures: ["2026-06-05"] } })).toMatchObject({
      value: { kind: "closure", source: "office", working: false },
    });
    expect(day({ date: "2024-04-29", knownOn: "2024-04-11" })).toMatchObject({ value: { working: true } });
    expect(day({ date: "2024-04-29", knownOn: "2024-04-12" })).toMatchObject({ value: { working: false } });
    const sixDays = { weekdays: [1, 2, 3, 4, 5, 6] };
    expect(day({ date: "2026-04-27", office: sixDays })).toMatchObject({
      value: { kind: "compensatory", pairedWith: "2026-04-26", source: "45/2019/QH14, khoản 3 Điều 111" },
    });
  });
});

describe("calendar.year and calendar.between", () => {
  it("agree on every published year", () => {
    for (let number = 2010; number <= 2027; number++) {
      const listed = year({ year: number });
      const counted = number === 2027 ? undefined : between({ from: `${number}-01-01`, to: `${number + 1}-01-01` });
      if (!listed.ok) throw new Error(listed.error._tag);
      if (counted?.ok) expect(counted.value).toMatchObject({ workingDays: listed.value.workingDays });
      expect(listed.value.swaps.length).toBeGreaterThanOrEqual(listed.value.makeUpDays.length - 1);
      expect(listed.value.certainty).toBe(number === 2027 ? "projected" : "confirmed");
    }
  });

  it("refuse a period that ends before it begins, and a year nobody has published", () => {
    expect(between({ from: "2026-06-02", to: "2026-06-01" })).toMatchObject({ error: { _tag: "InvalidInput" } });
    expect(between({ from: "2026-06-01", to: "2026-06-01" })).toMatchObject({
      value: { workingDays: 0, calendarDays: 0 },
    });
    expect(year({ year: 2028 })).toMatchObject({ error: { _tag: "CalendarNotPublished", year: 2028 } });
  });
});

describe("calendar.render", () => {
  it("prints every published year for an office, and no other", () => {
    for (const one of [2010, 2026, 2027])
      expect(unwrap(render({ year: one, as: "svg" })).text).toContain(`Lịch nghỉ năm ${one}`);
    const saturdays = unwrap(render({ year: 2026, language: "en", office: { weekdays: [1, 2, 3, 4, 5, 6] } })).text;
    expect(saturdays).toMatch(/^Days off in 2026\n299 working days of 365/u);
    expect(render({ year: 2029 })).toMatchObject({ error: { _tag: "CalendarNotPublished", year: 2029 } });
  });

  it("prints the same year five ways", () => {
    const printed = (as: "text" | "markdown" | "csv" | "ics"): string => unwrap(render({ year: 2026, as })).text;
    expect(printed("text")).toMatch(/^Lịch nghỉ năm 2026\n249 ngày làm việc trên 365 ngày/u);
    expect(printed("markdown")).toContain(
      "| thứ Ba 24/11/2026 | 1 | Ngày Văn hoá Việt Nam 24/11 | 28/2026/QH16, Điều 2 |",
    );
    expect(printed("csv").trimEnd().split("\r\n")).toHaveLength(366);
    const ics = printed("ics").split("\r\n");
    expect(ics).toContain("UID:2026-11-24@calendar.haicap");
    expect(ics.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(17);
  });
});
