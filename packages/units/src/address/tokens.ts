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
}

/** No address has more words; what lies beyond them is left unread. */
export const maxTokens = 160;
const maxLength = 4000;

const word = /\p{L}[\p{L}\p{M}]*(?:['’‘`´ʼ]\p{L}[\p{L}\p{M}]*)*|\p{N}+/gu;
const apostrophes = /['’‘`´ʼ]/g;

/** Cuts a text into words; lines end like commas. Composes decomposed letters first, so that places in `text` are exact. */
export const tokenise = (input: string): Tokens => {
  const text = normaliseText(input.replace(/\s*[\r\n]+\s*/g, ", "));
  const read = text.length > maxLength ? text.slice(0, maxLength) : text;
  const folded: string[] = [];
  const marked: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  let last = 0;
  for (const match of read.matchAll(word)) {
    if (folded.length === maxTokens) break;
    const written = match[0].replace(apostrophes, "");
    const isNumber = /^\p{N}/u.test(written);
    folded.push(isNumber ? written.replace(/^0+(?=\d)/, "") : fold(written));
    marked.push(isNumber ? written.replace(/^0+(?=\d)/, "") : foldTone(written));
    start.push(match.index);
    end.push(match.index + match[0].length);
    gap.push(gapOf(read.slice(last, match.index)));
    last = match.index + match[0].length;
  }
  return { text, count: folded.length, folded, marked, start, end, gap, hasMarks: hasMarks(read) };
};

const gapOf = (between: string): number => {
  if (between === "" || between === " ") return gaps.none;
  if (/[,;|]/.test(between)) return gaps.comma;
  return /[-–—/\\()[\]:_+]/.test(between) ? gaps.dash : /\./.test(between) ? gaps.dot : gaps.none;
};

/** Whether a segment (what lies between commas, dashes or ends) begins at a word. */
export const beginsSegment = (tokens: Tokens, at: number): boolean =>
  at <= 0 || at >= tokens.count || (tokens.gap[at] as number) >= gaps.dash;
