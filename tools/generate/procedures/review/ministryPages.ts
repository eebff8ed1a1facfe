import type {
  ProcedureChannel,
  ProcedureFee,
  ProcedureLimit,
  ProcedureRecord,
} from "../../../../packages/procedures/src/index.ts";
import { flagWords } from "../../../../packages/procedures/src/text/index.ts";
import type { ProcedureTables } from "../ProcedureTables.ts";
import type { Row } from "../readTable.ts";
import { competenceNotes, competenceText } from "./competenceText.ts";
import { amountVi, distinct, page, table } from "./page.ts";

const guide = [
  "Cách đọc: mỗi dòng một thủ tục. Cột cơ quan giải quyết ghi từng giai đoạn: cơ quan (cấp) – cách có thẩm quyền; căn cứ. Ghi chú:",
  "",
  '- "nhớ lại": ghi theo hiểu biết về luật, chưa thấy trong nguồn đã lưu; cần đối chiếu văn bản.',
  '- "chưa xác định": nguồn không đủ để khẳng định; phần mềm không trả lời thay.',
  "- Thời hạn, phí: như nguồn ghi. Mức 0 không có nghĩa là miễn phí; chỉ ghi miễn phí khi nguồn ghi như vậy.",
].join("\n");

const header = ["Mã", "Tên thủ tục", "Cơ quan giải quyết theo thời gian", "Thời hạn", "Phí, lệ phí", "Cần xem lại"];

/** A page for each ministry, by field, as an official would check it. */
export const ministryPages = (
  tables: ProcedureTables,
  records: ReadonlyMap<string, readonly ProcedureRecord[]>,
): readonly (readonly [string, string])[] => {
  const intervals = Map.groupBy(tables.competence, ({ code = "" }) => code);
  const names = new Map(tables.ministries.map(({ slug = "", name = "" }) => [slug, name]));
  return [...records].map(([slug, own]) => {
    const fields = [...Map.groupBy(own, ({ field }) => field)].sort(([a], [b]) => a.localeCompare(b, "vi"));
    const blocks = fields.flatMap(([field, rows]) => [
      `## ${field} (${rows.length})`,
      table(
        header,
        rows.map((record) => line(tables, record, intervals.get(record.code) ?? [])),
      ),
    ]);
    return [
      slug,
      page(`Thủ tục hành chính: ${names.get(slug) ?? slug}`, [summary(own, intervals), guide, ...blocks]),
    ] as const;
  });
};

const summary = (records: readonly ProcedureRecord[], intervals: ReadonlyMap<string, readonly Row[]>): string => {
  const last = records.map(({ code }) => intervals.get(code)?.at(-1));
  const of = (level: string): number =>
    last.filter((row) => (row?.["owners"] ?? "").split(";").some((owner) => owner.startsWith(`${level}:`))).length;
  const recalled = records.filter(({ code }) =>
    intervals.get(code)?.some(({ confidence }) => confidence === "recalled"),
  );
  const open = last.filter((row) => row?.["mode"] === "unknown" || row?.["mode"] === "caseDependent");
  return `${records.length} thủ tục. Nay thuộc cấp xã ${of("commune")}, cấp tỉnh ${of("province")}, trung ương ${of("central")}, cơ quan khác ${of(
    "other",
  )} (một thủ tục có thể thuộc nhiều cấp). ${open.length} tuỳ trường hợp hoặc chưa xác định; ${recalled.length} có giai đoạn ghi theo trí nhớ.`;
};

const line = (tables: ProcedureTables, record: ProcedureRecord, intervals: readonly Row[]): readonly string[] => {
  const channels = record.cases.flatMap((one) => one.channels ?? []);
  return [
    record.code,
    record.name,
    competenceText(intervals),
    limits(record, channels),
    distinct(channels.flatMap(({ fees }) => fees.map(feeText))).join("; "),
    [...competenceNotes(intervals), ...replacements(tables, record), ...flags(record)].join("; "),
  ];
};

const limits = ({ limitReading }: ProcedureRecord, channels: readonly ProcedureChannel[]): string => {
  const printed = distinct(channels.map(({ limit }) => (limit === undefined ? "" : limitText(limit)))).join("; ");
  if (limitReading === undefined) return printed;
  const read = `${limitText(limitReading)}${limitReading.confidence === "recalled" ? " (nhớ lại)" : ""}`;
  return printed === limitText(limitReading) || printed === "" ? read : `${read}; nguồn in: ${printed}`;
};

const units: Readonly<Record<ProcedureLimit["unit"], string>> = {
  workingDay: "ngày làm việc",
  calendarDay: "ngày",
  workingHour: "giờ làm việc",
  hour: "giờ",
  month: "tháng",
  sameDay: "trong ngày",
  unspecified: "(không ghi đơn vị)",
};

const limitText = ({ amount, unit }: ProcedureLimit): string =>
  unit === "sameDay" ? units[unit] : `${amount} ${units[unit]}`;

const feeNames: Readonly<Record<Exclude<ProcedureFee["status"], "stated">, string>> = {
  free: "miễn phí",
  setByProvincialCouncil: "do Hội đồng nhân dân cấp tỉnh quy định",
  setByCircular: "theo thông tư",
  notStated: "nguồn không ghi",
};

const feeText = ({ status, amount = 0, currency = "VND", kind }: ProcedureFee): string => {
  if (status !== "stated") return feeNames[status];
  const what = kind === undefined ? "" : kind === "fee" ? "phí " : "lệ phí ";
  return `${what}${amountVi(amount)} ${currency === "VND" ? "đồng" : currency}`;
};

const replacements = ({ replacements: rows }: ProcedureTables, { code }: ProcedureRecord): readonly string[] => {
  const by = rows.filter((row) => row["code"] === code).map((row) => row["replacedBy"]);
  const replaced = rows.filter((row) => row["replacedBy"] === code).map((row) => row["code"]);
  return [
    ...(by.length === 0 ? [] : [`được thay bằng ${by.join(", ")}`]),
    ...(replaced.length === 0 ? [] : [`thay cho ${replaced.join(", ")}`]),
  ];
};

const flags = (record: ProcedureRecord): readonly string[] => record.flags.flatMap((flag) => flagWords(flag)?.vi ?? []);
