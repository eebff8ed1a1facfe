import { readFileSync } from "node:fs";
import { civilDateUnsafe } from "@haicap/kernel";
import {
  type AdministrativeUnit,
  childrenOn,
  compileUnitTable,
  predecessorsOf,
  successorsOf,
  type UnitType,
  unitCodeUnsafe,
  unitOn,
} from "@haicap/units";
import { unitTableLaws } from "@haicap/units/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliases } from "./aliases.ts";
import { amendments } from "./amendments.ts";
import { current } from "./index.ts";
import { legacy } from "./legacy.ts";
import { succession } from "./succession.ts";

type Row = Readonly<Record<string, string>>;

/** The reviewed tables, read here without the generator: what it packed must agree with what people read. */
const reviewed = (name: string): readonly Row[] => {
  const text = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), "utf8");
  const [heading = "", ...lines] = text.trimEnd().split("\n");
  const columns = heading.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])));
};

const currentRows = reviewed("units-current");
const legacyRows = reviewed("units-legacy");
const communeEdges = reviewed("crosswalk-communes");
const provinceEdges = reviewed("crosswalk-provinces");
const acts = reviewed("amendments");

const table = compileUnitTable({ current, legacy, succession });
const eve = civilDateUnsafe("2025-06-30");
const inForce = (rows: readonly Row[], on: string): readonly Row[] =>
  rows.filter((row) => (row["from"] ?? "") <= on && (row["until"] === "" || on < (row["until"] ?? "")));
const count = (rows: readonly Row[], ...types: readonly UnitType[]): number =>
  rows.filter((row) => types.includes(row["type"] as UnitType)).length;
const groupBy = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};
const level = (row: Row): number => row["code"]?.length ?? 0;

describe("counts that others have published", () => {
  it.each([
    ["2025-07-01", 28, 6, 2621, 687],
    ["2026-04-29", 28, 6, 2621, 687],
    ["2026-04-30", 27, 7, 2611, 697],
    ["2026-09-01", 26, 8, 2611, 697],
    ["2026-09-20", 25, 9, 2599, 709],
  ])(
    "on %s: %i provinces and %i cities, %i communes, %i wards and 13 special zones",
    (on, provinces, cities, communes, wards) => {
      const rows = inForce(currentRows, on);
      expect([count(rows, "province"), count(rows, "centrallyRunCity")]).toEqual([provinces, cities]);
      expect([count(rows, "commune"), count(rows, "ward"), count(rows, "specialZone")]).toEqual([communes, wards, 13]);
      expect(rows).toHaveLength(34 + 3321);
    },
  );

  it("on 30 June 2025: 63 provinces, 696 districts, 10,035 communes", () => {
    expect(count(legacyRows, "province", "centrallyRunCity")).toBe(63);
    expect(count(legacyRows, "urbanDistrict", "ruralDistrict", "town", "provincialCity")).toBe(696);
    expect([count(legacyRows, "commune"), count(legacyRows, "ward"), count(legacyRows, "township")]).toEqual([
      7692, 1726, 617,
    ]);
  });

  it("Huế has 21 wards and 19 communes", () => {
    const hue = currentRows.filter((row) => row["parent"] === "46");
    expect([count(hue, "ward"), count(hue, "commune")]).toEqual([21, 19]);
  });

  it("each of the 34 resolutions states the totals of its province", () => {
    const resolutions = acts.filter((row) => row["communes"] !== "");
    expect(resolutions).toHaveLength(34);
    const start = inForce(currentRows, "2025-07-01");
    for (const row of resolutions) {
      const units = start.filter((unit) => unit["established_by"] === row["act"]);
      expect(units.every((unit) => unit["parent"] === row["scope"])).toBe(true);
      const counted = [count(units, "commune"), count(units, "ward"), count(units, "specialZone")];
      expect([row["act"], ...counted]).toEqual([
        row["act"],
        Number(row["communes"]),
        Number(row["wards"]),
        Number(row["special_zones"]),
      ]);
      expect(units.filter((unit) => unit["origin"] === "kept")).toHaveLength(Number(row["unchanged"]));
    }
  });

  it("441 communes were split, 60 of them with all residents going one way", () => {
    const parts = groupBy(
      communeEdges.filter((row) => row["extent"] === "part"),
      (row) => row["from_code"] ?? "",
    );
    expect(parts.size).toBe(441);
    expect([...parts.values()].filter((rows) => rows.some((row) => row["residents"] === "all"))).toHaveLength(60);
  });

  it("3,316 of the 3,321 commune codes are re-used, and 1,472 of those keep their name", () => {
    const names = new Map(legacyRows.map((row) => [row["code"], row["name"]]));
    const start = inForce(currentRows, "2025-07-01").filter((row) => level(row) === 5);
    expect(start.filter((row) => names.has(row["code"]))).toHaveLength(3316);
    expect(start.filter((row) => names.get(row["code"]) === row["name"]).length).toBeGreaterThan(1400);
  });
});

