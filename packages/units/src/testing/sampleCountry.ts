import { civilDateUnsafe } from "@haicap/kernel";
import type { PackedAliases } from "../address/PackedAliases.ts";
import { packSuccession } from "../succession/packSuccession.ts";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";

const reform = civilDateUnsafe("2025-07-01");
const knownUntil = civilDateUnsafe("2026-09-26");

const legacy: readonly UnitRow[] = [
  { code: "24", type: "province", name: "Bắc Giang" },
  { code: "215", parent: "24", type: "ruralDistrict", name: "Yên Thế" },
  { code: "07294", parent: "215", type: "township", name: "Bố Hạ" },
  { code: "46", type: "centrallyRunCity", name: "Huế", nameEn: "Hue", from: civilDateUnsafe("2025-01-01") },
  { code: "475", parent: "46", type: "urbanDistrict", name: "Phú Xuân", from: civilDateUnsafe("2025-01-01") },
  { code: "19750", parent: "475", type: "ward", name: "Tây Lộc" },
  { code: "19753", parent: "475", type: "ward", name: "Thuận Lộc" },
  { code: "77", type: "province", name: "Bà Rịa - Vũng Tàu" },
  { code: "755", parent: "77", type: "ruralDistrict", name: "Côn Đảo" },
  { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh", nameEn: "Ho Chi Minh City" },
  { code: "760", parent: "79", type: "urbanDistrict", name: "1" },
  { code: "26734", parent: "760", type: "ward", name: "Tân Định" },
  { code: "26737", parent: "760", type: "ward", name: "Đa Kao" },
  { code: "26740", parent: "760", type: "ward", name: "Bến Nghé" },
  { code: "769", parent: "79", type: "provincialCity", name: "Thủ Đức" },
  { code: "26833", parent: "769", type: "ward", name: "Long Thạnh Mỹ" },
  { code: "26839", parent: "769", type: "ward", name: "Hiệp Phú" },
];

const current: readonly UnitRow[] = [
  {
    code: "24",
    type: "province",
    name: "Bắc Ninh",
    until: civilDateUnsafe("2026-09-20"),
    establishedBy: "202/2025/QH15",
  },
  {
    code: "24",
    type: "centrallyRunCity",
    name: "Bắc Ninh",
    from: civilDateUnsafe("2026-09-20"),
    establishedBy: "39/2026/QH16",
  },
  {
    code: "07294",
    parent: "24",
    type: "commune",
    name: "Bố Hạ",
    until: civilDateUnsafe("2026-09-20"),
    establishedBy: "1658/NQ-UBTVQH15",
  },
  {
    code: "07294",
    parent: "24",
    type: "ward",
    name: "Bố Hạ",
    from: civilDateUnsafe("2026-09-20"),
    establishedBy: "388/NQ-UBTVQH16",
  },
  { code: "46", type: "centrallyRunCity", name: "Huế", nameEn: "Hue", establishedBy: "175/2024/QH15" },
  { code: "19753", parent: "46", type: "ward", name: "Phú Xuân", establishedBy: "1675/NQ-UBTVQH15" },
  {
    code: "79",
    type: "centrallyRunCity",
    name: "Hồ Chí Minh",
    nameEn: "Ho Chi Minh City",
    establishedBy: "202/2025/QH15",
  },
  { code: "26732", parent: "79", type: "specialZone", name: "Côn Đảo", establishedBy: "1685/NQ-UBTVQH15" },
  { code: "26737", parent: "79", type: "ward", name: "Tân Định", establishedBy: "1685/NQ-UBTVQH15" },
  { code: "26740", parent: "79", type: "ward", name: "Sài Gòn", establishedBy: "1685/NQ-UBTVQH15" },
  { code: "26833", parent: "79", type: "ward", name: "Long Bình", establishedBy: "1685/NQ-UBTVQH15" },
  { code: "26842", parent: "79", type: "ward", name: "Tăng Nhơn Phú", establishedBy: "1685/NQ-UBTVQH15" },
];

/**
 * A table of a few real units, for tests and examples: Huế, a corner of Hồ Chí Minh City, Côn Đảo, and Bắc Ninh, which an act of
 * 2026 changed. Complete in itself: every parent, predecessor and successor is in it, nothing else is.
 */
export const sampleTable: UnitTable = compileUnitTable({
  current: packUnits(
    { era: "twoTier", coverage: { from: reform, until: civilDateUnsafe("2027-09-26") }, knownUntil },
    current,
  ),
  legacy: packUnits(
    { era: "threeTier", coverage: { from: civilDateUnsafe("2025-03-01"), until: reform }, knownUntil },
    legacy,
  ),
  succession: packSuccession({
    legacy,
    current,
    communes: [
      { from: "755", to: "26732", extent: "whole", residents: "all", note: "districtWithoutCommunes" },
      { from: "07294", to: "07294", extent: "whole", residents: "all" },
      { from: "19750", to: "19753", extent: "whole", residents: "all" },
      { from: "19753", to: "19753", extent: "whole", residents: "all" },
      { from: "26734", to: "26737", extent: "whole", residents: "all" },
      { from: "26737", to: "26737", extent: "part", residents: "some" },
      { from: "26737", to: "26740", extent: "part", residents: "some" },
      { from: "26740", to: "26740", extent: "whole", residents: "all" },
      { from: "26833", to: "26833", extent: "part", residents: "all", note: "allResidents" },
      { from: "26833", to: "26842", extent: "part", residents: "none", note: "areaOnly" },
      { from: "26839", to: "26842", extent: "whole", residents: "all" },
    ],
    provinces: [
      { from: "24", to: "24", extent: "whole", residents: "all" },
      { from: "46", to: "46", extent: "whole", residents: "all", note: "kept" },
      { from: "77", to: "79", extent: "whole", residents: "all" },
      { from: "79", to: "79", extent: "whole", residents: "all" },
    ],
    provinceAct: "202/2025/QH15",
  }),
});

/** Other names of the units of {@link sampleTable}. */
export const sampleAliases: PackedAliases = {
  current: "79:TP HCM|79:Sài Gòn|79:TPHCM",
  legacy: "769:Quận 9|79:TP HCM|79:TPHCM|475:TP Huế",
  historic: "46:Bình Trị Thiên",
  former: "19750::Thuận Thành",
};
