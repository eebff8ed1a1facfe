import { describe, expect, it } from "vitest";
import { createCalendar } from "../calendar/createCalendar.ts";
import { createOfficeTime } from "../office/createOfficeTime.ts";
import { projectYear } from "./projectYear.ts";

const daysOff = (year: number): readonly string[] => {
  const projected = projectYear(year);
  if (!projected.ok) throw new Error(projected.error._tag);
  return [...projected.value.publicHolidays, ...projected.value.compensatory].map((row) => row.on.slice(5)).sort();
};

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
    expect(projectYear(1994)).toMatchObject({ error: { _tag: "OutsideLunarYears", year: 1994 } });
    expect(projectYear(2200).ok).toBe(false);
  });
});