describe("every row", () => {
  it("has its parent in force on each day of its own", () => {
    const provinces = currentRows.filter((row) => level(row) === 2);
    for (const row of currentRows.filter((one) => level(one) === 5))
      for (const day of [row["from"] ?? "", "2026-09-25"])
        if (inForce([row], day).length > 0)
          expect(inForce(provinces, day).filter((one) => one["code"] === row["parent"])).toHaveLength(1);
    const codes = new Set(legacyRows.map((row) => row["code"]));
    for (const row of legacyRows)
      expect(level(row) === 2 ? row["parent"] === "" : codes.has(row["parent"] ?? "")).toBe(true);
  });

  it("is a version without gap or overlap with the next", () => {
    for (const versions of groupBy(currentRows, (row) => row["code"] ?? "").values()) {
      const sorted = versions.toSorted((a, b) => ((a["from"] ?? "") < (b["from"] ?? "") ? -1 : 1));
      expect(sorted[0]?.["from"]).toBe("2025-07-01");
      expect(sorted.at(-1)?.["until"]).toBe("");
      for (const [at, row] of sorted.slice(1).entries()) expect(row["from"]).toBe(sorted[at]?.["until"]);
    }
    expect(new Set(legacyRows.map((row) => row["code"])).size).toBe(legacyRows.length);
  });

  it("cites acts that are in the list of acts, which are in force by then", () => {
    const operation = new Map(acts.map((row) => [row["act"], row["in_operation_from"] ?? ""]));
    for (const row of currentRows)
      if (row["established_by"] !== "")
        expect((operation.get(row["established_by"]) ?? "9") <= (row["from"] ?? "")).toBe(true);
    for (const row of [...communeEdges, ...provinceEdges]) expect(operation.has(row["act"])).toBe(true);
    expect(currentRows.filter((row) => row["established_by"] === "" && level(row) === 5)).toEqual([]);
  });

  it("says where it comes from and when someone last looked", () => {
    const sources = new Set(reviewed("sources").map((row) => row["key"]));
    for (const name of [
      "units-current",
      "units-legacy",
      "crosswalk-communes",
      "crosswalk-provinces",
      "former-names",
      "aliases",
      "amendments",
      "province-codes",
    ])
      for (const row of reviewed(name)) {
        expect(sources.has(row["source"])).toBe(true);
        expect(row["checked_on"]).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(row["confidence"]).not.toBe("");
      }
  });

  it("of a former name is not the name the unit still bore", () => {
    const names = new Map(legacyRows.map((row) => [row["code"], row["name"]]));
    for (const row of reviewed("former-names")) {
      expect(names.has(row["merged_into"])).toBe(true);
      expect(names.get(row["former_code"])).not.toBe(row["name"]);
    }
  });

  it("of a rectification names a table and says why", () => {
    for (const row of reviewed("rectifications")) {
      expect(["crosswalk-communes", "units-current", "former-names"]).toContain(row["table"]);
      expect([row["why"], row["why_vi"]]).not.toContain("");
    }
  });
});

