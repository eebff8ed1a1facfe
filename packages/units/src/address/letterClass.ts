/** What stands between a word and the one before it; the larger, the more it parts. */
export const gaps = { none: 0, dot: 1, dash: 2, comma: 3 } as const;

/** What a character is to the reader: 0 to 3 a gap of that kind, then these. */
export const classes = { letter: 4, digit: 5, apostrophe: 6, mark: 7, capital: 8 } as const;

/** Tells the class of a character, by code; what was asked for is kept. */
export const classReader = (): ((code: number) => number) => {
  /** The class + 1 of each character met. */
  const met = new Uint8Array(0x10000);
  return (code) => {
    const known = met[code] ?? 0;
    if (known !== 0) return known - 1;
    const made = describe(code);
    met[code] = made + 1;
    return made;
  };
};

/** The class of a character, by code. */
export const classOf: (code: number) => number = classReader();

const describe = (code: number): number => {
  const character = String.fromCharCode(code);
  // First, because the one of letters (ʼ) is one itself.
  if ("'’‘`´ʼ".includes(character)) return classes.apostrophe;
  if (/\p{L}/u.test(character)) return character === character.toLowerCase() ? classes.letter : classes.capital;
  if (/\p{N}/u.test(character)) return classes.digit;
  if (/\p{M}/u.test(character)) return classes.mark;
  if (",;|".includes(character)) return gaps.comma;
  if ("-–—/\\()[]:_+".includes(character)) return gaps.dash;
  // A half of a character beyond the first plane: letters there are of no unit's name, so they part words.
  return code === 46 ? gaps.dot : gaps.none;
};
