import { gaps } from "./letterClass.ts";
import { type Scan, scan } from "./scan.ts";
import { type TypeWord, typeWords } from "./typeSigns.ts";
import { type Forms, formsOf, signsOf } from "./wordSigns.ts";

/** A text cut into words and numbers; all arrays run in parallel. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Lower case without marks; numbers without leading zeros. */
  readonly folded: readonly string[];
  /** Lower case with marks, tones at their seat. */
  readonly marked: readonly string[];
  /** Bits of `signs`. */
  readonly signs: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly gap: readonly number[];
  readonly hasMarks: boolean;
  /** The text is longer than any address: what lies beyond these words was not looked at. */
  readonly isCut: boolean;
  /** The type word that begins at each word: spelled right, or without any mark. */
  readonly types: readonly (TypeWord | undefined)[];
}

/**
 * Cuts a text into words; lines end like commas. Composes decomposed letters first, so that places in `text` are exact.
 *
 * @example
 * tokenise("12 Lê Lợi, P. Bến Nghé").count; // => 6
 */
export const tokenise = (input: string): Tokens => tokensOf(scan(input));

/** What a scan found, to keep. */
export const tokensOf = (from: Scan): Tokens => {
  const { text, count, words, isCut } = from;
  const folded: string[] = [];
  const marked: string[] = [];
  const known: number[] = [];
  const types: (TypeWord | undefined)[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  for (let at = 0; at < count; at++) {
    const number = from.word[at] as number;
    const forms = number < 0 ? formsOf(text.slice(from.start[at], from.end[at])) : undefined;
    folded.push(forms?.folded ?? (words.folded[number] as string));
    marked.push(forms?.marked ?? (words.marked[number] as string));
    known.push(forms === undefined ? (from.signs[at] as number) : longSigns(from, at, forms));
    types.push(typeWords[from.type[at] as number]);
    start.push(from.start[at] as number);
    end.push(from.end[at] as number);
    gap.push(from.gap[at] as number);
  }
  return {
    ...{ text, count, folded, marked, isCut, types },
    signs: known,
    start,
    end,
    gap,
    hasMarks: from.hasMarks,
  };
};

const longSigns = ({ text, start, end }: Scan, at: number, forms: Forms): number =>
  signsOf(text.slice(start[at], end[at]), forms);

/** Whether a segment (what lies between commas, dashes or ends) begins at a word. */
export const beginsSegment = (tokens: Tokens, at: number): boolean =>
  at <= 0 || at >= tokens.count || (tokens.gap[at] as number) >= gaps.dash;
