import { slug } from "../../../packages/kernel/src/index.ts";
import type { UnitType } from "../../../packages/units/src/index.ts";
import { provincePage } from "./provincePage.ts";
import { rectificationTable } from "./rectificationTable.ts";
import { fullName, lastVersions, type ReviewedTables, text, vietnamese } from "./reviewWords.ts";
import type { Row } from "./tables.ts";

/** A page for each province of today, and an index: what an official reads and signs. `asOf` is the last day the tables know. */
export const reviewPages = (tables: ReviewedTables, asOf: string): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  const provinces = lastVersions(tables.current.filter((row) => row["parent"] === ""));
  for (const province of provinces)
    pages.set(`${slug(text(province, "name"))}.md`, provincePage(tables, province, asOf));
  pages.set("README.md", indexPage(tables, provinces));
  return pages;
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
    "Trang của mỗi tỉnh, thành phố nêu lại phần của mình.",
    "",
    ...rectificationTable(tables, tables.rectifications),
    "",
    "## Nguồn",
    "",
    ...tables.sources.map((row) => `- \`${text(row, "key")}\`: ${text(row, "vi")}`),
    "",
  ].join("\n");
};
