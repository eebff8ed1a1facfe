import { describe, expect, it } from "vitest";
import { createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { projectYear } from "./projectYear.ts";

const daysOff = (year: number): readonly string[] => {
  const projected = projectYear(year);
  if (!projected.ok) throw new Error(projected.error._tag);
  return [...projected.value.publicHolidays, ...projected.value.compensatory].map((row) => row.on.slice(5)).sort();
};

describe("a year by its law (R12), Tết and the day beside 2 September by precedent, days in lieu by R13", () => {
  const lieu = "45/2019/QH14, khoản 3 Điều 111";
  const open = "chưa công bố (suy theo luật và tiền lệ)";
  const names = { new: "newYear", kings: "hungKings", south: "reunificationDay", labour: "labourDay" } as const;
  const more = { national: "nationalDay", beside: "nationalDayAdjacent", culture: "cultureDay", tet: "tet" } as const;
  const isOpen = (name: string): boolean => name === "tet" || name === "beside";

  /** `new 01-01 02` is New Year on 1 and 2 January. */
  const rows = (year: number, source: string, written: string, of = ""): readonly object[] =>
    written.split(", ").flatMap((one) => {
      const [name = "", first = "", ...days] = one.split(" ");
      return [first, ...days.map((day) => (day.length === 2 ? first.slice(0, 3) + day : day))].map((day) => ({
        on: `${year}-${day}`,
        name: { ...names, ...more }[name as "new"],
        source: isOpen(name) ? open : of === "" ? (name === "culture" ? "28/2026/QH16, Điều 2" : source) : of,
        certainty: isOpen(name) ? "projected" : "provisional",
      }));
    });
  const yearOf = (
    year: number,
    source: string,
    written: {
      readonly off: string;
      readonly lieu: string;
      readonly other: Readonly<Record<string, readonly [string, string]>>;
    },
  ): object => ({
    year,
    publicHolidays: rows(year, source, written.off),
    compensatory: rows(year, source, written.lieu, lieu),
    swaps: [],
    alternatives: Object.entries(written.other).map(([name, [off, inLieu]]) => ({
      name: more[name as "tet"],
      publicHolidays: rows(year, source, `${name} ${off}`),
      compensatory: inLieu === "" ? [] : rows(year, source, `${name} ${inLieu}`, lieu),
    })),
  });

  it.each([
    yearOf(2006, "Bộ luật Lao động 1994, Điều 73", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, tet 01-28 29 30 31",
      lieu: "new 01-02, tet 02-01 02, south 05-02, national 09-04",
      other: {},
    }),
    yearOf(2007, "Bộ luật Lao động 1994 (sửa đổi 2007), Điều 73", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, kings 04-26, tet 02-16 17 18 19",
      lieu: "tet 02-20 21, national 09-03",
      other: {},
    }),
    yearOf(2014, "10/2012/QH13, Điều 115", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, kings 04-09, tet 01-29 30 31 02-01 02-02",
      lieu: "tet 02-03 04",
      other: { tet: ["01-30 31 02-01 02-02 02-03", "02-04 05"] },
    }),
    yearOf(2021, "45/2019/QH14, Điều 112", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, kings 04-21, tet 02-10 11 12 13 14, beside 09-03",
      lieu: "tet 02-15 16, labour 05-03",
      other: { tet: ["02-11 12 13 14 15", "02-16 17"], beside: ["09-01", ""] },
    }),
    yearOf(2026, "45/2019/QH14, Điều 112", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, culture 11-24, kings 04-26, tet 02-16 17 18 19 20, beside 09-01",
      lieu: "kings 04-27",
      other: { tet: ["02-15 16 17 18 19", "02-20"], beside: ["09-03", ""] },
    }),
    yearOf(2029, "45/2019/QH14, Điều 112", {
      off: "new 01-01, south 04-30, labour 05-01, national 09-02, culture 11-24, kings 04-23, tet 02-12 13 14 15 16, beside 09-03",
      lieu: "national 09-04",
      other: { tet: ["02-11 12 13 14 15", "02-16"], beside: ["09-01", "09-03"] },
    }),
  ])("%o", (year) => {
    expect(projectYear((year as { readonly year: number }).year)).toEqual({ ok: true, value: year });
  });

  it("has the first year of the oldest law", () => {
    expect(projectYear(1995)).toMatchObject({ value: { year: 1995, alternatives: [] } });
    expect(daysOff(1995)).not.toContain("04-09");
  });
});

describe("a year nobody has published", () => {
  it("has the days off of its law", () => {
    expect(daysOff(2029)).toEqual(
      "01-01 02-11 02-12 02-13 02-14 02-15 04-23 04-30 05-01 09-02 09-03 09-04 11-24"
        .split(" ")
        .map((day) => day.replace("02-11", "02-16"))
        .sort(),
    );
    expect(daysOff(2006).filter((day) => day === "04-07")).toEqual([]);
    expect(daysOff(2020)).not.toContain("09-03");
    expect(daysOff(2012).filter((day) => day.startsWith("01-2"))).toHaveLength(5);
  });

  it("carries the other lawful choice of Tết and of the day beside 2 September", () => {
    const year = projectYear(2028);
    expect(year.ok && year.value.alternatives?.map((one) => one.name)).toEqual(["tet", "nationalDayAdjacent"]);
    if (!year.ok) return;
    const calendar = createCalendar({ base: [year.value] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    expect(time.ok && time.value.alternatives(2028, 2028)).toHaveLength(3);
    expect(time.ok && time.value.alternatives(2027, 2027)).toHaveLength(0);
  });

  it("is refused where the law or the lunar calendar is not held", () => {
    const outside = (year: number) => ({ ok: false, error: { _tag: "OutsideLunarYears", year } });
    expect([projectYear(1994), projectYear(2200)]).toEqual([outside(1994), outside(2200)]);
  });
});
