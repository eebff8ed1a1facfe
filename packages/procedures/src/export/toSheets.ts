import type { GovernmentLevel } from "@haicap/units";
import type {
  ProcedureCase,
  ProcedureChannel,
  ProcedureFee,
  ProcedureLimit,
  ProcedureLimitUnit,
  ProcedureRecord,
  SubmissionChannel,
} from "../catalog/Procedure.ts";

/** A sheet to be written: its name, its header, its rows. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Lays records out as the sheets communes keep (sổ thủ tục): list, channels, documents, outcomes, legal basis, keyed by code.
 *
 * `fromSheets` of `./import` reads them back. Cells a source wrote in a way that could not be read whole are written as they were.
 * Flags and confidence are not written: use `toJson` to keep everything.
 *
 * @example
 * const birth = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const [list, channels] = toSheets(birth);
 * list.rows[1]; // => ["1.001193", "Thủ tục đăng ký khai sinh", "Bộ Tư pháp", "", "", "Hộ tịch", "Cấp xã", "", "", ""]
 * channels.rows[1]; // => ["1.001193", "", "Trực tiếp", "1", "Miễn phí", ""]
 * @since 0.1.0
 */
export const toSheets = (records: readonly ProcedureRecord[]): readonly WrittenSheet[] => [
  { name: "Danh mục", rows: [listHeader, ...records.map(listRow)] },
  {
    name: "Cách thức",
    rows: [
      channelHeader,
      ...records.flatMap((record) => casesOf(record, (one) => (one.channels ?? []).map(channelRow))),
    ],
  },
  {
    name: "Thành phần hồ sơ",
    rows: [documentHeader, ...records.flatMap((record) => casesOf(record, documentRows))],
  },
  {
    name: "Kết quả",
    rows: [["Mã số", "Kết quả"], ...records.flatMap(({ code, outcomes }) => outcomes.map((one) => [code, one]))],
  },
  {
    name: "Căn cứ pháp lý",
    rows: [
      ["Mã số", "Căn cứ pháp lý"],
      ...records.flatMap(({ code, legalBasis }) => legalBasis.map((one) => [code, one])),
    ],
  },
];

const listHeader = [
  "Mã số",
  "Tên",
  "Cơ quan ban hành",
  "Cơ quan thực hiện",
  "Cơ quan có thẩm quyền",
  "Lĩnh vực",
  "Cấp thực hiện",
  "Đối tượng",
  "Số quyết định",
  "Thời hạn giải quyết",
];
const channelHeader = ["Mã số", "Trường hợp", "Cách thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Ghi chú"];
const documentHeader = ["Mã số", "Trường hợp", "Tên giấy tờ", "Bản chính", "Bản sao", "Mẫu đơn"];

const listRow = (record: ProcedureRecord): readonly string[] => [
  record.code,
  record.name,
  record.ministry,
  (record.implementing ?? []).join("\n"),
  (record.competent ?? []).join("\n"),
  record.field,
  record.levels.map((level) => levelWords[level]).join(", "),
  (record.subjects ?? []).map((subject) => subjectLabels[subject] ?? subject).join("\n"),
  record.decision ?? "",
  record.limitReading === undefined ? "" : limitWords(record.limitReading),
];

const levelWords: Readonly<Record<GovernmentLevel, string>> = {
  central: "Cấp bộ",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  other: "Cơ quan khác",
};

const subjectLabels: Readonly<Record<string, string>> = {
  citizen: "Công dân Việt Nam",
  overseasVietnamese: "Người Việt Nam định cư ở nước ngoài",
  foreigner: "Người nước ngoài",
  civilServant: "Cán bộ, công chức, viên chức",
  enterprise: "Doanh nghiệp",
  domesticEnterprise: "Doanh nghiệp Việt Nam",
  foreignInvestedEnterprise: "Doanh nghiệp có vốn đầu tư nước ngoài",
  organisation: "Tổ chức (không bao gồm doanh nghiệp, HTX)",
  foreignOrganisation: "Tổ chức nước ngoài",
  cooperative: "Hợp tác xã",
  partyOrganisation: "Tổ chức Đảng",
  partyMember: "Đảng viên",
};

type Row = readonly (string | number)[];

const casesOf = ({ code, cases }: ProcedureRecord, rowsOf: (one: ProcedureCase) => readonly Row[]): readonly Row[] =>
  cases.flatMap((one) => rowsOf(one).map((row) => [code, one.name ?? "", ...row]));

const channelRow = ({ channel, limit, limitText, fees, feeText, note }: ProcedureChannel): Row => [
  channelWords[channel],
  limitText ?? (limit === undefined ? "" : limitWords(limit)),
  feeText ?? fees.map(feeWords).join("; "),
  note ?? "",
];

const channelWords: Readonly<Record<SubmissionChannel, string>> = {
  inPerson: "Trực tiếp",
  online: "Trực tuyến",
  publicPost: "Dịch vụ bưu chính",
};

const documentRows = ({ documents = [] }: ProcedureCase): readonly Row[] =>
  documents.map(({ name, originals, copies, form }) => [name, originals ?? "", copies ?? "", form ?? ""]);

const unitWords: Readonly<Record<ProcedureLimitUnit, string>> = {
  workingDay: " ngày làm việc",
  calendarDay: " ngày",
  workingHour: " giờ làm việc",
  hour: " giờ",
  month: " tháng",
  sameDay: "",
  unspecified: "",
};

const limitWords = ({ amount, unit }: ProcedureLimit): string =>
  unit === "sameDay" ? "Trong ngày làm việc" : `${amount}${unitWords[unit]}`;

const feeWords = (fee: ProcedureFee): string => {
  const kind = fee.kind === undefined ? "" : fee.kind === "charge" ? "Lệ phí: " : "Phí: ";
  switch (fee.status) {
    case "stated":
      return `${kind}${fee.amount ?? ""} ${fee.currency === undefined || fee.currency === "VND" ? "đồng" : fee.currency}`;
    case "free":
      return "Miễn phí";
    case "setByProvincialCouncil":
      return `${kind}Theo nghị quyết của Hội đồng nhân dân cấp tỉnh`;
    case "setByCircular":
      return `${kind}Theo thông tư của Bộ Tài chính`;
    case "notStated":
      return "";
  }
};
