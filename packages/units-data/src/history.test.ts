import { readFileSync } from "node:fs";
import { civilDateUnsafe } from "@haicap/kernel";
import { changesOf, compileUnitTable, diffUnits, pathBetween, successorsOf, unitCodeUnsafe } from "@haicap/units";
import { packSuccession, packUnits, type UnitRow } from "@haicap/units/packing";
import { createUnits, type UnitPatch } from "@haicap/units/patch";
import { describe, expect, it } from "vitest";
import { amendments } from "./amendments.ts";
import { current } from "./index.ts";
import { legacy } from "./legacy.ts";
import { succession } from "./succession.ts";

const table = compileUnitTable({ current, legacy, succession, amendments });
const eve = civilDateUnsafe("2025-06-30");
const day = civilDateUnsafe("2025-07-01");
const now = table.present;

describe("the history of the country", () => {
  it("from 1 July 2025 to now: three cities, 22 wards, nothing ended", () => {
    const diff = diffUnits(table, day, now);
    expect(diff).toMatchObject({ value: { ended: [], begun: [], unchanged: 34 + 3321 - 25 } });
    if (!diff.ok) return;
    expect(diff.value.changed.map(({ after }) => after.type).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => "centrallyRunCity"),
      ...Array.from({ length: 22 }, () => "ward"),
    ]);
    expect(diff.value.changed.every(({ aspects }) => aspects.join() === "type")).toBe(true);
  });

  it("over the reform: every unit has ended, changed or stayed, and every unit of now has begun, changed or stayed", () => {
    const diff = diffUnits(table, eve, now, { level: "province" });
    if (!diff.ok) throw new Error(diff.error._tag);
    const { ended, begun, changed, unchanged } = diff.value;
    expect(ended.length + changed.length + unchanged).toBe(63);
    expect(begun.length + changed.length + unchanged).toBe(34);
    expect([ended.length, begun.length]).toEqual([52, 23]);
    expect(changed.map(({ after }) => after.fullName)).toEqual(["Thành phố Quảng Ninh"]);
  });

  it("within one province the two ways of counting agree", () => {
    const diff = diffUnits(table, eve, day, { within: unitCodeUnsafe("46"), level: "commune" });
    if (!diff.ok) throw new Error(diff.error._tag);
    expect(diff.value.begun.length + diff.value.changed.length + diff.value.unchanged).toBe(40);
    expect(diff.value.ended.length + diff.value.changed.length).toBe(133);
  });

  it("gives each changed unit an event with an act whose days are known", () => {
    const diff = diffUnits(table, day, now);
    if (!diff.ok) return;
    for (const { after } of diff.value.changed) {
      const events = changesOf(table, after.code, { on: now });
      const last = events.ok ? events.value.at(-1) : undefined;
      expect(last?.inOperationFrom).toBe(after.effective.from);
      expect(last?.act?.issuedOn !== undefined && last.act.issuedOn < last.inOperationFrom).toBe(true);
    }
  });

  it("of one step is what the successors are", () => {
    for (const code of ["00001", "00070", "26737", "755", "760", "79", "24"].map(unitCodeUnsafe)) {
      const next = successorsOf(table, code, eve);
      const path = pathBetween(table, code, eve, day);
      expect(path.ok && path.value.edges.map(({ unit, extent, residents }) => [unit.code, extent, residents])).toEqual(
        next.ok && next.value.edges.map(({ unit, extent, residents }) => [unit.code, extent, residents]),
      );
    }
  });
});

describe("the acts of 2026, put as patches on the table of 1 July 2025", () => {
  const rows = (name: string): readonly Readonly<Record<string, string>>[] => {
    const text = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), "utf8");
    const [heading = "", ...lines] = text.trimEnd().split("\n");
    const columns = heading.split("\t");
    return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])));
  };
  const unitRow = (row: Readonly<Record<string, string>>): UnitRow =>
    ({
      code: row["code"],
      type: row["type"],
      name: row["name"],
      ...(row["parent"] === "" ? {} : { parent: row["parent"] }),
      ...(row["name_en"] === "" ? {} : { nameEn: row["name_en"] }),
      ...(row["from"] === "" ? {} : { from: row["from"] }),
      ...(row["established_by"] === "" ? {} : { establishedBy: row["established_by"] }),
    }) as UnitRow;
  const currentRows = rows("units-current");
  const start = currentRows.filter((row) => row["from"] === day).map(unitRow);
  const edge = (row: Readonly<Record<string, string>>): never =>
    ({
      from: row["from_code"],
      to: row["to_code"],
      extent: row["extent"],
      residents: row["residents"],
      ...(row["note"] === "" ? {} : { note: row["note"] }),
    }) as never;
  const { coverage, knownUntil } = current;
  const base = compileUnitTable({
    current: packUnits({ era: "twoTier", coverage, knownUntil }, start),
    legacy,
    succession: packSuccession({
      legacy: rows("units-legacy").map(unitRow),
      current: start,
      communes: rows("crosswalk-communes").map(edge),
      provinces: rows("crosswalk-provinces").map(edge),
      provinceAct: "202/2025/QH15",
    }),
  });
  const patches: readonly UnitPatch[] = amendments()
    .filter((act) => act.inOperationFrom > day)
    .map(({ act, issuedOn, effective, inOperationFrom }) => ({
      act: { instrument: act, issued: issuedOn, effective, inOperationFrom },
      changes: currentRows
        .filter((row) => row["established_by"] === act)
        .map((row) => ({ change: "retype", code: unitCodeUnsafe(row["code"] ?? ""), type: row["type"] }) as never),
    }));

  it("give the very table of now, to the letter", () => {
    expect(patches.map(({ changes }) => changes.length)).toEqual([10, 1, 12, 1, 1]);
    const made = createUnits({ base, patches });
    expect(made.ok && made.value.parts.current).toEqual(current);
    expect(made.ok && made.value.parts.succession).toEqual(succession);
  });

  it("and so does no patch at all", () => {
    expect(createUnits({ base: table, patches: [] })).toEqual({ ok: true, value: table });
  });

  it("leave every edge of the reform where it was when a new commune shifts the places", () => {
    const act = { instrument: "1/QH17", issued: now, effective: civilDateUnsafe("2026-12-01") };
    const into = [
      { code: unitCodeUnsafe("00004"), residents: "some" },
      { code: unitCodeUnsafe("00005"), type: "ward", name: "Ba Đình 2", residents: "some" },
    ] as const;
    const patch: UnitPatch = { act, changes: [{ change: "split", code: unitCodeUnsafe("00004"), into }] };
    const made = createUnits({ base: table, patches: [patch] });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(made.value.parts.succession).not.toEqual(succession);
    for (const row of rows("units-legacy").filter((_, at) => at % 17 === 0)) {
      const code = unitCodeUnsafe(row["code"] ?? "");
      const codes = (one: typeof table): unknown => {
        const found = successorsOf(one, code, eve);
        return found.ok && found.value.edges.map(({ unit, extent, residents }) => [unit.code, extent, residents]);
      };
      expect(codes(made.value)).toEqual(codes(table));
    }
  });
});
