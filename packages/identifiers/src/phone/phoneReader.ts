import { err, ok, type Result } from "@haicap/kernel";
import parsePhoneNumber, { type MetadataJson, type PhoneNumber as ParsedNumber } from "libphonenumber-js/core";
import { maskNumber } from "../mask/MaskedNumber.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import type { E164, NotAPhoneNumber, PhoneNumber, PhoneReader } from "./PhoneNumber.ts";

/** The numbering plan of a country as libphonenumber-js takes it. */
export type NumberingPlan = MetadataJson;

/**
 * Makes a reader of telephone numbers (số điện thoại) of Viet Nam from the numbering plan of libphonenumber.
 *
 * The reader takes `0` or `+84` and digits, nothing else, and follows libphonenumber's verdict. Only numbers at which a
 * person can be reached pass: toll-free, premium and short numbers are refused as `service`, other countries as `country`,
 * a number without `0` or `+84` as `prefix`, one that no operator has as `range`.
 *
 * @example
 * typeof phoneReader; // => "function"
 * @since 0.1.0
 */
export const phoneReader =
  (plan: NumberingPlan): PhoneReader =>
  (text) => {
    const fault = textFault(text);
    if (fault !== undefined) return refuse(text, fault);
    const found = parsePhoneNumber(text, "VN", plan);
    return found === undefined ? refuse(text, "length") : judge(text, found);
  };

const refuse = (text: string, reason: IdentifierReason): Result<never, NotAPhoneNumber> =>
  err({ _tag: "NotAPhoneNumber", masked: maskNumber(text), reason });

const longest = 15;

const textFault = (text: string): IdentifierReason | undefined => {
  if (text === "" || text.length > longest)
    return text.length > longest && !/^\+?\d+$/.test(text) ? "charset" : "length";
  if (!/^\+?\d+$/.test(text)) return /^\+?[\d./_-]+$/.test(text) ? "separator" : "charset";
  if (text.startsWith("+") && !text.startsWith("+84")) return "country";
  if (/^1\d{2,5}$|^1[89]00\d{4,6}$/.test(text)) return "service";
  return /^(?:0|\+84)[1-9]/.test(text) ? undefined : "prefix";
};

const lines = { MOBILE: "mobile", FIXED_LINE: "fixed", VOIP: "internet" } as const;

const isContact = (type: string): type is keyof typeof lines => type in lines;

const judge = (text: string, found: ParsedNumber): Result<PhoneNumber, NotAPhoneNumber> => {
  const type = found.getType();
  if (type === undefined) return refuse(text, hasUsualLength(found.nationalNumber) ? "range" : "length");
  if (!isContact(type)) return refuse(text, "service");
  return ok({ number: found.number as string as E164, line: lines[type], national: found.formatNational() });
};

/** Ten digits behind the 0 of a fixed line, nine behind that of any other; for the class of a refusal, never for the verdict. */
const hasUsualLength = (national: string): boolean => national.length === (national.startsWith("2") ? 10 : 9);
