import { getLunarDate } from "@dqcai/vn-lunar";
import {
  type CivilDate,
  civilDateUnsafe,
  dayOf,
  type EpochDay,
  fromEpochDay,
  monthOf,
  toEpochDay,
  yearOf,
} from "@haicap/kernel";
import { LunarDate as OtherLunarDate } from "vietnamese-lunar-calendar";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type FoundLunarDate, leapMonthOf, lunarFromSolar, lunarToSolar } from "./lunarDate.ts";

const on = civilDateUnsafe;

const everyDay = function* (from: string, until: string): Generator<CivilDate> {
  const end = toEpochDay(on(until));
  for (let day: number = toEpochDay(on(from)); day < end; day++) yield fromEpochDay(day as EpochDay);
};

const lunar = (date: CivilDate): FoundLunarDate => {
  const found = lunarFromSolar(date);
  if (!found.ok) throw new Error(found.error._tag);
  return found.value;
};

/** The civil months in which a reckoning and ours differ. */
const monthsApart = (other: (date: CivilDate) => string): readonly string[] => {
  const apart = new Set<string>();
  for (const date of everyDay("1968-01-01", "2199-01-01")) {
    const { year, month, day } = lunar(date);
    if (other(date) !== `${year}-${month}-${day}`) apart.add(date.slice(0, 7));
  }
  return [...apart];
};

afterEach(() => vi.unstubAllEnvs());

describe("the lunar calendar", () => {
  it("goes there and back on every day of 1900 to 2199", () => {
    for (const date of everyDay("1900-01-01", "2200-01-01"))
      if (
        lunarToSolar(lunar(date)).ok !== true ||
        JSON.stringify(lunarToSolar(lunar(date))) !== `{"ok":true,"value":"${date}"}`
      )
        expect(date).toBe("there and back");
  });

  it("agrees with tables made elsewhere, save a month that begins within a minute of midnight", () => {
    const apart = monthsApart((date) => {
      const { year, month, day } = getLunarDate(dayOf(date), monthOf(date), yearOf(date));
      return `${year}-${month}-${day}`;
    });
    expect(apart).toEqual(["2054-05", "2054-06"]);
    expect(lunar(on("2054-05-10")).uncertain).toBe(true);
  });

  it("agrees with a shorter computation in all but months that begin within minutes of midnight", () => {
    vi.stubEnv("TZ", "Asia/Ho_Chi_Minh"); // the other package reads the host's zone
    const apart = monthsApart((date) => {
      const { year, month, date: day } = new OtherLunarDate(yearOf(date), monthOf(date), dayOf(date));
      return `${year}-${month}-${day}`;
    });
    const years = [...new Set(apart.map((month) => month.slice(0, 4)))];
    expect(years).toEqual(["2054", "2062", "2072", "2073", "2077", "2130", "2150", "2159", "2175"]);
  });

  it("was reckoned at UTC+8 until the end of 1967", () => {
    expect(lunar(on("1968-01-29"))).toMatchObject({ year: 1968, month: 1, day: 1 });
    expect(lunar(on("1965-02-02"))).toMatchObject({ year: 1965, month: 1, day: 1 });
    expect(lunar(on("1967-12-31"))).toMatchObject({ year: 1967, month: 12, day: 1 });
  });

  it("knows leap months", () => {
    expect([1984, 1985, 1987, 2023, 2025, 2026].map(leapMonthOf)).toEqual([undefined, 2, 7, 2, 6, undefined]);
  });

  it("marks months that begin within a minute of midnight", () => {
    expect(lunar(on("2085-10-18")).uncertain).toBe(true);
    expect(lunar(on("2026-02-17")).uncertain).toBe(false);
  });

  it("refuses days the lunar calendar does not have", () => {
    const ask = (year: number, month: number, day: number, leap = false): unknown => {
      const found = lunarToSolar({ year, month, day, leap });
      return found.ok ? found.value : "reason" in found.error ? found.error.reason : found.error._tag;
    };
    expect(ask(2026, 13, 1)).toBe("month");
    expect(ask(2026, 1, 31)).toBe("day");
    expect(ask(2026, 1, 0)).toBe("day");
    expect(ask(2026, 2, 1, true)).toBe("leapMonth");
    expect(ask(2201, 1, 1)).toBe("OutsideLunarYears");
    expect(ask(1899, 1, 1)).toBe("OutsideLunarYears");
    expect(ask(1899, 12, 1)).toBe("1900-01-01");
    expect(ask(2199, 12, 29)).toBe("OutsideLunarYears");
    expect(lunarFromSolar(on("2200-06-01")).ok).toBe(false);
  });
});
