import { pattern } from "../pattern/pattern.ts";
import { letters, rowOf } from "./letters.ts";

/**
 * Folds text to a search key (khoá tìm kiếm không dấu): lower case, marks stripped, đ as d, all else between words one blank.
 *
 * Only letters are folded: abbreviations stay as they are written. Ð/ð (U+00D0/U+00F0) is another letter than Đ/đ and is kept.
 * The same for NFC and NFD text, for both tone placements, and for both cases.
 *
 * @example
 * fold("Phường Đúc,  TP. Huế"); // => "phuong duc tp hue"
 * fold("Ðà"); // => "ða": U+00D0 is not Đ
 * @since 0.1.0
 */
export const fold = (text: string): string => {
  const start = text.search(changing);
  if (start === -1) return text;
  const { plain } = letters();
  let out = text.slice(0, start);
  let gap = false;
  for (let index = start; index !== text.length; index++) {
    const row = rowOf(text.charCodeAt(index));
    if (row === -1) return foldAny(text);
    const letter = plain[row] as string;
    if (letter === " ") gap = out !== "";
    else if (letter !== "") {
      if (gap) out += " ";
      gap = false;
      out += letter;
    }
  }
  return out;
};

/** What folding may change. */
const changing = /[^a-z0-9]/;

const vanishing = pattern(() => "[\\p{M}\\p{Cf}]+", "gu");
const between = pattern(() => "[^\\p{L}\\p{N}]+", "gu");

/** The same for text in any script, by the rules of Unicode instead of our table. */
const foldAny = (text: string): string =>
  text
    .normalize("NFD")
    .replace(vanishing(), "")
    .toLowerCase()
    .replace(vanishing(), "")
    .replace(between(), " ")
    .replaceAll("đ", "d")
    .normalize("NFC")
    .trim();
