/** What stands between a word and the one before it; the larger, the more it parts. */
export const gaps = { none: 0, dot: 1, dash: 2, comma: 3 } as const;

/** What a character is to the reader: 0 to 3 a gap of that kind, then these. */
export const classes = { letter: 4, digit: 5, apostrophe: 6, mark: 7, capital: 8 } as const;

/** Characters below this have their class in a table: Latin, the marks, and the toned letters of U+1E00 to U+1EFF. */
const tabled = 0x1f00;
const unknown = 255;

let table: Uint8Array | undefined;
const others = new Map<number, number>();

/** The class of a character, by code. */
export const classOf = (code: number): number => {
  table ??= new Uint8Array(tabled).fill(unknown);
  if (code < tabled) {
    if (table[code] === unknown) table[code] = describe(code);
    return table[code] as number;
  }
  const met = others.get(code);
  if (met !== undefined) return met;
  const made = describe(code);
  if (others.size < 4096) others.set(code, made);
  return made;
};

const describe = (code: number): number => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return character === character.toLowerCase() ? classes.letter : classes.capital;
  if (/\p{N}/u.test(character)) return classes.digit;
  if (/\p{M}/u.test(character)) return classes.mark;
  if ("'’‘`´ʼ".includes(character)) return classes.apostrophe;
  if (",;|".includes(character)) return gaps.comma;
  if ("-–—/\\()[]:_+".includes(character)) return gaps.dash;
  // A half of a character beyond the first plane: letters there are of no unit's name, so they part words.
  return code === 46 ? gaps.dot : gaps.none;
};
