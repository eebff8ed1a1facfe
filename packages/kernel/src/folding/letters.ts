import { pattern } from "../pattern/pattern.ts";
/**
 * What the folding functions know of each letter, by code unit, made on first use.
 *
 * Rows 0 to 0x36F are Latin and the combining marks, the 256 rows after them are U+1E00 to U+1EFF, where the toned letters live.
 */
export interface Letters {
  /** The base letter in lower case without any mark; `""` for what vanishes; a blank for what separates words. */
  readonly plain: readonly string[];
  /** The letter in lower case with its marks; `""` and a blank as in `plain`. */
  readonly lower: readonly string[];
  /** The letter in lower case without its tone, but with its shape: ế is ê. */
  readonly toneless: readonly string[];
  /** 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
  readonly tone: Uint8Array;
  /** 1 for a vowel (nguyên âm) of Vietnamese, toned or not. */
  readonly vowel: Uint8Array;
}

const latinRows = 0x370;
const tonedFrom = 0x1e00;
const tonedUntil = 0x1f00;

/** The row of a code unit in {@link Letters}, or -1 when it has none. */
export const rowOf = (code: number): number => {
  if (code < latinRows) return code;
  return code >= tonedFrom && code < tonedUntil ? code - tonedFrom + latinRows : -1;
};

/** Tone marks in the order of the Vietnamese dictionary, after ngang: huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = "\u0300\u0309\u0303\u0301\u0323";
const vowels = "aăâeêioôơuưy";

let cached: Letters | undefined;

/** The table of letters, made when first asked for. */
export const letters = (): Letters => {
  cached ??= describeLetters();
  return cached;
};

const describeLetters = (): Letters => {
  const rows = Array.from({ length: rowOf(tonedUntil - 1) + 1 }, (_, row) =>
    describe(String.fromCharCode(row < latinRows ? row : row - latinRows + tonedFrom)),
  );
  return {
    plain: rows.map(({ plain }) => plain),
    lower: rows.map(({ lower }) => lower),
    toneless: rows.map(({ toneless }) => toneless),
    tone: Uint8Array.from(rows, ({ tone }) => tone),
    vowel: Uint8Array.from(rows, ({ toneless }) => (toneless !== "" && vowels.includes(toneless) ? 1 : 0)),
  };
};

const describe = (letter: string): { plain: string; lower: string; toneless: string; tone: number } => {
  const kept = keptOf(letter);
  if (kept !== letter) return { plain: kept, lower: kept, toneless: kept, tone: 0 };
  const decomposed = letter.normalize("NFD").toLowerCase();
  const plain = decomposed.charAt(0).replace("đ", "d");
  const tone = 1 + [...toneMarks].findIndex((mark) => decomposed.includes(mark));
  const toneless = decomposed.replace(toneMarks.charAt(tone - 1), "");
  return { plain, lower: decomposed.normalize("NFC"), toneless: toneless.normalize("NFC"), tone };
};

/**
 * What is left of a character as text: itself for a letter or digit, nothing for marks and unseen ones, else a blank.
 *
 * @example
 * keptOf("ệ"); // => "ệ"
 */
export const keptOf = (character: string): string => {
  if (written().test(character)) return character;
  return vanishing().test(character) ? "" : " ";
};

const written = pattern(() => "^[\\p{L}\\p{N}]$", "u");
const vanishing = pattern(() => "^[\\p{M}\\p{Cf}]$", "u");
