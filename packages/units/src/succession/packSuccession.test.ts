import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { PackedSuccession } from "../table/PackedUnits.ts";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable } from "../table/UnitTable.ts";
import { packSuccession, type SuccessionRow, type SuccessionTables } from "./packSuccession.ts";
import { inventedCountry } from "./restated.fixture.ts";
import { type SuccessionColumns, successionOf } from "./SuccessionColumns.ts";
import { sourcesByTarget } from "./sourcesByTarget.ts";

const reform = civilDateUnsafe("2025-07-01");
const knownUntil = civilDateUnsafe("2026-01-01");

const province: UnitRow = { code: "10", type: "province", name: "An" };
const district: UnitRow = { code: "101", type: "urbanDistrict", name: "Một", parent: "10" };
const ward = (number: number, parent: string): UnitRow => ({
  code: `${number}`,
  type: "ward",
  name: `Phường ${number}`,
  parent,
});
const whole = (from: number, to: number): SuccessionRow => ({
  from: `${from}`,
  to: `${to}`,
  extent: "whole",
  residents: "all",
});

/** One old ward, and as many new ones as it is split into. */
const tables = (parts: number): SuccessionTables => ({
  legacy: [province, district, ward(10001, "101")],
  current: [province, ...Array.from({ length: parts }, (_, at) => ward(20001 + at, "10"))],
  communes: Array.from({ length: parts }, (_, at) => ({
    ...whole(10001, 20001 + at),
    extent: "part",
    residents: "some",
  })),
  provinces: [],
  provinceAct: "202/2025/QH15",
});

const unpacked = (given: SuccessionTables, changed: Partial<PackedSuccession> = {}): SuccessionColumns | undefined => {
  const coverage = { from: civilDateUnsafe("2025-03-01"), until: reform };
  return successionOf(
    compileUnitTable({
      current: packUnits({ era: "twoTier", coverage: { from: reform }, knownUntil }, given.current),
      legacy: packUnits({ era: "threeTier", coverage, knownUntil }, given.legacy),
      succession: { ...packSuccession(given), ...changed },
    }),
  );
};

describe("a packed succession", () => {
  it("is a few strings: a dot for a whole edge, letters for the other kinds, places as differences", () => {
    expect(inventedCountry().parts.succession).toEqual({
      provinceAct: "202/2025/QH15",
      shapes: "3abc....1d3bba1e2fg.2ah2ha....2bb.",
      targets: expect.any(String),
      kinds:
        "a:part:none:areaOnly,b:part:some:,c:part:some:remainder,d:whole:all:renamed,e:part:all:residentsInferred,f:part:none:allAreaNoResidents,g:part:all:residentsOnly,h:part:all:allResidents",
      districts: "104>20005,113>20017",
      provinces: "10>10,11>11=",
    });
  });

  it.each([1, 2, 35])("holds %i parts of one unit, without provinces or districts", (parts) => {
    const columns = unpacked(tables(parts));
    if (columns === undefined) throw new Error("there is a succession");
    expect([...columns.first]).toEqual([0, 0, 0, parts]);
    expect([...columns.targets]).toEqual(Array.from({ length: parts }, (_, at) => at + 1));
    expect([...columns.kindOf].map((kind) => columns.kinds[kind])).toEqual(
      Array.from({ length: parts }, () => ({ extent: "part", residents: "some" })),
    );
  });

  it("holds no unit that goes nowhere, or in more parts than it can count", () => {
    expect(() => packSuccession(tables(0))).toThrow("10001 goes somewhere");
    expect(() => packSuccession(tables(36))).toThrow("10001 goes somewhere");
    const astray = { ...tables(1), communes: [whole(10001, 29999)] };
    expect(() => packSuccession(astray)).toThrow("29999 is a commune of the new table");
  });

  it("is refused when an end of an edge is not in the tables", () => {
    expect(() => unpacked(tables(1), { targets: packSuccession(tables(2)).targets, shapes: "2aa" })).toThrow(
      "every edge has a target",
    );
    expect(unpacked({ ...tables(1), provinces: [{ ...whole(10, 10) }] })).toBeDefined();
    expect(() => unpacked({ ...tables(1), provinces: [whole(10, 10), whole(77, 10)] })).toThrow(
      "every edge has a source",
    );
    expect(() => unpacked(tables(1), { districts: "999>20001" })).toThrow("every edge has a source");
  });

  it("is turned round once", () => {
    const table = inventedCountry();
    const [edges, old] = [successionOf(table), table.threeTier?.()];
    if (edges === undefined || old === undefined) throw new Error("the country has both");
    expect(sourcesByTarget(edges, old)).toBe(sourcesByTarget(edges, old));
  });
});
