import { restateLimit } from "../../printed-limit/restateLimit.ts";
import { type LimitUnit, limitUnits } from "../../time-limit/TimeLimit.ts";
import type { Language } from "./Language.ts";

/**
 * The limit as a receipt's question has it: a text as it is, anything else said in words.
 *
 * @example
 * limitInWords("3 ngày làm việc", "vi"); // => "3 ngày làm việc"
 * limitInWords({ amount: 3, unit: "workingDay" }, "en"); // => "3 working days"
 */
export const limitInWords = (limit: unknown, language: Language): string => {
  if (typeof limit === "string") return limit;
  if (!isObject(limit)) return "";
  if (Array.isArray(limit["then"]))
    return limit["then"].map((one) => limitInWords(one, language)).join(language === "vi" ? ", rồi " : ", then ");
  if (Array.isArray(limit["parts"])) {
    const parts = limit["parts"]
      .filter(isObject)
      .map((one) => `${one["who"]}: ${limitInWords(one["limit"], language)}`);
    return `${limitInWords(limit["within"], language)} (${parts.join("; ")})`;
  }
  const { amount, unit, cutoff } = limit;
  if (typeof amount !== "number" || !isUnit(unit)) return "";
  return restateLimit({ amount, unit, ...(typeof cutoff === "string" ? { cutoff: cutoff as never } : {}) })[language];
};

const isUnit = (unit: unknown): unit is LimitUnit => limitUnits.some((one) => one === unit);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
