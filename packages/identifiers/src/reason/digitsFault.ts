import type { IdentifierReason } from "./IdentifierReason.ts";

/**
 * What keeps a text from being exactly `lengths` digits; `undefined` when nothing does.
 *
 * @example
 * digitsFault("12a", 9, 12); // => "charset"
 * digitsFault("1234", 9, 12); // => "length"
 * digitsFault("123456789", 9, 12); // => undefined
 */
export const digitsFault = (text: string, ...lengths: readonly number[]): IdentifierReason | undefined => {
  if (text === "") return "length";
  if (!/^\d+$/.test(text)) return /^\d[\d./_-]*$/.test(text) ? "separator" : "charset";
  return lengths.includes(text.length) ? undefined : "length";
};
