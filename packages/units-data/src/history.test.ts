import { civilDateUnsafe } from "@haicap/kernel";
import { changesOf, compileUnitTable, diffUnits, pathBetween, successorsOf, unitCodeUnsafe } from "@haicap/units";
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
