import { civilDateUnsafe } from "@haicap/kernel";
import { compileUnitTable, type UnitTable } from "@haicap/units";
import { packSuccession, packUnits, type UnitRow } from "@haicap/units/packing";

const reform = civilDateUnsafe("2025-07-01");
const knownUntil = civilDateUnsafe("2026-09-26");

const old: readonly UnitRow[] = [
  { code: "46", type: "centrallyRunCity", name: "Huế" },
  { code: "474", parent: "46", type: "urbanDistrict", name: "Thuận Hóa" },
  { code: "19777", parent: "474", type: "ward", name: "Vỹ Dạ" },
  { code: "19789", parent: "474", type: "ward", name: "Phú Hội" },
  { code: "22", type: "province", name: "Quảng Ninh" },
  { code: "195", parent: "22", type: "provincialCity", name: "Cẩm Phả" },
  { code: "06760", parent: "195", type: "ward", name: "Cẩm Tây" },
];

const now: readonly UnitRow[] = [
  { code: "46", type: "centrallyRunCity", name: "Huế" },
  { code: "19777", parent: "46", type: "ward", name: "Vỹ Dạ" },
  { code: "19789", parent: "46", type: "ward", name: "Thuận Hóa" },
  { code: "20332", parent: "46", type: "commune", name: "Lộc An" },
  { code: "22", type: "province", name: "Quảng Ninh" },
  { code: "06760", parent: "22", type: "ward", name: "Quang Hanh" },
];

/**
 * A small country for examples and tests: a city and a province before and after 1 July 2025. The ward 19777 goes whole, 19789
 * is split between two wards.
 */
export const exampleUnits: UnitTable = compileUnitTable({
  legacy: packUnits(
    { era: "threeTier", coverage: { from: civilDateUnsafe("2024-01-01"), until: reform }, knownUntil: reform },
    old,
  ),
  current: packUnits({ era: "twoTier", coverage: { from: reform }, knownUntil }, now),
  succession: packSuccession({
    legacy: old,
    current: now,
    communes: [
      { from: "19777", to: "19777", extent: "whole", residents: "all" },
      { from: "19789", to: "19777", extent: "part", residents: "some" },
      { from: "19789", to: "19789", extent: "part", residents: "some" },
      { from: "06760", to: "06760", extent: "whole", residents: "all" },
    ],
    provinces: [
      { from: "46", to: "46", extent: "whole", residents: "all" },
      { from: "22", to: "22", extent: "whole", residents: "all" },
    ],
    provinceAct: "202/2025/QH15",
  }),
});
