import { slug } from "../../../packages/kernel/src/index.ts";
import { type UnitType, unitTypes } from "../../../packages/units/src/index.ts";
import type { Row } from "./tables.ts";

/** The reviewed tables that the pages are written from. */
export interface ReviewedTables {
  readonly current: readonly Row[];
  readonly legacy: readonly Row[];
  readonly communes: readonly Row[];
  readonly provinces: readonly Row[];
  readonly amendments: readonly Row[];
  readonly rectifications: readonly Row[];
  readonly sources: readonly Row[];
}

const noteWords: Readonly<Record<string, string>> = {
  kept: "không sắp xếp",
  renamed: "đổi tên",
  retyped: "đổi loại",
  areaOnly: "chỉ diện tích",
  allResidents: "toàn bộ dân số",
  residentsOnly: "chỉ dân số",
  allAreaNoResidents: "toàn bộ diện tích, không có dân số",
  partRenamedInPlace: "phần ở lại đổi tên",
  remainder: "phần còn lại",
  residentsInferred: "toàn bộ dân số (suy ra)",
  districtWithoutCommunes: "huyện đảo không có xã",
};

/** A page for each province of today, and an index: what an official reads and signs. */
export const reviewPages = (tables: ReviewedTables): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  const provinces = lastVersions(tables.current.filter((row) => row["parent"] === ""));
  for (const province of provinces) pages.set(`${slug(text(province, "name"))}.md`, provincePage(tables, province));
  pages.set("README.md", indexPage(tables, provinces));
  return pages;
};

const text = (row: Row | undefined, column: string): string => row?.[column] ?? "";

const fullName = (row: Row | undefined): string =>
  row === undefined ? "" : `${unitTypes[text(row, "type") as UnitType].word} ${text(row, "name")}`;

const vietnamese = (date: string): string => date.split("-").reverse().join("/");

const lastVersions = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row["code"], row])).values(),
];

const provincePage = (tables: ReviewedTables, province: Row): string => {
  const code = text(province, "code");
  const rows = tables.current.filter((row) => row["parent"] === code);
  const units = lastVersions(rows);
  const old = new Map(tables.legacy.map((row) => [text(row, "code"), row]));
  const versions = tables.current.filter(
    (row) => (row["code"] === code || row["parent"] === code) && row["origin"] === "retyped",
  );
  const acts = [...new Set(rows.map((row) => text(row, "established_by")).filter((act) => act !== ""))];
  const from = tables.provinces
    .filter((row) => row["to_code"] === code)
    .map((row) => fullName(old.get(text(row, "from_code"))));
  return [
    `# ${fullName(province)} (mã ${code})`,
    "",
    `Hình thành từ: ${from.join(", ")} (Nghị quyết 202/2025/QH15). Cấp xã: ${units.length} đơn vị, gồm ${countWords(units)}.`,
    `Căn cứ: ${acts.map((act) => actWords(tables, act)).join("; ")}.`,
    ...(versions.length === 0
      ? []
      : [
          "",
          `Thay đổi sau ngày 1/7/2025: ${versions.map((row) => `${fullName(row)} từ ${vietnamese(text(row, "from"))} (${text(row, "established_by")})`).join("; ")}.`,
        ]),
    "",
    "| Mã | Đơn vị | Từ ngày | Hình thành từ | Nghị quyết |",
    "| --- | --- | --- | --- | --- |",
    ...units.map((row) => unitLine(tables, old, row)),
    "",
  ].join("\n");
};

const unitLine = (tables: ReviewedTables, old: ReadonlyMap<string, Row>, row: Row): string => {
  const sources = (bySuccessor(tables).get(text(row, "code")) ?? []).map((edge) => sourceWords(old, edge));
  const cells = [
    text(row, "code"),
    fullName(row),
    vietnamese(text(row, "from")),
    sources.join("; "),
    text(row, "established_by"),
  ];
  return `| ${cells.join(" | ")} |`;
};

const successors = new WeakMap<ReviewedTables, ReadonlyMap<string, readonly Row[]>>();

