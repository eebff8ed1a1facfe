import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarFailure } from "./CalendarFailure.ts";
import { explainEn } from "./en.ts";
import { explainVi } from "./vi.ts";

const date = civilDateUnsafe("2026-06-01");
const lunar = { _tag: "NotALunarDate", year: 2026, month: 13, day: 31, leap: true } as const;

const failures: readonly CalendarFailure[] = [
  { _tag: "CalendarNotPublished", year: 2029, reason: "outsideCoverage" },
  { _tag: "CalendarNotPublished", year: 2027, reason: "provisional" },
  { _tag: "CalendarNotPublished", year: 1998, reason: "beforeFiveDayWeek" },
  { _tag: "LimitInvalid", amount: -1, unit: "workingDay", reason: "notPositive" },
  { _tag: "LimitInvalid", amount: 1, unit: "sameDay", reason: "notZero" },
  { _tag: "LimitInvalid", amount: 0.3, unit: "month", reason: "fraction" },
  { _tag: "LimitInvalid", amount: 1e9, unit: "year", reason: "tooLarge" },
  { _tag: "LimitEmpty" },
  { _tag: "PartsExceedWhole", wholeDueOn: date, partsDueOn: date },
  { _tag: "SuspensionInvalid", reason: "backwards", index: 0 },
  { _tag: "SuspensionInvalid", reason: "withBackwardLimit", index: 0 },
  { _tag: "CultureDayInLieuOpen", without: date, with: date },
  { _tag: "CalendarInvalid", reason: "empty" },
  { _tag: "CalendarInvalid", reason: "gap", year: 2025 },
  { _tag: "CalendarInvalid", reason: "doubled", on: date },
  { _tag: "OfficeInvalid", reason: "noWeekday" },
  { _tag: "OfficeInvalid", reason: "noSession" },
  { _tag: "OfficeInvalid", reason: "sessionBackwards" },
  { _tag: "OfficeInvalid", reason: "sessionsOverlap" },
  { _tag: "OfficeInvalid", reason: "seasonBackwards" },
  { _tag: "NotAClockTime", input: "7h30" },
  { _tag: "LimitUnreadable", text: "15", reason: "noUnit" },
  { _tag: "LimitUnreadable", text: "1.000 ngày", reason: "unclearAmount" },
  { _tag: "LimitUnreadable", text: "9999999 ngày", reason: "tooLarge" },
  { _tag: "MixedUnits", units: ["hour", "workingDay"] },
  { ...lunar, reason: "month" },
  { ...lunar, reason: "leapMonth" },
  { ...lunar, reason: "day" },
  { _tag: "OutsideLunarYears", year: 2201 },
];

describe("the words of failures", () => {
  it("differ for every failure and reason, in both languages", () => {
    for (const explain of [explainVi, explainEn]) {
      const words = failures.map(explain);
      expect(new Set(words).size).toBe(failures.length);
      for (const sentence of words) expect(sentence).toMatch(/^.{20,}\.$/u);
    }
  });

  it("name the value that was wrong", () => {
    expect(explainVi({ _tag: "CalendarNotPublished", year: 2029, reason: "outsideCoverage" })).toContain("2029");
    expect(explainEn({ _tag: "LimitUnreadable", text: "15", reason: "noUnit" })).toContain('"15"');
  });
});
