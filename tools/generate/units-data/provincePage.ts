import { rectificationsOf, rectificationTable } from "./rectificationTable.ts";
import {
  countByType,
  countWords,
  fullName,
  inForce,
  lastVersions,
  type ReviewedTables,
  text,
  vietnamese,
} from "./reviewWords.ts";
import type { Row } from "./tables.ts";

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

/** The page of a province: what it was formed from, its units with theirs, what was divided, and a line to sign. */
export const provincePage = (tables: ReviewedTables, province: Row, asOf: string): string => {
  const code = text(province, "code");
  const rows = tables.current.filter((row) => row["parent"] === code);
  const units = inForce(lastVersions(rows));
  const old = new Map(tables.legacy.map((row) => [text(row, "code"), row]));
  const from = tables.provinces
    .filter((row) => row["to_code"] === code)
    .map((row) => fullName(old.get(text(row, "from_code"))));
  const acts = [...new Set(rows.map((row) => text(row, "established_by")).filter((act) => act !== ""))];
  return [
    `# ${fullName(province)} (mã ${code})`,
    "",
    `Số liệu đến hết ngày ${vietnamese(asOf)}. Hình thành từ: ${from.join(", ")} (Nghị quyết 202/2025/QH15).`,
    `Cấp xã: ${units.length} đơn vị, gồm ${countWords(countByType(units))}.`,
    "",
    ...actLines(tables, acts, rows),
    ...laterLines(tables, code),
    "",
    "## Danh sách đơn vị cấp xã",
    "",
    "Đơn vị trước sắp xếp được nhập toàn bộ, trừ nơi ghi “một phần”.",
    "",
    "| STT | Mã | Đơn vị | Từ ngày | Hình thành từ | Nghị quyết |",
    "| ---: | --- | --- | --- | --- | --- |",
    ...units.map((row, at) => {
      const versions = rows.filter((one) => one["code"] === row["code"]);
      return unitLine(tables, old, versions, at + 1);
    }),
    "",
    ...splitLines(tables, old, lastVersions(rows)),
    ...sinceLines(tables, rows),
    ...doubtLines(tables, code),
    ...signature,
  ].join("\n");
};

/** What each resolution states, beside what the table holds on its day: the first thing to check. */
const actLines = (tables: ReviewedTables, acts: readonly string[], rows: readonly Row[]): readonly string[] => [
  "| Nghị quyết | Ban hành | Hoạt động từ | Nghị quyết nêu | Trong bảng | Không sắp xếp |",
  "| --- | --- | --- | --- | --- | ---: |",
  ...acts.map((act) => {
    const row = tables.amendments.find((one) => one["act"] === act);
    const made = rows.filter((one) => one["established_by"] === act);
    const stated = {
      commune: number(row, "communes"),
      ward: number(row, "wards"),
      specialZone: number(row, "special_zones"),
    };
    const days = [vietnamese(text(row, "issued_on")), vietnamese(text(row, "in_operation_from"))];
    const words = text(row, "communes") === "" ? text(row, "summary_vi") : countWords(stated);
    return `| ${[act, ...days, words, countWords(countByType(made)), text(row, "unchanged")].join(" | ")} |`;
  }),
];

const number = (row: Row | undefined, column: string): number => Number(text(row, column));

const laterLines = (tables: ReviewedTables, code: string): readonly string[] => {
  const later = tables.current.filter(
    (row) => (row["code"] === code || row["parent"] === code) && row["origin"] === "retyped",
  );
  const words = later.map(
    (row) => `${fullName(row)} từ ${vietnamese(text(row, "from"))} (${text(row, "established_by")})`,
  );
  return later.length === 0 ? [] : ["", `Thay đổi sau ngày 01/07/2025: ${words.join("; ")}.`];
};

/** A unit as it is now, formed by the act of its first version; later acts say what they made of it. */
const unitLine = (
  tables: ReviewedTables,
  old: ReadonlyMap<string, Row>,
  versions: readonly Row[],
  at: number,
): string => {
  const [first, ...later] = versions;
  const now = versions.at(-1);
  const sources = (edgesBy(tables, "to_code").get(text(first, "code")) ?? []).map((edge) => sourceWords(old, edge));
  const since = later.map(
    (row) => `${text(row, "established_by")} (${fullName(row)} từ ${vietnamese(text(row, "from"))})`,
  );
  const acts = [text(first, "established_by"), ...since].join("; ");
  const day = vietnamese(text(first, "from"));
  return `| ${[String(at), text(first, "code"), fullName(now), day, sources.join("; "), acts].join(" | ")} |`;
};

