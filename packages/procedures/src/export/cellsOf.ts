import type { GovernmentLevel } from "@haicap/units";
import type {
  ProcedureChannel,
  ProcedureFee,
  ProcedureLimit,
  ProcedureLimitUnit,
  ProcedureRecord,
  RequiredDocument,
  SubmissionChannel,
} from "../catalog/Procedure.ts";
import type { Column } from "../import/columns.ts";
import { ownIn } from "../import/ownIn.ts";

/** What a row writes under each column; what is absent is empty. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What a record says as a whole, as cells of a list. */
export const listCells = (record: ProcedureRecord): Cells => ({
  code: record.code,
  name: record.name,
  issuer: record.ministry,
  implementing: (record.implementing ?? []).join("\n"),
  competent: (record.competent ?? []).join("\n"),
  coordinating: (record.coordinating ?? []).join("\n"),
  authorised: (record.authorised ?? []).join("\n"),
  field: record.field,
  level: record.levels.map((level) => levelWords[level]).join(", "),
  kind: ownIn(kindLabels, record.kind ?? "") ?? "",
  subjects: (record.subjects ?? []).map((subject) => ownIn(subjectLabels, subject) ?? subject).join("\n"),
  decision: record.decision ?? "",
  onlineLevel: record.onlineLevel === undefined ? "" : onlineWords[record.onlineLevel],
  replacedBy: (record.replacedBy ?? []).join("\n"),
  limit: record.limitReading === undefined ? "" : limitWords(record.limitReading),
  flags: record.flags.join(", "),
  source: record.source,
  checkedOn: record.checkedOn,
});

const levelWords: Readonly<Record<GovernmentLevel, string>> = {
  central: "Cấp bộ",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  other: "Cơ quan khác",
};

const kindLabels: Readonly<Record<string, string>> = {
  lawDetailed: "TTHC được giao luật quy định chi tiết",
  notDelegatedToLocalRule: "TTHC không được luật giao cho địa phương quy định",
  other: "Loại khác",
};

const onlineWords: Readonly<Record<NonNullable<ProcedureRecord["onlineLevel"]>, string>> = {
  fullyOnline: "Toàn trình",
  partlyOnline: "Một phần",
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

/** A way to hand in as cells; what a source wrote in a way that could not be read whole is written as it was. */
export const channelCells = ({ channel, limit, limitText, fees, feeText, note }: ProcedureChannel): Cells => ({
  channel: channelWords[channel],
  limit: limitText ?? (limit === undefined ? "" : limitWords(limit)),
  fee: feeText ?? fees.map(feeWords).join("; "),
  note: note ?? "",
});

const channelWords: Readonly<Record<SubmissionChannel, string>> = {
  inPerson: "Trực tiếp",
  online: "Trực tuyến",
  publicPost: "Dịch vụ bưu chính",
};

/** A document as cells. */
export const documentCells = ({ name, originals, copies, form }: RequiredDocument): Cells => ({
  document: name,
  originals: originals === undefined ? "" : String(originals),
  copies: copies === undefined ? "" : String(copies),
  form: form ?? "",
});

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
      return `${kind}Miễn phí`;
    case "setByProvincialCouncil":
      return `${kind}Theo nghị quyết của Hội đồng nhân dân cấp tỉnh`;
    case "setByCircular":
      return `${kind}Theo thông tư của Bộ Tài chính`;
    case "notStated":
      return "";
  }
};
