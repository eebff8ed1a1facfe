import { describe, expect, it } from "vitest";
import {
  civilDateFrom,
  civilDateUnsafe,
  type EpochDay,
  fromEpochDay,
  isEpochDay,
  maxCivilDate,
  minCivilDate,
  parseCivilDate,
  toEpochDay,
} from "./CivilDate.ts";

describe("a civil date is read strictly", () => {
  it.each(["1900-01-01", "2200-12-31", "2024-02-29", "2000-02-29", "2026-11-24"])("%s is one", (text) => {
    expect(parseCivilDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ["2026-02-29", "day"],
    ["2025-02-29", "day"],
    ["1900-02-29", "day"],
    ["2100-02-29", "day"],
    ["2026-02-30", "day"],
    ["2026-04-31", "day"],
    ["2026-01-00", "day"],
    ["2026-01-32", "day"],
    ["2026-00-10", "month"],
    ["2026-13-10", "month"],
    ["1899-12-31", "year"],
    ["2201-01-01", "year"],
    ["0000-01-01", "year"],
    ["2026-2-1", "format"],
    ["2026-02-1", "format"],
    ["26-02-01", "format"],
    [" 2026-02-01", "format"],
    ["2026-02-01 ", "format"],
    ["2026-02-01\n", "format"],
    ["2026 02 01", "format"],
    ["2026/02/01", "format"],
    ["2026-02/01", "format"],
    ["24/11/2026", "format"],
    ["20260201", "format"],
    ["2026-02-01T00:00", "format"],
    ["+026-02-01", "format"],
    ["2026-0a-01", "format"],
    ["2026-02-:1", "format"],
    ["٢٠٢٦-٠٢-٠١", "format"],
    ["２０２６-02-01", "format"],
    ["2026–02–01", "format"],
    ["", "format"],
  ])("%j is none: %s", (text, reason) => {
    expect(parseCivilDate(text)).toEqual({ ok: false, error: { _tag: "NotACivilDate", input: text, reason } });
  });

  it("throws only in the twin for literals", () => {
    expect(civilDateUnsafe("2026-02-16")).toBe("2026-02-16");
    expect(() => civilDateUnsafe("2026-02-30")).toThrow("not a civil date (day): 2026-02-30");
  });
});

describe("a civil date from its numbers", () => {
  it("accepts whatever has a year, a month and a day", () => {
    expect(civilDateFrom({ year: 2026, month: 2, day: 3 })).toEqual({ ok: true, value: "2026-02-03" });
  });

  it.each([
    [{ year: 2026.5, month: 1, day: 1 }, "year"],
    [{ year: Number.NaN, month: 1, day: 1 }, "year"],
    [{ year: 2026, month: 1.5, day: 1 }, "month"],
    [{ year: 2026, month: 1, day: 0.5 }, "day"],
    [{ year: 2026, month: 2, day: 29 }, "day"],
  ])("refuses %j", (parts, reason) => {
    expect(civilDateFrom(parts)).toMatchObject({ ok: false, error: { reason } });
  });
});

describe("day numbers", () => {
  it("reach from the first day to the last, and no further", () => {
    expect(fromEpochDay(toEpochDay(minCivilDate))).toBe("1900-01-01");
    expect(fromEpochDay(toEpochDay(maxCivilDate))).toBe("2200-12-31");
    expect(isEpochDay(toEpochDay(minCivilDate) - 1)).toBe(false);
    expect(isEpochDay(toEpochDay(maxCivilDate) + 1)).toBe(false);
    expect(isEpochDay(0.5)).toBe(false);
    expect(() => fromEpochDay((toEpochDay(maxCivilDate) + 1) as EpochDay)).toThrow("no civil date");
    expect(() => fromEpochDay(Number.NaN as EpochDay)).toThrow("no civil date");
  });
});

describe("what is no date", () => {
  it("is refused as such, made from parts or from a number", () => {
    expect(civilDateFrom({ year: 2025, month: 2, day: 30 })).toEqual({
      ok: false,
      error: { _tag: "NotACivilDate", input: "2025-02-30", reason: "day" },
    });
    expect(parseCivilDate("2026x02-16")).toMatchObject({ error: { reason: "format" } });
    expect(() => fromEpochDay((toEpochDay(minCivilDate) - 1) as EpochDay)).toThrow("no civil date");
    expect(() => fromEpochDay((toEpochDay(maxCivilDate) + 1) as EpochDay)).toThrow("no civil date");
  });
});
