import { civilDateUnsafe } from "@haicap/kernel";
import { childrenOn, compileUnitTable, successorsOf, unitCodeUnsafe, unitOn } from "@haicap/units";
import { describe, expect, it } from "vitest";
import type { CommuneCode } from "./codes.ts";
import { current, type ProvinceCode } from "./index.ts";
import { legacy } from "./legacy.ts";
import { provinceCodes, provinceCodesOf } from "./provinceCodes.ts";
import { succession } from "./succession.ts";

const table = compileUnitTable({ current, legacy, succession });
const eve = civilDateUnsafe("2025-06-30");

describe("codes of the provinces in other lists", () => {
  it("are there for each of the 63, each once", () => {
    const rows = provinceCodes();
    expect(rows).toHaveLength(63);
    for (const key of ["legacyCode", "iso", "phoneArea", "agency"] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(63);
    for (const row of rows) {
      expect(row.iso).toMatch(/^VN-(\d\d|[A-Z]{2})$/);
      expect(row.phoneArea).toMatch(/^02\d{1,2}$/);
      expect(row.agency).toMatch(/^H\d\d$/);
    }
  });

  it("lead to the province that the act leads to, and one in each of the 34 kept its codes", () => {
    const kept = new Map<string, number>();
    for (const row of provinceCodes()) {
      expect(successorsOf(table, row.legacyCode, eve)).toMatchObject({ value: { certain: { code: row.code } } });
      if (!row.isMergedAway) kept.set(row.code, (kept.get(row.code) ?? 0) + 1);
    }
    expect([kept.size, ...new Set(kept.values())]).toEqual([34, 1]);
  });

  it("are put together by province of today", () => {
    expect(provinceCodesOf("46")).toEqual({ iso: "VN-26", agency: "H57", phoneAreas: ["0234"], closedAgencies: [] });
    expect(provinceCodesOf("52").closedAgencies).toEqual(["H08"]);
  });

  it("have names that survive where they are kept", () => {
    for (const row of provinceCodes().filter(({ isMergedAway }) => !isMergedAway)) {
      const [before, after] = [
        unitOn(table, row.legacyCode, eve),
        unitOn(table, unitCodeUnsafe(row.code), table.present),
      ];
      expect(before.ok && after.ok && before.value.name === after.value.name).toBe(true);
    }
  });
});

describe("the literal types of the codes", () => {
  it("take what is in force and nothing else", () => {
    const province: ProvinceCode = "46";
    const commune: CommuneCode = "26740";
    // @ts-expect-error Bắc Giang and its like have no code of their own any more
    const gone: ProvinceCode = "06";
    // @ts-expect-error a code that was not given anew
    const old: CommuneCode = "00001";
    const wards = childrenOn(table, unitCodeUnsafe(province), table.present);
    expect(wards.ok && wards.value.length).toBe(40);
    expect(unitOn(table, unitCodeUnsafe(commune), table.present).ok).toBe(true);
    for (const code of [gone, old]) expect(unitOn(table, unitCodeUnsafe(code), table.present).ok).toBe(false);
  });
});
