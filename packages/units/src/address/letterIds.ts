import { classes, classOf, gaps } from "./letterClass.ts";

/**
 * Numbers of characters by which tidy text is read: 0 is what needs a second look; then gaps, an apostrophe, digits, small letters and capitals, in
 * this order. They are small, so that four letters fit in one number.
 */
export const ids = {
  none: 1,
  blank: 2,
  dot: 3,
  dash: 4,
  comma: 5,
  apostrophe: 6,
  digit: 7,
  letter: 17,
  capital: 128,
} as const;

/** Characters below this have their number in the table: Latin, and the toned letters of U+1E00 to U+1EFF. */
export const numbered = 0x1f00;

const letters = "abcdefghijklmnopqrstuvwxyzàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

let table: Uint8Array | undefined;

/** The numbers of the characters, by code. */
export const letterIds = (): Uint8Array => {
  if (table !== undefined) return table;
  table = new Uint8Array(numbered);
  for (let code = 32; code < 127; code++) table[code] = gapOrDigit(code);
  for (const [at, letter] of [...letters].entries()) {
    table[letter.charCodeAt(0)] = ids.letter + at;
    table[letter.toUpperCase().charCodeAt(0)] = ids.capital + at;
  }
  return table;
};

/** The number of what is no letter. */
const gapOrDigit = (code: number): number => {
  const kind = classOf(code);
  if (code === 32) return ids.blank;
  if (kind === classes.digit) return ids.digit + code - 48;
  if (kind === classes.apostrophe) return ids.apostrophe;
  return kind === gaps.none ? ids.none : ids.blank + kind;
};
