import type { Receipt } from "../../receipt/Receipt.ts";
import { type DescribedDay, describeReceipt } from "./describeReceipt.ts";
import { escapedMarkdown as escaped } from "./escapedMarkdown.ts";
import type { Language } from "./Language.ts";

/**
 * Prints a receipt (biên nhận cách tính hạn) as Markdown: its facts as a list, its days as a table, the rules it stands on.
 *
 * What came from outside (the limit's text, sources) is escaped, so that it prints as it was written.
 *
 * @legal civil-code-2015#148
 * @example
 * const receipt = { version: 1, inputs: { limit: "1 ngày | lịch" }, result: { dueOn: "2026-06-02", dueAt: "2026-06-03T00:00:00+07:00", certainty: "confirmed" }, startedAt: "2026-06-01T09:00:00+07:00", rules: [], days: [], swaps: [], provisionalDays: [], data: {}, hash: "0" };
 * receiptMarkdown(receipt, "en").split("\n")[3]; // => "- **Limit:** 1 ngày \\| lịch"
 * @since 0.1.0
 */
export const receiptMarkdown = (receipt: Receipt, language: Language): string => {
  const { title, facts, daysTitle, days, rulesTitle, rules, foot } = describeReceipt(receipt, language);
  const heads =
    language === "vi"
      ? ["Ngày", "Cách tính", "Thứ tự", "Là ngày", "Văn bản"]
      : ["Day", "Verdict", "No.", "Kind", "Source"];
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    `# ${title}`,
    "",
    ...facts.map(([label, value]) => `- **${label}:** ${escaped(value)}`),
    "",
    `## ${daysTitle}`,
    "",
    line(heads),
    "| --- | --- | ---: | --- | --- |",
    ...days.map((day) =>
      line([day.day, day.said, String(day.number ?? ""), withDoubt(day), day.kind === undefined ? "" : day.source]),
    ),
    "",
    `## ${rulesTitle}`,
    "",
    ...rules.map((rule) => `- ${escaped(rule)}`),
    "",
    ...foot.map(([label, value]) => `${label}: \`${value}\`  `),
    "",
  ].join("\n");
};

const withDoubt = ({ kind, doubt }: DescribedDay): string =>
  [...(kind === undefined ? [] : [kind]), ...(doubt === undefined ? [] : [`(${doubt})`])].join(" ");