describe("every edge", () => {
  const start = new Map(inForce(currentRows, "2025-07-01").map((row) => [row["code"], row]));

  it("leads from an old unit to a new one, and no unit is left without", () => {
    const sources = new Set(communeEdges.map((row) => row["from_code"]));
    const targets = new Set(communeEdges.map((row) => row["to_code"]));
    for (const row of legacyRows) if (level(row) === 5) expect(sources.has(row["code"])).toBe(true);
    for (const [code, row] of start) if (level(row) === 5) expect(targets.has(code)).toBe(true);
    expect(new Set(communeEdges.map((row) => `${row["from_code"]}>${row["to_code"]}`)).size).toBe(communeEdges.length);
    expect(provinceEdges.map((row) => row["from_code"] ?? "")).toEqual(
      legacyRows.filter((row) => level(row) === 2).map((row) => row["code"]),
    );
  });

  it("stays in the province that its old province went into", () => {
    const provinceOf = new Map(provinceEdges.map((row) => [row["from_code"], row["to_code"]]));
    const parent = new Map(legacyRows.map((row) => [row["code"] ?? "", row["parent"] ?? ""]));
    for (const row of communeEdges) {
      const from = row["from_code"] ?? "";
      const district = from.length === 5 ? (parent.get(from) ?? "") : from;
      expect(start.get(row["to_code"])?.["parent"]).toBe(provinceOf.get(parent.get(district)));
    }
  });

  it("cites the resolution of the province it leads into", () => {
    for (const row of communeEdges) expect(row["act"]).toBe(start.get(row["to_code"])?.["established_by"]);
  });
});

describe("the packed tables say what the reviewed ones say", () => {
  const viewed = (unit: AdministrativeUnit): Row => ({
    code: unit.code,
    parent: unit.parent?.code ?? "",
    type: unit.type,
    name: unit.name,
    until: unit.effective.until ?? "",
  });
  const picked = ({ code, parent, type, name, until }: Row): Row => ({ code, parent, type, name, until }) as Row;

  it("about every unit", () => {
    for (const row of currentRows) {
      const found = unitOn(table, unitCodeUnsafe(row["code"] ?? ""), civilDateUnsafe(row["from"] ?? ""));
      expect(found.ok && viewed(found.value)).toEqual(picked(row));
      expect(found.ok && found.value.effective.from).toBe(row["from"]);
    }
    for (const row of legacyRows) {
      const found = unitOn(table, unitCodeUnsafe(row["code"] ?? ""), eve);
      expect(found.ok && viewed(found.value)).toEqual(picked(row));
      expect(found.ok && (found.value.effective.from ?? "")).toBe(row["from"]);
    }
  });

  it("about every edge, there and back", () => {
    const bySource = groupBy([...communeEdges, ...provinceEdges], (row) => row["from_code"] ?? "");
    for (const [code, rows] of bySource) {
      const found = successorsOf(table, unitCodeUnsafe(code), eve);
      const edges = found.ok ? found.value.edges : [];
      expect(
        edges.map(({ unit, extent, residents, note = "", citation }) => [
          unit.code,
          extent,
          residents,
          note,
          citation.instrument,
        ]),
      ).toEqual(rows.map((row) => [row["to_code"], row["extent"], row["residents"], row["note"], row["act"]]));
    }
    const day = civilDateUnsafe("2025-07-01");
    for (const [code, rows] of groupBy([...communeEdges, ...provinceEdges], (row) => row["to_code"] ?? "")) {
      const found = predecessorsOf(table, unitCodeUnsafe(code), day);
      expect(found.ok && found.value.edges.map(({ unit }) => unit.code)).toEqual(
        rows.map((row) => row["from_code"] ?? "").toSorted(),
      );
    }
  });

  it("about the communes of each province", () => {
    for (const [code, rows] of groupBy(inForce(currentRows, "2026-09-25"), (row) => row["parent"] ?? "")) {
      if (code === "") continue;
      const found = childrenOn(table, unitCodeUnsafe(code), civilDateUnsafe("2026-09-25"));
      expect(found.ok && found.value.map((unit) => unit.code)).toEqual(rows.map((row) => row["code"]));
    }
  });

  it("about acts and other names", () => {
    expect(amendments().map(({ act }) => act)).toEqual(acts.map((row) => row["act"]));
    expect(aliases.former.split("|")).toHaveLength(reviewed("former-names").length);
    const byEra = groupBy(reviewed("aliases"), (row) => row["era"] ?? "");
    for (const era of ["current", "legacy", "historic"] as const)
      expect(aliases[era].split("|")).toEqual(byEra.get(era)?.map((row) => `${row["code"]}:${row["alias"]}`));
  });
});

describe("the laws of a table of units", () => {
  for (const [law, property] of Object.entries(unitTableLaws(table)))
    it(law, () => {
      expect(() => fc.assert(property as fc.IProperty<unknown>, { numRuns: 400 })).not.toThrow();
    });
});
