import type { Receipt } from "../../receipt/Receipt.ts";
import { type DescribedDay, describeReceipt } from "./describeReceipt.ts";
import type { Language } from "./Language.ts";

/**
 * Prints a receipt (biên nhận cách tính hạn) as plain text that an official can read aloud, in Vietnamese or English.
 *
 * Each line of a day says what it is, whether it counted and by which document it is off; nothing is left out.
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
 * receiptText(receipt, "vi").split("\n")[3]; // => "Ngày hẹn trả: hết ngày thứ Ba 02/06/2026"
 * @since 0.1.0
 */
export const receiptText = (receipt: Receipt, language: Language): string => {
  const { title, facts, daysTitle, days, rulesTitle, rules, foot } = describeReceipt(receipt, language);
  const width = Math.max(0, ...days.map((day) => day.day.length));
  return [
    title,
    ...facts.map(([label, value]) => `${label}: ${value}`),
    "",
    `${daysTitle}:`,
    ...days.map((day) => `  ${day.day.padEnd(width)}  ${saidOf(day)}`),
    "",
    `${rulesTitle}:`,
    ...rules.map((rule) => `  ${rule}`),
    "",
    ...foot.map(([label, value]) => `${label}: ${value}`),
    "",
  ].join("\n");
};

const saidOf = ({ number, said, kind, source }: DescribedDay): string =>
  [number === undefined ? said : `${said} (${number})`, ...(kind === undefined ? [] : [`– ${kind} [${source}]`])].join(
    " ",
  );
