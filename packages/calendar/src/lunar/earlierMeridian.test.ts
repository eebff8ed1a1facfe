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
import { Solar } from "lunar-typescript";
import { describe, expect, it } from "vitest";
import { lunarFromSolar } from "./lunarDate.ts";

/** Year, month (negative when leap) and day. */
type Reckoning = (date: CivilDate) => string;

const ours: Reckoning = (date) => {
  const found = lunarFromSolar(date);
  if (!found.ok) throw new Error(found.error._tag);
  const { year, month, day, leap } = found.value;
  return `${year} ${leap ? -month : month} ${day}`;
};

const tables: Reckoning = (date) => {
  const lunar = Solar.fromYmd(yearOf(date), monthOf(date), dayOf(date)).getLunar();
  return `${lunar.getYear()} ${lunar.getMonth()} ${lunar.getDay()}`;
};

const format = new Intl.DateTimeFormat("en-u-ca-chinese", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** Unicode's calendar, computed by the programs that come with Node. */
const unicode: Reckoning = (date) => {
  const parts = new Map<string, string>(
    format.formatToParts(new Date(`${date}T00:00:00Z`)).map(({ type, value }) => [type, value]),
  );
  const month = parts.get("month") ?? "";
  const sign = month.endsWith("bis") ? -1 : 1;
  return `${parts.get("relatedYear")} ${sign * Number.parseInt(month, 10)} ${parts.get("day")}`;
};

/** The civil months in which a reckoning and ours differ, of days before the state calendar of Viet Nam. */
const monthsApart = (other: Reckoning, from: string): readonly string[] => {
  const apart = new Set<string>();
  const until = toEpochDay(civilDateUnsafe("1968-01-01"));
  for (let day: number = toEpochDay(civilDateUnsafe(from)); day < until; day++) {
    const date = fromEpochDay(day as EpochDay);
    if (other(date) !== ours(date)) apart.add(date.slice(0, 7));
  }
  return [...apart];
};

describe("the lunar calendar before 1968, reckoned at UTC+8", () => {
  it("is day by day that of published tables, from 1929 on", () => {
    expect(monthsApart(tables, "1929-01-01")).toEqual([]);
  });

  it("differs before 1929 in three months that began within minutes of midnight: China then reckoned at Peking's own noon", () => {
    expect(monthsApart(tables, "1900-02-01")).toEqual([
      ...["1914-11", "1914-12"],
      ...["1916-02", "1916-03"],
      ...["1920-11", "1920-12"],
    ]);
  });

  it("is Unicode's too, save the months in which Unicode's stands against the published tables", () => {
    const known = ["1954-02", "1954-03", "1955-02", "1955-03"]; // the printed year 1954 began on 3 February, as here
    expect(monthsApart(unicode, "1929-01-01").filter((month) => !known.includes(month))).toEqual([]);
    expect(ours(civilDateUnsafe("1954-02-03"))).toBe("1954 1 1");
  });
});