const bySuccessor = (tables: ReviewedTables): ReadonlyMap<string, readonly Row[]> => {
  const known = successors.get(tables) ?? groupBy(tables.communes, "to_code");
  successors.set(tables, known);
  return known;
};

const groupBy = (rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(text(row, column));
    if (group === undefined) groups.set(text(row, column), [row]);
    else group.push(row);
  }
  return groups;
};

const sourceWords = (old: ReadonlyMap<string, Row>, edge: Row): string => {
  const source = old.get(text(edge, "from_code"));
  const above = old.get(text(source, "parent"));
  const note = noteWords[text(edge, "note")];
  const inferred = edge["confidence"] === "derived" ? ", suy ra" : "";
  return `${edge["extent"] === "part" ? "một phần " : ""}${fullName(source)} ${text(edge, "from_code")} (${fullName(above)}${note === undefined ? "" : `; ${note}${inferred}`})`;
};

const countWords = (units: readonly Row[]): string =>
  (["commune", "ward", "specialZone"] as const)
    .map((type) => [units.filter((row) => row["type"] === type).length, unitTypes[type].word.toLowerCase()] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

const actWords = (tables: ReviewedTables, act: string): string => {
  const row = tables.amendments.find((one) => one["act"] === act);
  return `${act} ngày ${vietnamese(text(row, "issued_on"))}, hoạt động từ ${vietnamese(text(row, "in_operation_from"))}`;
};

const indexPage = (tables: ReviewedTables, provinces: readonly Row[]): string => {
  const days = ["2025-07-01", "2026-04-30", "2026-09-01", "2026-09-20"];
  const on = (day: string): readonly Row[] =>
    tables.current.filter((row) => text(row, "from") <= day && (text(row, "until") === "" || day < text(row, "until")));
  const count = (day: string, ...types: readonly UnitType[]): number =>
    on(day).filter((row) => types.includes(text(row, "type") as UnitType)).length;
  return [
    "# Bảng đơn vị hành chính: trang đối chiếu",
    "",
    "Trang này và các trang theo tỉnh được sinh từ các bảng trong `data/`; người rà soát chỉ cần đọc trang, không cần đọc mã.",
    "",
    "| Ngày | Tỉnh | Thành phố trực thuộc trung ương | Xã | Phường | Đặc khu | Cộng cấp xã |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...days.map(
      (day) =>
        `| ${vietnamese(day)} | ${count(day, "province")} | ${count(day, "centrallyRunCity")} | ${count(day, "commune")} | ${count(day, "ward")} | ${count(day, "specialZone")} | ${count(day, "commune", "ward", "specialZone")} |`,
    ),
    "",
    "## Theo tỉnh, thành phố",
    "",
    ...provinces.map((row) => `- [${fullName(row)}](${slug(text(row, "name"))}.md), mã ${text(row, "code")}`),
    "",
    "## Văn bản",
    "",
    "| Số | Ngày ban hành | Hiệu lực | Hoạt động từ | Nội dung |",
    "| --- | --- | --- | --- | --- |",
    ...tables.amendments.map(
      (row) =>
        `| ${text(row, "act")} | ${vietnamese(text(row, "issued_on"))}${row["confidence"] === "issueDateSecondary" ? " (nguồn thứ cấp)" : ""} | ${vietnamese(text(row, "effective_from"))} | ${vietnamese(text(row, "in_operation_from"))} | ${text(row, "summary_vi")} |`,
    ),
    "",
    "## Chỗ các nguồn không giống nhau",
    "",
    "| Bảng | Khoá | Cột | Giá trị dùng ở đây | Giá trị khác | Nguồn khác | Lý do |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...tables.rectifications.map(
      (row) =>
        `| ${["table", "key", "field", "ours", "theirs", "other_source", "why"].map((column) => text(row, column)).join(" | ")} |`,
    ),
    "",
    "## Nguồn",
    "",
    ...tables.sources.map((row) => `- \`${text(row, "key")}\`: ${text(row, "vi")}`),
    "",
  ].join("\n");
};
