import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileUnitTable } from "../table/UnitTable.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { predecessorsOf } from "./predecessorsOf.ts";
import { successorsOf } from "./successorsOf.ts";

const code = unitCodeUnsafe;
const eve = civilDateUnsafe("2025-06-30");
const day = civilDateUnsafe("2025-07-01");

describe("what a unit became", () => {
  it("a commune that went whole has one certain successor, by the resolution of its province", () => {
    expect(successorsOf(sampleTable, code("26740"), eve)).toMatchObject({
      value: {
        certain: { fullName: "Phường Sài Gòn" },
        edges: [{ extent: "whole", residents: "all", citation: { instrument: "1685/NQ-UBTVQH15" } }],
      },
    });
  });

  it("a split commune has all its successors and no certain one", () => {
    const found = successorsOf(sampleTable, code("26737"), eve);
    expect(found).toMatchObject({ value: { edges: [{ unit: { code: "26737" } }, { unit: { code: "26740" } }] } });
    expect(found.ok && "certain" in found.value).toBe(false);
  });

  it("a commune split in land only is certain, and the land is listed", () => {
    expect(successorsOf(sampleTable, code("26833"), eve)).toMatchObject({
      value: {
        certain: { code: "26833" },
        edges: [
          { unit: { code: "26833" }, extent: "part", residents: "all", note: "allResidents" },
          { unit: { code: "26842" }, extent: "part", residents: "none", note: "areaOnly" },
        ],
      },
    });
  });

  it("a district goes where its communes went", () => {
    expect(successorsOf(sampleTable, code("760"), eve)).toMatchObject({
      value: {
        edges: [
          { unit: { code: "26737" }, extent: "part", residents: "some", note: "derived" },
          { unit: { code: "26740" }, extent: "part", residents: "some", note: "derived" },
        ],
      },
    });
    expect(successorsOf(sampleTable, code("475"), eve)).toMatchObject({
      value: { certain: { code: "19753" }, edges: [{ extent: "whole", residents: "all" }] },
    });
  });

  it("an island district without communes became a special zone", () => {
    expect(successorsOf(sampleTable, code("755"), eve)).toMatchObject({
      value: { certain: { fullName: "Đặc khu Côn Đảo" }, edges: [{ note: "districtWithoutCommunes" }] },
    });
  });

  it("a province goes whole, by the resolution on the provinces", () => {
    expect(successorsOf(sampleTable, code("77"), eve)).toMatchObject({
      value: { certain: { code: "79" }, edges: [{ citation: { instrument: "202/2025/QH15" } }] },
    });
    expect(successorsOf(sampleTable, code("46"), eve)).toMatchObject({ value: { edges: [{ note: "kept" }] } });
  });

  it("a commune that became a ward in 2026 is its own successor, by that act; a unit nothing changed has none", () => {
    expect(successorsOf(sampleTable, code("07294"), day)).toMatchObject({
      value: {
        certain: { fullName: "Phường Bố Hạ" },
        edges: [{ extent: "whole", note: "retyped", citation: { instrument: "388/NQ-UBTVQH16" } }],
      },
    });
    expect(successorsOf(sampleTable, code("07294"), civilDateUnsafe("2026-09-20"))).toEqual({
      ok: true,
      value: { edges: [] },
    });
    expect(successorsOf(sampleTable, code("26740"), day)).toEqual({ ok: true, value: { edges: [] } });
  });
});

describe("what a unit was made from", () => {
  it("lists every source with its share", () => {
    expect(predecessorsOf(sampleTable, code("26740"), day)).toMatchObject({
      value: {
        edges: [
          { unit: { fullName: "Phường Đa Kao" }, extent: "part", residents: "some" },
          { unit: { fullName: "Phường Bến Nghé" }, extent: "whole", residents: "all" },
        ],
      },
    });
  });

  it("is certain when everybody came from one unit", () => {
    expect(predecessorsOf(sampleTable, code("26833"), day)).toMatchObject({
      value: { certain: { name: "Long Thạnh Mỹ" } },
    });
    expect(predecessorsOf(sampleTable, code("26732"), day)).toMatchObject({
      value: { certain: { fullName: "Huyện Côn Đảo" } },
    });
  });

  it("is the earlier version after an act of 2026", () => {
    expect(predecessorsOf(sampleTable, code("24"), civilDateUnsafe("2026-09-20"))).toMatchObject({
      value: { certain: { fullName: "Tỉnh Bắc Ninh" }, edges: [{ citation: { instrument: "39/2026/QH16" } }] },
    });
  });
});

describe("what the table does not know", () => {
  it("where the units of three tiers came from", () => {
    expect(predecessorsOf(sampleTable, code("26740"), eve)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });

  it("a code that no unit bears", () => {
    expect(successorsOf(sampleTable, code("99"), eve)).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(predecessorsOf(sampleTable, code("99"), day)).toMatchObject({ error: { _tag: "UnitNotFound" } });
  });

  it("edges that were not loaded", () => {
    const { current, legacy } = sampleTable.parts;
    const bare = compileUnitTable(legacy === undefined ? { current } : { current, legacy });
    expect(successorsOf(bare, code("26740"), eve)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(predecessorsOf(bare, code("26740"), day)).toMatchObject({ error: { _tag: "OutsideCoverage" } });
  });
});
