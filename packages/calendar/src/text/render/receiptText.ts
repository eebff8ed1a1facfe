import type { Receipt } from "../../receipt/Receipt.ts";
import { type DescribedDay, describeReceipt } from "./describeReceipt.ts";
import type { Language } from "./Language.ts";
import { textTable } from "./textTable.ts";

/**
 * Prints a receipt (biên nhận cách tính hạn) as plain text that an official can read aloud, in Vietnamese or English.
 *
 * Each line of a day begins with a mark (○ start, ● counted, · not counted, ‖ paused, → moved on, ■ due), says which day of the
 * limit it is, what was made of it, and by which document it is off; nothing is left out.
 *
 * @legal civil-code-2015#148
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const receivedAt = instantUnsafe("2026-06-01T09:00:00+07:00");
 * const input = { receivedAt, limit: { amount: 1, unit: "workingDay" } };
 * const due = time.ok && computeDeadline(time.value, input);
 * const sealer = { canonical: JSON.stringify, sha256Hex: (text) => `${text.length}` };
 * const inputs = { receivedAt: "2026-06-01T09:00:00+07:00", limit: "1 ngày làm việc" };
 * const receipt = receiptOf(time.value, input, due.value, { inputs, data: {} }, sealer);
 * receiptText(receipt, "vi").split("\n")[4]; // => "  Ngày hẹn trả:  hết ngày thứ Ba 02/06/2026"
 * @since 0.1.0
 */
export const receiptText = (receipt: Receipt, language: Language): string => {
  const { title, facts, daysTitle, days, rulesTitle, rules, foot } = describeReceipt(receipt, language);
  const [day, number, verdict, source, doubt] = heads[language];
  const columns = [{ head: "" }, { head: day }, { head: number, isNumber: true }, { head: verdict }];
  return [
    title,
    "",
    ...labelled(facts),
    "",
    daysTitle,
    ...textTable([...columns, { head: source }, { head: doubt }], days.map(cellsOf)),
    "",
    rulesTitle,
    ...rules.map((rule) => `  ${rule}`),
    "",
    ...labelled(foot),
    "",
  ].join("\n");
};

const heads: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  vi: ["Ngày", "Thứ tự", "Cách tính", "Văn bản", "Chưa chắc chắn"],
  en: ["Day", "No.", "Verdict", "Source", "Not certain"],
};

const marks: Readonly<Record<DescribedDay["verdict"], string>> = {
  start: "○",
  counted: "●",
  skipped: "·",
  paused: "‖",
  rolled: "→",
  due: "■",
};

const cellsOf = ({ verdict, day, number, said, kind, source, doubt }: DescribedDay): readonly string[] => [
  marks[verdict],
  day,
  number === undefined ? "" : `${number}`,
  kind === undefined ? said : `${said} – ${kind}`,
  kind === undefined ? "" : source,
  doubt ?? "",
];

const labelled = (facts: readonly (readonly [label: string, value: string])[]): readonly string[] => {
  const width = Math.max(...facts.map(([label]) => label.length));
  return facts.map(([label, value]) => `  ${`${label}:`.padEnd(width + 1)} ${value}`);
};
