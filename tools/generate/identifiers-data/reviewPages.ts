import type { Row } from "../units-data/tables.ts";

/** The reviewed tables that the pages are written from. */
export interface ReviewedTables {
  readonly level1: readonly Row[];
  readonly births: readonly Row[];
  readonly kinds: readonly Row[];
  readonly sources: readonly Row[];
}

/** Pages in Vietnamese that show the tables as an official would read them. */
export const reviewPages = (tables: ReviewedTables): ReadonlyMap<string, string> =>
  new Map([
    ["ma-dinh-danh-cap-1.md", level1Page(tables.level1, sourceWords(tables))],
    ["ma-noi-dang-ky-khai-sinh.md", birthPage(tables.births, sourceWords(tables))],
    ["loai-ma-so.md", kindPage(tables.kinds, sourceWords(tables))],
  ]);

const text = (row: Row, column: string): string => row[column] ?? "";

/** The words of a row's source; a key that no source has is a fault of the tables. */
const sourceWords = (tables: ReviewedTables): ((row: Row) => string) => {
  const words = new Map(tables.sources.map((source) => [text(source, "key"), text(source, "vi")]));
  return (row) => {
    const found = words.get(text(row, "source"));
    if (found === undefined) throw new Error(`no source ${text(row, "source")}`);
    return found;
  };
};

const vietnamese = (date: string): string => date.split("-").reverse().join("/");

const confidence: Readonly<Record<string, string>> = {
  confirmed: "đã đối chiếu",
  recalled: "theo trí nhớ, cần xác nhận",
};

const certainty = (row: Row): string => confidence[text(row, "confidence")] ?? text(row, "confidence");

const page = (title: string, lead: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `# ${title}`,
    "",
    lead,
    "",
    `| ${columns.join(" | ")} |`,
    `|${" --- |".repeat(columns.length)}`,
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");

const holders: Readonly<Record<string, string>> = {
  province: "UBND cấp tỉnh",
  ministry: "bộ, cơ quan ngang bộ",
  peoplesCouncil: "HĐND cấp tỉnh",
};

const level1Page = (rows: readonly Row[], source: (row: Row) => string): string =>
  page(
    "Mã định danh điện tử cấp 1",
    "Mã của đơn vị bị sáp nhập đã đóng nhưng vẫn đúng trong các mã hồ sơ cấp trước ngày đóng.",
    [
      "Mã",
      "Loại",
      "Tên theo Quyết định 20/2020/QĐ-TTg",
      "Từ 01/7/2025",
      "Mã tỉnh hiện nay",
      "Đóng từ",
      "Độ tin cậy",
      "Nguồn",
    ],
    rows.map((row) => [
      text(row, "code"),
      holders[text(row, "kind")] ?? text(row, "kind"),
      text(row, "name_2020"),
      text(row, "name_since_2025_07"),
      text(row, "unit_since_2025_07"),
      vietnamese(text(row, "closed_from")),
      certainty(row),
      source(row),
    ]),
  );

const birthPage = (rows: readonly Row[], source: (row: Row) => string): string =>
  page(
    "Mã nơi đăng ký khai sinh trong số định danh cá nhân",
    "Ba chữ số đầu của số định danh cá nhân. Số đã cấp không đổi khi sáp nhập. Mã từ 100 là nước ngoài, không có trong bảng.",
    ["Mã", "Tỉnh nơi đăng ký khai sinh", "Tỉnh từ 01/7/2025", "Mã tỉnh hiện nay", "Độ tin cậy", "Nguồn"],
    rows.map((row) => [
      text(row, "code"),
      text(row, "name"),
      text(row, "name_since_2025_07"),
      text(row, "unit_since_2025_07"),
      certainty(row),
      source(row),
    ]),
  );

const kinds: Readonly<Record<string, string>> = {
  agency: "mã định danh cơ quan",
  dossier: "mã hồ sơ",
  personal: "số định danh cá nhân",
  identityCard9: "số chứng minh nhân dân 9 số",
  tax: "mã số thuế",
  taxOfPerson: "số định danh cá nhân dùng làm mã số thuế",
  enterprise: "mã số doanh nghiệp",
  postal: "mã bưu chính",
  procedure: "mã thủ tục hành chính",
  document: "số và ký hiệu văn bản",
};

const kindPage = (rows: readonly Row[], source: (row: Row) => string): string =>
  page(
    "Căn cứ và thời gian sử dụng của từng loại mã số",
    "“Đến trước ngày” là ngày đầu tiên không còn áp dụng.",
    ["Loại mã số", "Nội dung", "Văn bản", "Từ ngày", "Đến trước ngày", "Độ tin cậy", "Nguồn"],
    rows.map((row) => [
      kinds[text(row, "kind")] ?? text(row, "kind"),
      text(row, "fact") === "basis" ? "căn cứ" : "được sử dụng",
      text(row, "instrument"),
      vietnamese(text(row, "from")),
      vietnamese(text(row, "until")),
      certainty(row),
      source(row),
    ]),
  );
