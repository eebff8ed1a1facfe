/** What a column of a raw table holds. */
export type RawKind = "code" | "date" | "count" | "set" | "text";

/** A table as it is published raw: its file, what a row of it is, and its columns by the names of the reviewed table. */
export interface RawTable {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly columns: Readonly<Record<string, RawKind>>;
}

const checked = { source: "set", checked_on: "date", confidence: "set" } as const;
const unit = {
  code: "code",
  parent: "code",
  type: "set",
  name: "text",
  name_en: "text",
  from: "date",
  until: "date",
} as const;
const edge = { from_code: "code", to_code: "code", extent: "set", residents: "set", note: "set", act: "text" } as const;

/** Every table that is published raw; a column that is not listed is not published. */
export const rawTables: readonly RawTable[] = [
  {
    name: "units-current",
    vi: "Một phiên bản của một đơn vị hành chính từ ngày 01/07/2025",
    en: "One version of a unit since 1 July 2025; until is exclusive",
    columns: { ...unit, established_by: "text", origin: "set", ...checked },
  },
  {
    name: "units-legacy",
    vi: "Một đơn vị hành chính ba cấp vào ngày 30/06/2025",
    en: "A unit of the three tiers on 30 June 2025; until is exclusive",
    columns: { ...unit, ...checked },
  },
  {
    name: "crosswalk-communes",
    vi: "Đơn vị cấp xã cũ về đơn vị cấp xã mới, theo nghị quyết",
    en: "An old commune into a new one, by the act",
    columns: { ...edge, ...checked },
  },
  {
    name: "crosswalk-provinces",
    vi: "Tỉnh cũ về tỉnh mới",
    en: "An old province into a new one",
    columns: { ...edge, ...checked },
  },
  {
    name: "amendments",
    vi: "Văn bản sắp xếp đơn vị hành chính",
    en: "An act that changed units",
    columns: {
      ...{ act: "text", issued_on: "date", effective_from: "date", in_operation_from: "date", scope: "text" },
      ...{ communes: "count", wards: "count", special_zones: "count", unchanged: "count" },
      ...{ summary_vi: "text", summary_en: "text" },
      ...checked,
    },
  },
  {
    name: "former-names",
    vi: "Tên đơn vị cấp xã đã hết dùng từ tháng 9/2024",
    en: "A name of a commune that ended since September 2024",
    columns: { former_code: "code", name: "text", type: "set", merged_into: "code", sources: "count", ...checked },
  },
  {
    name: "aliases",
    vi: "Tên gọi khác của đơn vị hành chính",
    en: "Another name of a unit",
    columns: { code: "code", alias: "text", era: "set", ...checked },
  },
  {
    name: "province-codes",
    vi: "Mã của tỉnh trong danh mục khác",
    en: "A code of a province in another list",
    columns: {
      legacy_code: "code",
      code: "code",
      name: "text",
      scheme: "set",
      value: "text",
      status: "set",
      ...checked,
    },
  },
  {
    name: "rectifications",
    vi: "Chỗ một nguồn khác với bảng này, và lý do",
    en: "Where a source differs from these tables, and why ours stands",
    columns: {
      ...{
        table: "set",
        key: "text",
        field: "text",
        ours: "text",
        theirs: "text",
        other_source: "text",
        why: "text",
        why_vi: "text",
      },
      checked_on: "date",
    },
  },
  {
    name: "crosswalk-later",
    vi: "Đơn vị nhập, chia, điều chỉnh địa giới sau ngày 01/07/2025",
    en: "A unit into another by an act since 1 July 2025",
    columns: { on: "date", ...edge, ...checked },
  },
];
