import { pattern } from "../pattern/pattern.ts";
import { keptOf, type Letters, letters, rowOf } from "./letters.ts";
import { toneSeat } from "./toneSeat.ts";

/**
 * Folds text to a key in which marks still count (khoá so khớp có dấu), but not where in the syllable the tone is written:
 * `hoà` and `hòa`, `khoẻ` and `khỏe`, `thuý` and `thúy`, `quý` and `qúy` are equal.
 *
 * Lower case, composed, all else between words one blank. The tone comes to the place that the published lists of units use (`hòa`).
 *
 * @example
 * foldTone("Khánh Hoà"); // => "khánh hòa"
 * foldTone("QÚY") === foldTone("quý"); // => true
 * foldTone("hoa") === foldTone("hòa"); // => false
 * @since 0.1.0
 */
export const foldTone = (text: string): string => {
  const table = letters();
  const composed = needsComposing.test(text) ? text.replace(unseen(), "").normalize("NFC") : text;
  let out = "";
  let gap = false;
  for (let index = 0; index !== composed.length; ) {
    const until = vowelsUntil(composed, index, table);
    const piece = until > index + 1 ? vowelRun(composed, index, until, table) : letterAt(composed, index, table);
    if (piece === " ") gap = out !== "";
    else {
      if (gap) out += " ";
      gap = false;
      out += piece;
    }
    index = until > index ? until : index + widthAt(composed, index);
  }
  return out;
};

/** What vanishes, and must not part a syllable before it does: soft hyphens, characters without width, marks of direction. */
const unseen = pattern(() => "\\p{Cf}+", "gu");

/** A soft hyphen, a combining mark, or a character beyond Latin. */
const needsComposing = /[\u0300-\u1dff\u1f00-\uffff\u00ad]/;

/** Where the run of vowels that starts here ends; `start` itself when there is none. */
const vowelsUntil = (text: string, start: number, { vowel }: Letters): number => {
  let index = start;
  while (index < text.length && vowel[rowOf(text.charCodeAt(index))] === 1) index++;
  return index;
};

const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const letterAt = (text: string, index: number, { lower }: Letters): string => {
  const row = rowOf(text.charCodeAt(index));
  if (row >= 0) return row >= 0x300 && row < 0x370 ? text.charAt(index) : (lower[row] as string);
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return mark().test(character) ? character : keptOf(character).toLowerCase();
};

const mark = pattern(() => "\\p{M}", "u");

/** A run of vowels with its tone moved to its seat; unchanged but for case when it has no tone, or more than one. */
const vowelRun = (text: string, start: number, until: number, table: Letters): string => {
  let bare = "";
  let written = "";
  let toned = 0;
  let tones = 0;
  for (let index = start; index < until; index++) {
    const row = rowOf(text.charCodeAt(index));
    bare += table.toneless[row] as string;
    written += table.lower[row] as string;
    if (table.tone[row] !== 0) {
      toned = index - start;
      tones++;
    }
  }
  if (tones !== 1) return written;
  const seat = toneSeat(before(text, start, table), bare, isLetter(text, until, table));
  if (seat === toned) return written;
  const tone = table.tone[rowOf(text.charCodeAt(start + toned))] as number;
  return bare.slice(0, seat) + withTone(bare.charAt(seat), tone) + bare.slice(seat + 1);
};

const before = (text: string, index: number, { lower }: Letters): string =>
  lower[rowOf(text.charCodeAt(index - 1))] ?? "";

/** Digits and blanks go before every letter. */
const isLetter = (text: string, index: number, { lower }: Letters): boolean =>
  (lower[rowOf(text.charCodeAt(index))] ?? "") >= "a";

const withTone = (vowel: string, tone: number): string => (toned.get(vowel) as string).charAt(tone);

/** Each vowel with its tones: ngang, huyền, hỏi, ngã, sắc, nặng. */
const toned: ReadonlyMap<string, string> = new Map(
  [
    "aàảãáạ",
    "ăằẳẵắặ",
    "âầẩẫấậ",
    "eèẻẽéẹ",
    "êềểễếệ",
    "iìỉĩíị",
    "oòỏõóọ",
    "ôồổỗốộ",
    "ơờởỡớợ",
    "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
  ].map((row) => [row.charAt(0), row]),
);
