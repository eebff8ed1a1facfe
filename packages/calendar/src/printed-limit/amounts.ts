import { numberOfWords } from "./numberWords.ts";
import { says, type Tokens } from "./tokens.ts";

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
    const value = numberOfDigits(token.text);
    return value === undefined ? [] : [withBracket(tokens, { value, next: at + 1 }, true)];
  }
  if (says(tokens, at, "nửa|nua")) return [{ value: 0.5, next: at + 1 }];
  return wordAmounts(tokens, at).map((amount) => withBracket(tokens, amount, false));
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

/** "05", "1.5", "3,5", "1/2"; groups of three digits are money, not an amount of time. */
const numberOfDigits = (text: string): number | undefined => {
  const fraction = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction !== null) return Number(fraction[2]) === 0 ? undefined : Number(fraction[1]) / Number(fraction[2]);
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
};

/** "05 (năm)" and "năm (05)": digits win over words. */
const withBracket = (tokens: Tokens, amount: Amount, isDigits: boolean): Amount => {
  if (!says(tokens, amount.next, "(")) return amount;
  const inside = tokens.list[amount.next + 1];
  const read =
    inside?.kind === "number" ? digitsInside(inside.text, amount.next + 2) : wordAmounts(tokens, amount.next + 1)[0];
  if (read === undefined || !says(tokens, read.next, ")")) return amount;
  if (!isDigits) return { value: read.value, next: read.next + 1 };
  const whole = { value: amount.value, next: read.next + 1 };
  return read.value === amount.value ? whole : { ...whole, contradicted: [amount.next + 1, read.next] };
};

const digitsInside = (text: string, next: number): Amount | undefined => {
  const value = numberOfDigits(text);
  return value === undefined ? undefined : { value, next };
};
