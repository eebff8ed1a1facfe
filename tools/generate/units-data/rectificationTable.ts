import { fullName, type ReviewedTables, text } from "./reviewWords.ts";
import type { Row } from "./tables.ts";

const tableWords: Readonly<Record<string, string>> = {
  "crosswalk-communes": "đơn vị trước sắp xếp",
  "units-current": "danh mục hiện hành",
  "former-names": "tên cũ",
};

const fieldWords: Readonly<Record<string, string>> = {
  code: "mã",
  name: "tên",
  edge: "việc nhập",
  presence: "việc nhập",
  residents: "dân cư",
};

const valueWords: Readonly<Record<string, string>> = {
  present: "có",
  absent: "không có",
  "part, area only": "một phần, chỉ diện tích",
  none: "không có dân cư",
  some: "một phần dân cư",
};

/** Where a source differs from what is listed, and why ours stands, in the words of an official. */
export const rectificationTable = (tables: ReviewedTables, rows: readonly Row[]): readonly string[] => [
  "| Đơn vị | Về việc | Ở đây ghi | Nguồn khác ghi | Nguồn khác | Lý do |",
  "| --- | --- | --- | --- | --- | --- |",
  ...rows.map((row) => {
    const about = `${fieldWords[text(row, "field")] ?? text(row, "field")} (${tableWords[text(row, "table")] ?? text(row, "table")})`;
    const values = ["ours", "theirs"].map((column) => valueWords[text(row, column)] ?? text(row, column));
    return `| ${[unitsOf(tables, row), about, ...values, text(row, "other_source"), text(row, "why_vi")].join(" | ")} |`;
  }),
];

/** "Phường Phúc Đồng 00151 → Phường Bồ Đề 00118": the units a row is about. */
const unitsOf = ({ current, legacy }: ReviewedTables, row: Row): string => {
  const [from = "", to] = text(row, "key").split(">");
  const named = (rows: readonly Row[], code: string): string => {
    const found = rows.find((one) => one["code"] === code);
    return found === undefined ? code : `${fullName(found)} ${code}`;
  };
  return to === undefined ? named(current, from) : `${named(legacy, from)} → ${named(current, to)}`;
};

/** The rows that are about communes of a province of today. */
export const rectificationsOf = ({ current, rectifications }: ReviewedTables, province: string): readonly Row[] => {
  const within = new Set(current.filter((row) => row["parent"] === province).map((row) => text(row, "code")));
  return rectifications.filter((row) => within.has(text(row, "key").split(">").at(-1) ?? ""));
};
