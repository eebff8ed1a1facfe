import type { Language } from "../pages.ts";

/** The words of the tables of coverage. */
export interface CoverageWords {
  readonly versions: readonly [name: string, version: string];
  readonly units: readonly (readonly [label: string, value: "from" | "until" | "present"])[];
  readonly unitColumns: readonly [kind: string, now: string, before: string];
  readonly provinces: string;
  readonly types: Readonly<Record<string, string>>;
  readonly edges: (edges: string, acts: string) => string;
  readonly years: readonly [year: string, daysOff: string, swaps: string, certainty: string, rows: string];
  readonly certainty: Readonly<Record<string, string>>;
  readonly ministries: readonly [
    ministry: string,
    procedures: string,
    owner: string,
    limit: string,
    fee: string,
    documents: string,
  ];
  readonly total: string;
  readonly sunsets: readonly [instrument: string, until: string, procedures: string];
  readonly definitions: readonly [definition: string, from: string, until: string];
  readonly profiles: readonly [profile: string, sourced: string, examples: string];
  readonly tables: readonly [table: string, rows: string, checkedOn: string, confidence: string];
}

export const coverageWords: Readonly<Record<Language, CoverageWords>> = {
  vi: {
    versions: ["Gói dữ liệu", "Phiên bản"],
    units: [
      ["Trả lời cho các ngày từ", "from"],
      ["Từ chối từ ngày", "until"],
      ["Biến động được biết đến hết ngày", "present"],
    ],
    unitColumns: ["Loại đơn vị", "Nay", "30/06/2025"],
    provinces: "Tỉnh, thành phố trực thuộc trung ương",
    types: {
      commune: "Xã",
      ward: "Phường",
      specialZone: "Đặc khu",
      township: "Thị trấn",
      ruralDistrict: "Huyện",
      urbanDistrict: "Quận",
      provincialCity: "Thành phố thuộc tỉnh, thuộc thành phố",
      town: "Thị xã",
      province: "Tỉnh",
      centrallyRunCity: "Thành phố trực thuộc trung ương",
    },
    edges: (edges, acts) => `${edges} liên hệ trước – sau sắp xếp; ${acts} văn bản.`,
    years: ["Năm", "Ngày nghỉ", "Hoán đổi", "Ngày thường của năm", "Mức tin cậy từng dòng"],
    certainty: {
      confirmed: "xác nhận",
      provisional: "tạm tính",
      projected: "dự kiến theo thông lệ",
      derived: "suy ra từ luật",
      recalled: "ghi theo trí nhớ",
      verified: "đã xác minh",
      partly: "xác minh một phần",
      inferred: "suy ra",
      attested: "có nơi dùng",
      issueDateSecondary: "ngày ban hành theo nguồn thứ cấp",
      singleSource: "một nguồn",
      beforeMerger: "theo bảng trước sáp nhập",
      "": "không ghi",
    },
    ministries: [
      "Bộ, ngành",
      "Thủ tục",
      "Biết ai giải quyết",
      "Thời hạn có đơn vị",
      "Biết phí, lệ phí",
      "Có thành phần hồ sơ",
    ],
    total: "Cộng",
    sunsets: ["Căn cứ", "Ngày đầu tiên không còn", "Thủ tục dựa vào"],
    definitions: ["Quy trình", "Từ", "Đến trước"],
    profiles: ["Hồ sơ cấu hình", "Dòng có nguồn", "Dòng chỉ là ví dụ"],
    tables: ["Bảng", "Dòng", "Kiểm tra gần nhất", "Mức tin cậy"],
  },
  en: {
    versions: ["Data package", "Version"],
    units: [
      ["Answers days from", "from"],
      ["Refuses from", "until"],
      ["Changes are known up to and including", "present"],
    ],
    unitColumns: ["Kind of unit", "Now", "30 June 2025"],
    provinces: "Provinces and centrally run cities",
    types: {
      commune: "Communes (xã)",
      ward: "Wards (phường)",
      specialZone: "Special zones (đặc khu)",
      township: "Townships (thị trấn)",
      ruralDistrict: "Rural districts (huyện)",
      urbanDistrict: "Urban districts (quận)",
      provincialCity: "Cities within a province",
      town: "Towns (thị xã)",
      province: "Provinces (tỉnh)",
      centrallyRunCity: "Centrally run cities",
    },
    edges: (edges, acts) => `${edges} edges between old and new units; ${acts} acts.`,
    years: ["Year", "Days off", "Swaps", "Ordinary days of the year", "Confidence by row"],
    certainty: {
      confirmed: "confirmed",
      provisional: "provisional",
      projected: "projected by precedent",
      derived: "derived from the law",
      recalled: "recalled",
      verified: "verified",
      partly: "partly verified",
      inferred: "inferred",
      attested: "attested",
      issueDateSecondary: "date of issue from a secondary source",
      singleSource: "a single source",
      beforeMerger: "as before the mergers",
      "": "not stated",
    },
    ministries: ["Ministry", "Procedures", "Owner known", "Limit with its unit", "Fee known", "Documents listed"],
    total: "Total",
    sunsets: ["Legal basis", "First day without it", "Procedures resting on it"],
    definitions: ["Definition", "From", "Until before"],
    profiles: ["Profile", "Rows with a source", "Rows that are examples"],
    tables: ["Table", "Rows", "Last checked", "Confidence"],
  },
};
