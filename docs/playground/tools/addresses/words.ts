import type { FieldWords } from "../../shell/fields.ts";
import type { Language, ToolWords } from "../../shell/Tool.ts";

/** What the tool of addresses says. */
export interface AddressWords extends ToolWords {
  readonly lines: FieldWords;
  readonly on: FieldWords;
  readonly era: FieldWords;
  readonly eras: readonly (readonly [value: string, label: string])[];
  readonly nothingAsked: string;
  readonly onDay: (day: string) => string;
  readonly resolved: string;
  readonly candidates: string;
  readonly unresolved: string;
  readonly counts: (lines: string) => string;
  readonly onlyFirst: (lines: string) => string;
  readonly tooLong: string;
  readonly before: string;
  readonly unread: string;
  readonly why: string;
  readonly code: string;
  readonly only: Readonly<Record<"province" | "district", string>>;
  readonly nothingRead: string;
  readonly chooseOne: (count: string) => string;
  readonly more: (count: string) => string;
  readonly provisional: string;
  readonly copyTable: string;
}

export const words: Readonly<Record<Language, AddressWords>> = {
  vi: {
    tab: "Địa chỉ",
    title: "Địa chỉ này nay thuộc đơn vị nào?",
    lead: "Dán bao nhiêu dòng cũng được, viết thế nào cũng được: tên cũ hay mới, đủ dấu hay không, viết tắt. Chỗ nào luật không cho một câu trả lời, bạn sẽ thấy mọi khả năng.",
    submit: "Đọc địa chỉ",
    lines: { label: "Địa chỉ, mỗi dòng một địa chỉ" },
    on: { label: "Theo đơn vị hành chính ngày", hint: "Bỏ trống: theo dữ liệu mới nhất." },
    era: { label: "Người viết dùng" },
    eras: [
      ["", "tự nhận biết"],
      ["threeTier", "tên trước 01/07/2025 (ba cấp)"],
      ["twoTier", "tên hiện nay (hai cấp)"],
    ],
    nothingAsked: "Hãy nhập ít nhất một địa chỉ.",
    onDay: (day) => `Theo đơn vị hành chính ngày ${day}`,
    resolved: "chắc chắn",
    candidates: "cần hỏi thêm",
    unresolved: "chưa đọc được",
    counts: (lines) => `${lines} địa chỉ`,
    onlyFirst: (lines) => `Chỉ đọc ${lines} dòng đầu; nhiều hơn thì dùng dòng lệnh haicap units convert.`,
    tooLong: "Dòng dài quá 500 ký tự, không giống một địa chỉ.",
    before: "trước đây",
    unread: "Chưa đọc phần",
    why: "Vì sao",
    code: "mã",
    only: { province: "chỉ đọc được đến cấp tỉnh", district: "chỉ đọc được đến cấp huyện" },
    nothingRead: "Không nhận ra đơn vị hành chính nào trong dòng này.",
    chooseOne: (count) => `Một trong ${count} đơn vị`,
    more: (count) => `Còn ${count} nữa`,
    provisional: "Ngày này sau lần kiểm tra dữ liệu gần nhất, có thể đã thay đổi.",
    copyTable: "Sao chép bảng (dán vào Excel)",
  },
  en: {
    tab: "Address",
    title: "Which unit does this address lie in now?",
    lead: "Paste as many lines as you like, written any way: old names or new, with marks or without, abbreviated. Where the law leaves more than one answer you see them all.",
    submit: "Read the addresses",
    lines: { label: "Addresses, one a line" },
    on: { label: "By the units of the day", hint: "Empty: by the newest data." },
    era: { label: "The writer used" },
    eras: [
      ["", "let the text decide"],
      ["threeTier", "names before 1 July 2025 (three tiers)"],
      ["twoTier", "names of today (two tiers)"],
    ],
    nothingAsked: "Enter at least one address.",
    onDay: (day) => `By the units of ${day}`,
    resolved: "certain",
    candidates: "to be asked",
    unresolved: "not read",
    counts: (lines) => `${lines} addresses`,
    onlyFirst: (lines) => `Only the first ${lines} lines were read; for more there is haicap units convert.`,
    tooLong: "The line has more than 500 characters, which is no address.",
    before: "formerly",
    unread: "Not read",
    why: "Why",
    code: "code",
    only: { province: "read to the province only", district: "read to the district only" },
    nothingRead: "No administrative unit is recognised in this line.",
    chooseOne: (count) => `One of ${count} units`,
    more: (count) => `${count} more`,
    provisional: "The day is after the data were last checked; it may have changed.",
    copyTable: "Copy as a table (for Excel)",
  },
};
