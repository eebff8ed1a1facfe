import type { CommandPayload, SigningCapacity } from "@haicap/dossiers";
import { civilDateUnsafe, parseCivilDate, type Words } from "@haicap/kernel";
import type { Fields } from "../web/readFields.ts";

/** A field a command may carry, as it is asked for. */
export interface PayloadField {
  readonly key: keyof CommandPayload;
  readonly name: Words;
  readonly as: "line" | "text" | "lines" | "date" | "capacity";
  readonly hint?: Words;
}

/** The fields of the commands, by the keys the definition gives them. */
export const payloadFields: Readonly<Record<string, PayloadField>> = {
  documents: {
    key: "documents",
    name: { vi: "Giấy tờ", en: "Papers" },
    as: "lines",
    hint: { vi: "Mỗi dòng một loại", en: "One on a line" },
  },
  reason: {
    key: "reason",
    name: { vi: "Lý do", en: "Reason" },
    as: "text",
    hint: { vi: "Không ghi tên, số giấy tờ của người nộp", en: "No names and no numbers of persons" },
  },
  toAgency: { key: "toAgency", name: { vi: "Chuyển đến", en: "To" }, as: "line" },
  fromAgency: { key: "fromAgency", name: { vi: "Từ cơ quan", en: "From" }, as: "line" },
  basis: { key: "basis", name: { vi: "Căn cứ", en: "Basis" }, as: "line" },
  child: { key: "child", name: { vi: "Mã hồ sơ con", en: "Interlinked dossier" }, as: "line" },
  newDue: { key: "newDue", name: { vi: "Ngày hẹn trả mới", en: "New date" }, as: "date" },
  capacity: { key: "capacity", name: { vi: "Thẩm quyền ký", en: "Signs as" }, as: "capacity" },
  mandate: {
    key: "mandate",
    name: { vi: "Văn bản uỷ quyền", en: "Mandate" },
    as: "line",
    hint: { vi: "Bắt buộc khi ký TUQ.", en: "Needed when signing TUQ." },
  },
};

/** In what capacity a leader may sign. */
export const capacities: Readonly<Record<SigningCapacity, Words>> = {
  self: { vi: "Thủ trưởng cơ quan", en: "Head, in the own name" },
  TM: { vi: "TM. – thay mặt tập thể", en: "TM. – for the collective" },
  KT: { vi: "KT. – ký thay", en: "KT. – for the head" },
  TL: { vi: "TL. – thừa lệnh", en: "TL. – by order" },
  TUQ: { vi: "TUQ. – thừa uỷ quyền", en: "TUQ. – by authorisation" },
  Q: { vi: "Q. – quyền thủ trưởng", en: "Q. – acting head" },
};

/** What a paper for the applicant cannot be without, beyond what the definition's guards ask. */
export const isNeeded = (command: string, key: string): boolean => needed[command]?.includes(key) ?? false;

const needed: Readonly<Record<string, readonly string[]>> = {
  RequestIntakeSupplement: ["documents", "reason"],
  RejectIntake: ["reason"],
  Forward: ["toAgency"],
  RequestSupplement: ["documents", "reason"],
  DenyWithdrawal: ["reason"],
  ApologizeExtend: ["newDue", "reason"],
  Consult: ["toAgency"],
  DispatchChild: ["child", "toAgency"],
  ChildResult: ["child"],
  ReturnDraft: ["reason"],
  Refuse: ["reason"],
  DeliveryFailed: ["reason"],
  Rehome: ["toAgency", "basis"],
};

/** What is wrong with a form: which field, and in words why. */
export interface WrongField {
  readonly key: PayloadField["key"];
  readonly wrong: Words;
}

/** The payload of a command as a form sent it, or the first field that is missing or has another form. */
export const readPayload = (
  command: string,
  needs: readonly string[],
  fields: Fields,
): { readonly payload: CommandPayload } | WrongField => {
  const asked = needs.flatMap((need) => payloadFields[need] ?? []);
  const missing = asked.find(({ key }) => isNeeded(command, key) && fields.one(key).trim() === "");
  if (missing !== undefined)
    return {
      key: missing.key,
      wrong: { vi: `Còn thiếu: ${missing.name.vi}`, en: `Still missing: ${missing.name.en}` },
    };
  if (asked.some(({ key }) => key === "newDue") && !parseCivilDate(fields.one("newDue")).ok)
    return { key: "newDue", wrong: noDate };
  const given = asked.flatMap((field) => {
    const value = sentAs(field, fields.one(field.key).trim());
    return value === undefined ? [] : [[field.key, value] as const];
  });
  return { payload: Object.fromEntries(given) };
};

/** What was typed into the fields of a command, as it was sent. */
export const typedIn = (needs: readonly string[], fields: Fields): ReadonlyMap<string, string> =>
  new Map(needs.flatMap((need) => payloadFields[need] ?? []).map(({ key }) => [key, fields.one(key).slice(0, 4000)]));

const sentAs = ({ as }: PayloadField, text: string): unknown => {
  if (text === "") return undefined;
  if (as === "lines")
    return text
      .split(/\r?\n/)
      .flatMap((line) => line.trim().slice(0, 300) || [])
      .slice(0, 60);
  if (as === "date") return civilDateUnsafe(text);
  if (as === "capacity") return Object.hasOwn(capacities, text) ? text : undefined;
  return text.slice(0, as === "text" ? 2000 : 200);
};

const noDate: Words = { vi: "Ngày hẹn trả mới không phải là một ngày", en: "The new date is not a date" };
