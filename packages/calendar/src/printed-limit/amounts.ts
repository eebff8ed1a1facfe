import { numberOfWords } from "./numberWords.ts";
import { says, type Tokens } from "./tokens.ts";
import { unitAt } from "./units.ts";

/** A number as printed, and the place behind it. */
export interface Amount {
  readonly value: number;
  readonly next: number;
  /** The words in brackets that say another number than the digits beside them. */
  readonly contradicted?: readonly [number, number];
}

/** The longest run of number words: "chín trăm chín mươi chín" and its like. */
const longest = 5;

/** Every number that can be read from a place, the longest first; a second writing in brackets is taken along. */
export const amountsAt = (tokens: Tokens, at: number): readonly Amount[] => {
  const token = tokens.list[at];
  if (token?.kind === "number") {
    const amount = mixedAt(tokens, at);
    return amount === undefined ? [] : [withWords(tokens, withBracket(tokens, amount, true))];
  }
  const half = halfAt(tokens, at);
  if (half !== undefined) return [withBracket(tokens, half, false)];
  return wordAmounts(tokens, at).map((amount) => withBracket(tokens, amount, false));
};

/** "nửa", also as it is mistyped before a unit, and "một nửa". */
const halfAt = (tokens: Tokens, at: number): Amount | undefined => {
  if (says(tokens, at, "một|mot", "nửa|nua")) return { value: 0.5, next: at + 2 };
  if (says(tokens, at, "nửa|nua")) return { value: 0.5, next: at + 1 };
  return says(tokens, at, "nữa") && unitAt(tokens, at + 1) !== undefined ? { value: 0.5, next: at + 1 } : undefined;
};

/** A number in digits, and a fraction behind it: "1 1/2". */
const mixedAt = (tokens: Tokens, at: number): Amount | undefined => {
  const value = numberOfDigits(tokens.list[at]?.text ?? "");
  const behind = tokens.list[at + 1];
  const part = behind?.kind === "number" && behind.text.includes("/") ? numberOfDigits(behind.text) : undefined;
  if (value === undefined || part === undefined || !Number.isInteger(value)) return one(value, at + 1);
  return { value: value + part, next: at + 2 };
};

/** "05 năm ngày": the same number in words without brackets, when a unit stands behind it. */
const withWords = (tokens: Tokens, amount: Amount): Amount => {
  const words = wordAmounts(tokens, amount.next).find((said) => unitAt(tokens, said.next) !== undefined);
  if (words === undefined) return amount;
  const whole = { ...amount, next: words.next };
  return words.value === amount.value ? whole : { ...whole, contradicted: [amount.next, words.next] };
};

const wordAmounts = (tokens: Tokens, at: number): readonly Amount[] => {
  const amounts: Amount[] = [];
  const words: string[] = [];
  for (let next = at; next < at + longest && tokens.list[next]?.kind === "word"; next++) {
    words.push(tokens.list[next]?.text ?? "");
    const value = numberOfWords(words);
    if (value !== undefined) amounts.unshift({ value, next: next + 1 });
  }
  return amounts;
};

/** "05", "1.5", "3,5", "1/2"; groups of three digits are money, and "3/5" may be three of five days, so neither is an amount. */
const numberOfDigits = (text: string): number | undefined => {
  const fraction = /^([1-3])\/([24])$/.exec(text);
  if (fraction !== null) return properOnly(Number(fraction[1]) / Number(fraction[2]));
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
};

const properOnly = (value: number): number | undefined => (value < 1 ? value : undefined);

/** "05 (năm)" and "năm (05)": digits win over words. */
const withBracket = (tokens: Tokens, amount: Amount, isDigits: boolean): Amount => {
  if (!says(tokens, amount.next, "(")) return amount;
  const inside = tokens.list[amount.next + 1];
  const read =
    inside?.kind === "number"
      ? one(numberOfDigits(inside.text), amount.next + 2)
      : (halfInside(tokens, amount.next + 1) ?? wordAmounts(tokens, amount.next + 1)[0]);
  if (read === undefined || !says(tokens, read.next, ")")) return amount;
  if (!isDigits) return { value: read.value, next: read.next + 1 };
  const whole = { value: amount.value, next: read.next + 1 };
  return read.value === amount.value ? whole : { ...whole, contradicted: [amount.next + 1, read.next] };
};

/** "1/2 (nửa)", "1/2 (một nửa)", "1/2 (nữa)". */
const halfInside = (tokens: Tokens, at: number): Amount | undefined =>
  says(tokens, at, "nửa|nữa|nua") ? { value: 0.5, next: at + 1 } : halfAt(tokens, at);

const one = (value: number | undefined, next: number): Amount | undefined =>
  value === undefined ? undefined : { value, next };

/**
 * Why digits before a unit are no amount: more than any limit, or written so that they may mean two things.
 *
 * @example
 * whyNoAmount("1.000"); // => "unclearAmount"
 * whyNoAmount("9999999"); // => "tooLarge"
 * whyNoAmount("15"); // => undefined
 */
export const whyNoAmount = (digits: string): "tooLarge" | "unclearAmount" | undefined => {
  if (numberOfDigits(digits) !== undefined) return undefined;
  return /^\d{7,}$/.test(digits.replaceAll(/[.,]/g, "")) ? "tooLarge" : "unclearAmount";
};
