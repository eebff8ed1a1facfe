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
  const { plain, lower } = letters();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const row = rowOf(code);
    if (plain[row] !== lower[row] || (code >= 0x300 && code < 0x370)) return true;
  }
  return false;
};
