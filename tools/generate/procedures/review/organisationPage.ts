import type { ProcedureTables } from "../ProcedureTables.ts";
import { listIn, type Row } from "../readTable.ts";
import { dayVi, lastDayVi, page, table } from "./page.ts";

const levels: Readonly<Record<string, string>> = {
  commune: "Cấp xã",
  province: "Cấp tỉnh",
  area: "Khu vực",
  district: "Cấp huyện (đã kết thúc)",
  central: "Trung ương",
  rule: "Quy tắc tiếp nhận",
};

const types: Readonly<Record<string, string>> = {
  commune: "xã",
  ward: "phường",
  specialZone: "đặc khu",
  township: "thị trấn",
  province: "tỉnh",
  centrallyRunCity: "thành phố trực thuộc trung ương",
  district: "huyện",
  ruralDistrict: "huyện",
  urbanDistrict: "quận",
  town: "thị xã",
  provincialCity: "thành phố thuộc tỉnh",
  clusterOfCommunes: "cụm xã",
  region: "vùng",
  zones: "khu công nghiệp, khu kinh tế",
  central: "bộ, ngành",
  all: "tất cả",
};

/** The organisation of provinces and communes, by level: which office, in which kind of unit, in charge of which ministries' fields. */
export const organisationPage = ({ organisation }: ProcedureTables): string =>
  page("Tổ chức bộ máy cấp tỉnh và cấp xã", [
    "Câu trả lời chỉ nêu tên cơ quan chuyên môn khi loại đơn vị có đúng một cơ quan phụ trách lĩnh vực của bộ.",
    ...[...Map.groupBy(organisation, ({ level = "" }) => level)].flatMap(([level, rows]) => [
      `## ${levels[level] ?? level}`,
      table(["Tên", "Có ở", "Phụ trách lĩnh vực của", "Căn cứ", "Thời gian", "Độ tin cậy"], rows.map(office)),
    ]),
  ]);

const office = (row: Row): readonly string[] => {
  const [from, until] = [row["effectiveFrom"] ?? "", row["effectiveUntil"] ?? ""];
  return [
    row["name"] ?? "",
    [...new Set(listIn(row["appliesTo"]).map((type) => types[type] ?? type))].join(", "),
    listIn(row["ministries"]).join(", "),
    listIn(row["legalBasis"]).join(", "),
    `${from === "" ? "" : `từ ${dayVi(from)}`}${until === "" ? "" : ` đến hết ${lastDayVi(until)}`}`.trim(),
    row["confidence"] === "recalled" ? "nhớ lại" : "đã thấy trong nguồn",
  ];
};
