import {
  formatCitation,
  type LegalCitation,
  type ProcedureFee,
  type ProcedureLimit,
  warningEn,
  warningVi,
} from "haicap/reference";
import { day, weekday } from "../../command/day.ts";
import type { Language } from "../../command/language.ts";
import { dayBefore } from "../facts/unitFacts.ts";
import { en } from "./en.ts";
import { countEn, countVi } from "./numbers.ts";
import { type ReferenceWords, vi } from "./vi.ts";

/** How a reference speaks: its words, and how it writes days, numbers, money, limits and citations. */
export interface Speech {
  readonly language: Language;
  readonly words: ReferenceWords;
  readonly day: (date: string) => string;
  /** The last day before an exclusive end. */
  readonly lastDay: (until: string) => string;
  readonly weekday: (date: string) => string;
  readonly count: (count: number) => string;
  readonly limit: (limit: ProcedureLimit) => string;
  readonly fee: (fee: ProcedureFee) => string;
  readonly citation: (citation: LegalCitation) => string;
  readonly warning: (warning: string) => string;
}

/** The speech of a language. */
export const speechOf = (language: Language): Speech => {
  const words = language === "vi" ? vi : en;
  const count = language === "vi" ? countVi : countEn;
  return {
    language,
    words,
    day: (date) => day(date, language),
    lastDay: (until) => day(dayBefore(until), language),
    weekday: (date) => weekday(date, language),
    count,
    limit: ({ amount, unit }) =>
      unit === "sameDay"
        ? (words.limit[unit] ?? unit)
        : `${count(amount)} ${counted(words.limit[unit] ?? unit, amount, language)}`,
    fee: (fee) => feeIn(fee, words, language),
    citation: (citation) => formatCitation(citation, language),
    warning: (warning) => (language === "vi" ? warningVi : warningEn)(warning as Parameters<typeof warningVi>[0]),
  };
};

/** English says one day, two days. */
const counted = (unit: string, amount: number, language: Language): string =>
  language === "en" && amount === 1 ? unit.replace(/s$/, "") : unit;

const feeIn = (
  { status, amount, currency = "VND", kind }: ProcedureFee,
  words: ReferenceWords,
  language: Language,
): string => {
  if (status !== "stated" || amount === undefined) return words.fee[status] ?? status;
  const sum = (language === "vi" ? countVi : countEn)(amount);
  const money = currency !== "VND" ? `${sum} ${currency}` : language === "vi" ? `${sum} đồng` : `VND ${sum}`;
  return kind === undefined ? money : `${money} (${words.fee[kind] ?? kind})`;
};
