import { formatCitation } from "@haicap/kernel";
import type { Receipt } from "../../receipt/Receipt.ts";
import type { Language } from "./Language.ts";
import { ruleWords } from "./ruleWords.ts";

/** A rule a receipt rests on: its number in docs/law/time-limits.md, what it says, and the article it comes from. */
export interface ReceiptRule {
  readonly id: string;
  readonly said: string;
  readonly citation?: string;
}

/**
 * Says the rules a due date was counted by (căn cứ tính hạn), in the order of the receipt, in Vietnamese or English.
 *
 * @legal civil-code-2015#147, civil-code-2015#148
 * @example
 * const rules = [{ id: "R3", citation: { instrument: "91/2015/QH13", article: "147", clause: "2" } }];
 * receiptRules({ rules }, "en");
 * // => [{ id: "R3", said: "the first day is not counted", citation: "Clause 2, Article 147, Civil Code No. 91/2015/QH13" }]
 * @since 0.1.0
 */
export const receiptRules = ({ rules }: Pick<Receipt, "rules">, language: Language): readonly ReceiptRule[] =>
  rules.map(({ id, citation }) => ({
    id,
    said: ruleWords[id]?.[language] ?? "",
    ...(citation === undefined ? {} : { citation: named(formatCitation(citation, language), language) }),
  }));

/** The codes are known by their names. */
const codes: readonly (readonly [number: string, vi: string, en: string])[] = [
  ["91/2015/QH13", "Bộ luật Dân sự", "Civil Code"],
  ["45/2019/QH14", "Bộ luật Lao động", "Labour Code"],
];

const named = (citation: string, language: Language): string =>
  codes.reduce(
    (said, [number, vi, en]) =>
      language === "vi"
        ? said.replace(`văn bản số ${number}`, `${vi} số ${number}`)
        : said.replace(`Instrument No. ${number}`, `${en} No. ${number}`),
    citation,
  );
