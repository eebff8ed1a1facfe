import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import type { PatchChange } from "../patch/UnitPatch.ts";
import { type EraColumns, slotOfCode } from "../table/EraColumns.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import { neighbours } from "./neighbours.ts";

const present = civilDateUnsafe("2026-09-25");
const eve = civilDateUnsafe("2025-06-30");
const day = civilDateUnsafe("2026-12-01");
const act = { instrument: "500/NQ-UBTVQH16", issued: civilDateUnsafe("2026-11-10"), effective: day };

const patched = (change: PatchChange): UnitTable => {
  const made = createUnits({ base: sampleTable, patches: [{ act, changes: [change] }] });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

const lastRow = (columns: EraColumns | undefined, of: string): [EraColumns, number] => {
  if (columns === undefined) throw new Error("the table has both eras");
  return [columns, (columns.rowAt[slotOfCode(code(of))] as number) - 1];
};
const slots = (...codes: readonly string[]): ReadonlySet<number> => new Set(codes.map((one) => slotOfCode(code(one))));
const before = (table: UnitTable, of: string): ReadonlySet<number> =>
  neighbours(table, present).before(...lastRow(table.twoTier(), of));
const after = (table: UnitTable, of: string, on = present): ReadonlySet<number> =>
  neighbours(table, on).after(...lastRow(table.threeTier?.(), of));

describe("above a unit of today people may name", () => {
  it.each([
    ["what its parts were, their district and province", "26740", ["26740", "26737", "760", "79"]],
    ["a district without communes, and its province", "26732", ["755", "77"]],
    ["what it was before an act of 2026 as well", "07294", ["07294", "215", "24"]],
    ["a province by the name of each that went into it", "79", ["79", "77"]],
  ])("%s", (_, of, codes) => expect(before(sampleTable, of)).toEqual(slots(...codes)));

  it("what was there before an act that began it", () => {
    const split: PatchChange = {
      change: "split",
      code: code("26740"),
      into: [
        { code: code("26740"), residents: "some" },
        { code: code("26741"), type: "ward", name: "Ba Son", residents: "some" },
      ],
    };
    expect(before(patched(split), "26741")).toEqual(slots("26740", "26737", "760", "79"));
  });
});

describe("above a unit of before people may name", () => {
  it.each([
    ["all that it became, and their province", "26737", ["26737", "26740", "79"]],
    ["the special zone of a district", "755", ["26732", "79"]],
    ["the province of a ward that was merged", "19750", ["19753", "46"]],
  ])("%s", (_, of, codes) => {
    for (const on of [present, eve]) expect(after(sampleTable, of, on)).toEqual(slots(...codes));
  });

  it("both provinces where an act moved what it became, from its day on", () => {
    const moved = patched({ change: "move", code: code("26732"), parent: code("46") });
    expect(after(moved, "755", present)).toEqual(slots("26732", "79"));
    expect(after(moved, "755", day)).toEqual(slots("26732", "79", "46"));
  });
});

it("a table without acts knows of no neighbours", () => {
  const { current, legacy } = sampleTable.parts;
  const table = compileUnitTable({ current, ...(legacy === undefined ? {} : { legacy }) });
  expect([before(table, "26740"), after(table, "26737")]).toEqual([new Set(), new Set()]);
});
