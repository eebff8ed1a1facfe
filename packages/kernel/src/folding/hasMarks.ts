import { letters, rowOf } from "./letters.ts";

/**
 * Tells whether a text bears any mark of Vietnamese spelling (có dấu): a tone, a shaped vowel, or đ.
 *
 * A text without any may stand for all its spellings; a text with some means what it says.
 *
 * @example
 * hasMarks("Phuong Duc"); // => false
 * hasMarks("Phuong Đuc"); // => true
 * @since 0.1.0
 */
export const hasMarks = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xc0) continue;
    const row = rowOf(code);
    if (row < 0) continue;
    if (code >= 0x300 && code < 0x370) return true;
    const { plain, lower } = letters();
    if (plain[row] !== lower[row]) return true;
  }
  return false;
};
