import { civilDateUnsafe, err } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { ancestorsOn } from "./ancestorsOn.ts";
import { childrenOn } from "./childrenOn.ts";
import { certaintyOn, compileUnitTable, eraOn } from "./UnitTable.ts";
import { unitOn } from "./unitOn.ts";

const code = unitCodeUnsafe;
const on = civilDateUnsafe;
const eve = on("2025-06-30");
const day = on("2025-07-01");

describe("a code means a unit only together with a day", () => {
  it("names Bến Nghé on the last day of three tiers and Sài Gòn on the first of two", () => {
    expect(unitOn(sampleTable, code("26740"), eve)).toMatchObject({
      ok: true,
      value: {
        fullName: "Phường Bến Nghé",
        parent: { fullName: "Quận 1" },
        effective: { until: "2025-07-01" },
        era: "threeTier",
      },
    });
    expect(unitOn(sampleTable, code("26740"), day)).toEqual({
      ok: true,
      value: {
        code: "26740",
        level: "commune",
        type: "ward",
        name: "Sài Gòn",
        fullName: "Phường Sài Gòn",
        nameEn: "Sai Gon",
        parent: { code: "79", name: "Hồ Chí Minh", fullName: "Thành phố Hồ Chí Minh" },
        effective: { from: "2025-07-01" },
        era: "twoTier",
      },
    });
  });

  it("changes type on the day the act says, together with its province", () => {
    expect(unitOn(sampleTable, code("07294"), on("2026-09-19"))).toMatchObject({
      value: {
        type: "commune",
        parent: { fullName: "Tỉnh Bắc Ninh" },
        effective: { from: "2025-07-01", until: "2026-09-20" },
      },
    });
    expect(unitOn(sampleTable, code("07294"), on("2026-09-20"))).toMatchObject({
      value: { type: "ward", parent: { fullName: "Thành phố Bắc Ninh" }, effective: { from: "2026-09-20" } },
    });
  });

  it("has an English name of long standing, or the name without marks", () => {
    expect(unitOn(sampleTable, code("79"), day)).toMatchObject({
      value: { nameEn: "Ho Chi Minh City", type: "centrallyRunCity" },
    });
    expect(unitOn(sampleTable, code("26737"), eve)).toMatchObject({ value: { nameEn: "Da Kao" } });
  });
});

describe("what the table does not know", () => {
  it("a code of another era is not found, and the eras that know it are named", () => {
    expect(unitOn(sampleTable, code("760"), day)).toEqual(
      err({ _tag: "UnitNotFound", code: "760", on: day, knownIn: ["threeTier"] }),
    );
    expect(unitOn(sampleTable, code("26732"), eve)).toEqual(
      err({ _tag: "UnitNotFound", code: "26732", on: eve, knownIn: ["twoTier"] }),
    );
    expect(unitOn(sampleTable, code("99"), day)).toMatchObject({ error: { knownIn: [] } });
  });

  it("days before the coverage are answered only where the beginning of the unit is known", () => {
    const february = on("2025-02-01");
    expect(unitOn(sampleTable, code("475"), february)).toMatchObject({
      ok: true,
      value: { fullName: "Quận Phú Xuân" },
    });
    expect(unitOn(sampleTable, code("760"), february)).toMatchObject({
      error: { _tag: "OutsideCoverage", on: february },
    });
    expect(unitOn(sampleTable, code("475"), on("2024-12-31"))).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(childrenOn(sampleTable, code("475"), february)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });

  it("days after the state of knowledge are provisional, and a year later refused", () => {
    expect(certaintyOn(sampleTable, on("2026-09-25"))).toBe("confirmed");
    expect(certaintyOn(sampleTable, on("2026-09-26"))).toBe("provisional");
    expect(unitOn(sampleTable, code("79"), on("2027-09-25"))).toMatchObject({ ok: true });
    expect(unitOn(sampleTable, code("79"), on("2027-09-26"))).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });

  it("a table without the older era refuses its days", () => {
    const alone = compileUnitTable({ current: sampleTable.parts.current });
    expect(unitOn(alone, code("26740"), eve)).toMatchObject({
      error: { _tag: "OutsideCoverage", coverage: { from: "2025-07-01" } },
    });
    expect(unitOn(alone, code("760"), day)).toMatchObject({ error: { knownIn: [] } });
    expect(unitOn(alone, code("79"), day)).toMatchObject({ ok: true });
  });
});

describe("the tree of a day", () => {
  it("has communes below provinces since 1 July 2025, below districts before", () => {
    const codes = (result: ReturnType<typeof childrenOn>): readonly string[] =>
      result.ok ? result.value.map((unit) => unit.code) : [];
    expect(codes(childrenOn(sampleTable, code("79"), eve))).toEqual(["760", "769"]);
    expect(codes(childrenOn(sampleTable, code("79"), eve, { level: "commune" }))).toEqual([
      "26734",
      "26737",
      "26740",
      "26833",
      "26839",
    ]);
    expect(codes(childrenOn(sampleTable, code("760"), eve))).toEqual(["26734", "26737", "26740"]);
    expect(codes(childrenOn(sampleTable, code("79"), day))).toEqual(["26732", "26737", "26740", "26833", "26842"]);
    expect(codes(childrenOn(sampleTable, code("79"), day, { level: "district" }))).toEqual([]);
    expect(childrenOn(sampleTable, code("26740"), day)).toEqual({ ok: true, value: [] });
  });

  it("lists a version once, the one of the day", () => {
    for (const [date, type] of [
      ["2026-09-19", "commune"],
      ["2026-09-20", "ward"],
    ] as const)
      expect(childrenOn(sampleTable, code("24"), on(date))).toMatchObject({ value: [{ code: "07294", type }] });
  });

  it("climbs from a commune to its province", () => {
    expect(ancestorsOn(sampleTable, code("26740"), eve)).toMatchObject({ value: [{ code: "760" }, { code: "79" }] });
    expect(ancestorsOn(sampleTable, code("26740"), day)).toMatchObject({ value: [{ code: "79" }] });
    expect(ancestorsOn(sampleTable, code("79"), day)).toEqual({ ok: true, value: [] });
    expect(ancestorsOn(sampleTable, code("99"), day)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(childrenOn(sampleTable, code("99"), day)).toMatchObject({ error: { _tag: "UnitNotFound" } });
  });

  it("knows which era a day belongs to", () => {
    expect([eraOn(sampleTable, eve), eraOn(sampleTable, day)]).toEqual(["threeTier", "twoTier"]);
  });
});