const sourceWords = (old: ReadonlyMap<string, Row>, edge: Row): string => {
  const source = old.get(text(edge, "from_code"));
  const above = old.get(text(source, "parent"));
  const note = noteWords[text(edge, "note")];
  const inferred = edge["confidence"] === "derived" ? ", suy ra" : "";
  return `${edge["extent"] === "part" ? "một phần " : ""}${fullName(source)} ${text(edge, "from_code")} (${fullName(above)}${note === undefined ? "" : `; ${note}${inferred}`})`;
};

/** Units that were divided: where law alone does not say who lives where now. */
const splitLines = (
  tables: ReviewedTables,
  old: ReadonlyMap<string, Row>,
  units: readonly Row[],
): readonly string[] => {
  const now = new Map(units.map((row) => [text(row, "code"), row]));
  const split = [...edgesBy(tables, "from_code")].filter(
    ([, edges]) => edges.length > 1 && edges.some((edge) => now.has(text(edge, "to_code"))),
  );
  if (split.length === 0) return ["Không có đơn vị cấp xã cũ nào bị chia.", ""];
  return [
    "## Đơn vị cũ chia về nhiều đơn vị mới",
    "",
    "| Mã cũ | Đơn vị cũ | Về | Dân cư |",
    "| --- | --- | --- | --- |",
    ...split.map(([code, edges]) => {
      const targets = edges.map(
        (edge) => `${fullName(now.get(text(edge, "to_code")))} (${residentWords[text(edge, "residents")]})`,
      );
      const certain = edges.some((edge) => edge["residents"] === "all") ? "về một đơn vị" : "chia";
      return `| ${code} | ${fullName(old.get(code))} | ${targets.join("; ")} | ${certain} |`;
    }),
    "",
  ];
};

/** What acts since the reform joined, divided or moved: both ends of each way, and who lives where. */
const sinceLines = (tables: ReviewedTables, rows: readonly Row[]): readonly string[] => {
  const own = new Set(rows.map((row) => row["code"]));
  const edges = tables.later.filter((edge) => own.has(edge["from_code"]) || own.has(edge["to_code"]));
  if (edges.length === 0) return [];
  const called = (code: string, on: string, column: "until" | "from"): string =>
    `${fullName(tables.current.find((row) => row["code"] === code && row[column] === on))} ${code}`;
  return [
    "## Nhập, chia, điều chỉnh địa giới sau ngày 01/07/2025",
    "",
    "| Từ ngày | Đơn vị | Về | Dân cư | Văn bản |",
    "| --- | --- | --- | --- | --- |",
    ...edges.map((edge) => {
      const on = text(edge, "on");
      const ends = [called(text(edge, "from_code"), on, "until"), called(text(edge, "to_code"), on, "from")];
      const whole = edge["extent"] === "part" ? "một phần " : "";
      const residents = residentWords[text(edge, "residents")] ?? "";
      return `| ${[vietnamese(on), whole + ends[0], ends[1], residents, text(edge, "act")].join(" | ")} |`;
    }),
    "",
  ];
};

const residentWords: Readonly<Record<string, string>> = {
  all: "toàn bộ dân cư",
  some: "một phần dân cư",
  none: "không có dân cư",
};

/** Where a public source says otherwise: what the one who signs should look at first. */
const doubtLines = (tables: ReviewedTables, code: string): readonly string[] => {
  const rows = rectificationsOf(tables, code);
  if (rows.length === 0) return ["Không có chỗ nào các nguồn ghi khác nhau.", ""];
  return ["## Chỗ các nguồn ghi khác nhau", "", ...rectificationTable(tables, rows), ""];
};

const signature: readonly string[] = [
  "## Xác nhận đối chiếu",
  "",
  "- [ ] Số đơn vị theo từng loại đúng với nghị quyết.",
  "- [ ] Mã, tên, loại của từng đơn vị đúng.",
  "- [ ] Đơn vị trước sắp xếp của từng đơn vị đúng.",
  "- [ ] Đơn vị cũ bị chia, và nơi dân cư về, đúng.",
  "- [ ] Chỗ các nguồn ghi khác nhau: cách ghi ở đây đúng.",
  "",
  "Chỗ cần sửa (ghi mã đơn vị và nội dung): ……………………………………………………………………",
  "",
  "Người đối chiếu: …………………………………… Chức vụ, cơ quan: ……………………………………",
  "",
  "………………, ngày …… tháng …… năm ………… Ký, ghi rõ họ tên: ……………………………",
  "",
];

const groups = new WeakMap<ReviewedTables, Map<string, ReadonlyMap<string, readonly Row[]>>>();

const edgesBy = (tables: ReviewedTables, column: "from_code" | "to_code"): ReadonlyMap<string, readonly Row[]> => {
  const known = groups.get(tables) ?? new Map<string, ReadonlyMap<string, readonly Row[]>>();
  groups.set(tables, known);
  const made = known.get(column) ?? Map.groupBy(tables.communes, (row) => text(row, column));
  known.set(column, made);
  return made;
};
