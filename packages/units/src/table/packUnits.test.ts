import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { unpackEra } from "./EraColumns.ts";
import { packUnits, type UnitRow } from "./packUnits.ts";

const july = civilDateUnsafe("2025-07-01");
const march = civilDateUnsafe("2026-03-01");
const april = civilDateUnsafe("2026-04-30");
const options = {
  era: "twoTier",
  coverage: { from: july, until: civilDateUnsafe("2027-01-01") },
  knownUntil: april,
} as const;

const city = { code: "46", type: "centrallyRunCity", name: "Huế" } as const;
const rows = (until: typeof march): readonly UnitRow[] => [
  { ...city, from: july, establishedBy: "30/2026/QH16" },
  {
    code: "19753",
    parent: "46",
    type: "commune",
    name: "Phú Xuân",
    from: july,
    until,
    establishedBy: "1675/NQ-UBTVQH15",
  },
  { code: "19753", parent: "46", type: "ward", name: "Phú Xuân", from: april, establishedBy: "388/NQ-UBTVQH15" },
  { code: "19774", parent: "46", type: "ward", name: "Kim Long", from: july, establishedBy: "1675/NQ-UBTVQH15" },
  { code: "19775", parent: "46", type: "ward", name: "Vỹ Dạ", from: july },
];

describe("a packed table", () => {
  it("does not say that a version ends where the next one begins, and says where it ends before", () => {
    expect(packUnits(options, rows(april)).until).toBe("");
    expect([...unpackEra(packUnits(options, rows(april))).until]).toEqual([[1, april]]);
    expect([...unpackEra(packUnits(options, rows(march))).until]).toEqual([[1, march]]);
  });

  it("gives back names, days and acts as they went in", () => {
    const columns = unpackEra(packUnits(options, rows(april)));
    expect(columns.names).toEqual(["Huế", "Phú Xuân", "Phú Xuân", "Kim Long", "Vỹ Dạ"]);
    expect([...columns.from]).toEqual([[2, april]]);
    expect(columns.acts).toEqual([
      [0, "30/2026/QH16"],
      [1, "1675/NQ-UBTVQH15"],
      [2, "388/NQ-UBTVQH15"],
      [3, "1675/NQ-UBTVQH15"],
      [4, ""],
    ]);
    expect([...columns.parents]).toEqual([-1, 0, 0, 0, 0]);
  });
});
