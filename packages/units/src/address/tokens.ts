import { fold, foldTone, hasMarks, normaliseText } from "@haicap/kernel";

/** What stands between a word and the one before it; the larger, the more it parts. */
export const gaps = { none: 0, dot: 1, dash: 2, comma: 3 } as const;

/** A text cut into words and numbers; all arrays run in parallel. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Lower case without marks; numbers without leading zeros. */
  readonly folded: readonly string[];
  /** Lower case with marks, tones at their seat. */
  readonly marked: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly gap: readonly number[];
  readonly hasMarks: boolean;
  /** The text is longer than any address: what lies beyond these words was not looked at. */
  readonly isCut: boolean;
}

/** No address has more words or letters; what lies beyond them is left unread, and keeps an answer from being firm. */
const maxTokens = 160;
const maxLength = 4000;

/** What a character is to the reader: 0 to 3 a gap of that kind, 4 a letter, 5 a digit, 6 an apostrophe, 7 a mark. */
const classes = new Map<number, number>();

const classOf = (code: number): number => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 4;
  const known = classes.get(code);
  if (known !== undefined) return known;
  const made = describe(String.fromCharCode(code), code);
  classes.set(code, made);
  return made;
};

const describe = (character: string, code: number): number => {
  if (/\p{L}/u.test(character)) return 4;
  if (/\p{N}/u.test(character)) return 5;
  if (/\p{M}/u.test(character)) return 7;
  if ("'’‘`´ʼ".includes(character)) return 6;
  if (",;|".includes(character)) return gaps.comma;
  if ("-–—/\\()[]:_+".includes(character)) return gaps.dash;
  // A half of a character beyond the first plane: letters there are of no unit's name, so they part words.
  return code === 46 ? gaps.dot : gaps.none;
};

/** Cuts a text into words; lines end like commas. Composes decomposed letters first, so that places in `text` are exact. */
export const tokenise = (input: string): Tokens => {
  const text = isTidy(input) ? input : normaliseText(input.replace(/\s*[\r\n]+\s*/g, ", "));
  const length = Math.min(text.length, maxLength);
  const folded: string[] = [];
  const marked: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  let widest = 0;
  let at = 0;
  while (at < length && folded.length < maxTokens) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== 4 && kind !== 5) {
      if (kind < 4 && kind > widest) widest = kind;
      at++;
      continue;
    }
    const until = kind === 5 ? numberEnd(text, at, length) : wordEnd(text, at, length);
    const forms = formsOf(text.slice(at, until), kind === 5);
    folded.push(forms.folded);
    marked.push(forms.marked);
    start.push(at);
    end.push(until);
    gap.push(widest);
    widest = 0;
    at = until;
  }
  return {
    text,
    count: folded.length,
    folded,
    marked,
    start,
    end,
    gap,
    hasMarks: hasMarks(length < text.length ? text.slice(0, length) : text),
    isCut: at < text.length && /[\p{L}\p{N}]/u.test(text.slice(at)),
  };
};

/** Whether a text is composed Latin with single blanks, so that it need not be normalised. */
const isTidy = (text: string): boolean => {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLatin = (code > 32 && code < 127) || (code > 0xbf && code < 0x300) || (code >= 0x1e00 && code < 0x1f00);
    if (!isLatin && (code !== 32 || before === 32)) return false;
    before = code;
  }
  return before !== 32;
};

const numberEnd = (text: string, from: number, length: number): number => {
  let at = from + 1;
  while (at < length && classOf(text.charCodeAt(at)) === 5) at++;
  return at;
};

/**
 * A word goes on through marks, and through an apostrophe with a letter behind it (H'Leo). A capital behind a small letter, or
 * behind the short form of a type, begins another: "TPĐàNẵng" has a blank too few.
 */
const wordEnd = (text: string, from: number, length: number): number => {
  let at = from + 1;
  for (; at < length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === 4 && isCapital(text, at) && parts(text, from, at, length)) break;
    if (kind === 4 || kind === 7) continue;
    if (kind !== 6 || at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== 4) break;
  }
  return at;
};

const isCapital = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

/** Whether a capital within a word begins another one. */
const parts = (text: string, from: number, at: number, length: number): boolean => {
  if (classOf(text.charCodeAt(at - 1)) !== 4) return false;
  if (!isCapital(text, at - 1)) return true;
  const goesOnSmall = at + 1 < length && classOf(text.charCodeAt(at + 1)) === 4 && !isCapital(text, at + 1);
  return at === from + 2 && goesOnSmall && shortTypes.has(text.slice(from, at));
};

const shortTypes: ReadonlySet<string> = new Set(["TP", "TX", "TT"]);

interface Forms {
  readonly folded: string;
  readonly marked: string;
}

/** Words met before: a country's addresses are made of few thousand syllables. Emptied when it has grown too large. */
const met = new Map<string, Forms>();
const mostMet = 8192;

const formsOf = (written: string, isNumber: boolean): Forms => {
  const known = met.get(written);
  if (known !== undefined) return known;
  const plain = isNumber ? written.replace(/^0+(?=\d)/, "") : written.replace(/['’‘`´ʼ]/g, "");
  const made = isNumber ? { folded: plain, marked: plain } : { folded: fold(plain), marked: foldTone(plain) };
  if (met.size >= mostMet) met.clear();
  if (written.length <= 24) met.set(written, made);
  return made;
};

/** Whether a segment (what lies between commas, dashes or ends) begins at a word. */
export const beginsSegment = (tokens: Tokens, at: number): boolean =>
  at <= 0 || at >= tokens.count || (tokens.gap[at] as number) >= gaps.dash;
