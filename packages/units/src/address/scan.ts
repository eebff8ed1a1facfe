import { hasMarks, normaliseText } from "@haicap/kernel";
import { classes, classOf, gaps, letterClasses, untidy } from "./letterClass.ts";
import { mayPair, typeAlone, typeOfPair } from "./typeSigns.ts";
import { type WrittenWords, writtenWords } from "./WrittenWords.ts";
import { signs } from "./wordSigns.ts";

/** No address has more words or letters; what lies beyond them is left unread, and keeps an answer from being firm. */
const maxWords = 160;
const maxLength = 4000;

/**
 * A text cut into words and numbers, as numbers of {@link WrittenWords} (-1 where a word is too long to have one). There is
 * one of it, used over and over: it holds until the next text is cut.
 */
export class Scan {
  text = "";
  count = 0;
  /** The text bears marks somewhere among its words. */
  hasMarks = false;
  /** The text goes on beyond the words that were looked at. */
  isCut = false;
  /** Some word is too long to have a number. */
  hasLongWord = false;
  /** The signs of all words together. */
  allSigns = 0;
  words: WrittenWords = writtenWords();
  readonly word: Int16Array = new Int16Array(maxWords);
  readonly start: Int16Array = new Int16Array(maxWords);
  readonly end: Int16Array = new Int16Array(maxWords);
  /** What stands before each word. */
  readonly gap: Uint8Array = new Uint8Array(maxWords + 1);
  /** All that is known of each word. */
  readonly signs: Int32Array = new Int32Array(maxWords + 2);
  /** The number of the type that begins at each word, of `typeWords`. */
  readonly type: Uint8Array = new Uint8Array(maxWords + 2);
}

let only: Scan | undefined;

/** Cuts a text into words; lines end like commas. Composes decomposed letters first, so that places in `text` are exact. */
export const scan = (input: string): Scan => {
  only ??= new Scan();
  only.words.makeRoom();
  if (!cut(only, input, true)) cut(only, normaliseText(input.replace(/\s*[\r\n]+\s*/g, ", ")), false);
  return only;
};

const multiplier = 0x01000193;

/**
 * Cuts in one pass over the letters, each looked up in a table and added to the hash of its word: this is where the time goes.
 * With `mustBeTidy`, gives up at the first sign that the text is not composed Latin with single blanks.
 */
const cut = (into: Scan, text: string, mustBeTidy: boolean): boolean => {
  const table = letterClasses();
  const { words, word, start, end, gap, type, signs: known } = into;
  const length = Math.min(text.length, maxLength);
  let count = 0;
  let widest = 0;
  let at = 0;
  let all = 0;
  let before = 0;
  into.hasLongWord = false;
  if (mustBeTidy && (length === 0 || text.charCodeAt(text.length - 1) === 32)) return false;
  while (at < length && count < maxWords) {
    const code = text.charCodeAt(at);
    let kind = code < table.length ? (table[code] as number) : 255;
    if (kind >= untidy) {
      if (mustBeTidy) return false;
      kind = classOf(code);
    }
    if (kind !== classes.letter && kind !== classes.digit && kind !== classes.capital) {
      if (mustBeTidy && code === 32 && (at === 0 || text.charCodeAt(at - 1) === 32)) return false;
      if (kind <= gaps.comma && kind > widest) widest = kind;
      at++;
      continue;
    }
    const from = at;
    let hash = Math.imul(code ^ 0x811c9dc5, multiplier);
    const isNumber = kind === classes.digit;
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at);
      let nextKind = next < table.length ? (table[next] as number) : 255;
      if (nextKind >= untidy) {
        if (mustBeTidy) return false;
        nextKind = classOf(next);
      }
      if (isNumber) {
        if (nextKind !== classes.digit) break;
      } else if (nextKind === classes.capital) {
        if (beginsWord(text, from, at, length, kind)) break;
      } else if (nextKind === classes.apostrophe) {
        if (at + 1 >= length || !isLetter(text.charCodeAt(at + 1))) break;
      } else if (nextKind !== classes.letter && nextKind !== classes.mark) break;
      hash = Math.imul(hash ^ next, multiplier);
      kind = nextKind;
    }
    const number = words.numberOf(text, from, at, hash);
    const types = number < 0 ? 0 : words.typesOf(number);
    known[count] = number < 0 ? longSigns(into, text, from, at) : words.signsOf(number);
    type[count] = typeAlone(types);
    if (widest < gaps.dash && count > 0 && mayPair(before) && mayPair(types)) {
      const pair = typeOfPair(before, types, widest === gaps.dot);
      if (pair !== 0) type[count - 1] = pair;
    }
    all |= known[count] as number;
    before = types;
    word[count] = number;
    start[count] = from;
    end[count] = at;
    gap[count] = widest;
    count++;
    widest = 0;
  }
  if (mustBeTidy && at < text.length && !isTidy(text, at)) return false;
  into.text = text;
  into.count = count;
  into.isCut = at < text.length && /[\p{L}\p{N}]/u.test(text.slice(at));
  into.allSigns = all;
  into.hasMarks = (all & signs.marked) !== 0;
  gap[count] = 0;
  known[count] = 0;
  type[count] = 0;
  return true;
};

/** Of a word too long to be kept, only whether it bears marks. */
const longSigns = (into: Scan, text: string, from: number, to: number): number => {
  into.hasLongWord = true;
  return hasMarks(text.slice(from, to)) ? signs.marked : 0;
};

const isLetter = (code: number): boolean => {
  const kind = classOf(code);
  return kind === classes.letter || kind === classes.capital;
};

/**
 * Whether a capital within a word begins another: one behind a small letter, or behind the short form of a type ("TPĐàNẵng" has a
 * blank too few). `before` is the class of the character before it.
 */
const beginsWord = (text: string, from: number, at: number, length: number, before: number): boolean => {
  if (before === classes.letter) return true;
  if (before !== classes.capital || at !== from + 2 || !shortTypes.has(text.slice(from, at))) return false;
  return at + 1 < length && classOf(text.charCodeAt(at + 1)) === classes.letter;
};

const shortTypes: ReadonlySet<string> = new Set(["TP", "TX", "TT"]);

/** Whether the rest of a text is composed Latin with single blanks, so that it need not be normalised. */
const isTidy = (text: string, from: number): boolean => {
  const table = letterClasses();
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= table.length || (table[code] as number) >= untidy) return false;
    if (code === 32 && (at === 0 || text.charCodeAt(at - 1) === 32)) return false;
  }
  return true;
};
