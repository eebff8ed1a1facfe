import { hasMarks, normaliseText } from "@haicap/kernel";
import { classes, classOf, gaps } from "./letterClass.ts";
import { ids, letterIds, numbered } from "./letterIds.ts";
import { mayPair, typeAlone, typeOfPair } from "./typeSigns.ts";
import { keyed, type WrittenWords, writtenWords } from "./WrittenWords.ts";
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
  if (!cutTidy(only, input)) {
    const text = normaliseText(input.replace(/(?<!\s)\s*[\r\n]\s*/g, ", "));
    if (!cutTidy(only, text)) cutAny(only, text);
  }
  return only;
};

/**
 * Cuts a text of composed Vietnamese letters with single blanks, in one pass over the letters: each is looked up in a table, and those of a word are
 * put side by side into the key by which it is known. This is where the time goes. Gives up at the first sign that a text is not of this kind.
 */
const cutTidy = (into: Scan, text: string): boolean => {
  const table = letterIds();
  const { length } = text;
  if (length > maxLength || text.charCodeAt(length - 1) === 32) return false;
  const { words, word, start, end, gap, type, signs: known } = into;
  let count = 0;
  let widest = 0;
  let all = 0;
  let last = ids.blank as number;
  into.hasLongWord = false;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    let id = code < numbered ? (table[code] as number) : 0;
    if (id <= ids.apostrophe) {
      if (id === 0 || (id === ids.blank && last === ids.blank)) return false;
      if (id > widest && id < ids.apostrophe) widest = id;
      last = id;
      at++;
      continue;
    }
    if (count === maxWords) return false;
    const from = at;
    const isNumber = id < ids.letter;
    let before = id;
    let first = id;
    let second = 0;
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at);
      id = next < numbered ? (table[next] as number) : 0;
      if (id < ids.letter) {
        if (id < ids.apostrophe || isNumber !== id > ids.apostrophe) break;
        if (id === ids.apostrophe && !isLetter(text.charCodeAt(at + 1))) break;
      } else if (isNumber || (id >= ids.capital && beginsWord(text, from, at, before))) break;
      before = id;
      if (at - from < 4) first = (first << 8) | id;
      else second = (second << 8) | id;
    }
    last = before;
    gap[count] = widest <= ids.blank ? gaps.none : widest - ids.blank;
    const number =
      at - from <= keyed ? words.numberOf(first, second, text, from, at) : words.numberOfAny(text.slice(from, at));
    const found = number < 0 ? longSigns(into, text, from, at) : (words.signs[number] as number);
    all |= found;
    word[count] = number;
    start[count] = from;
    end[count] = at;
    known[count] = found;
    type[count] = 0;
    if ((found & signs.typed) !== 0) putType(into, count);
    count++;
    widest = 0;
  }
  close(into, count, text, all, false);
  return true;
};

/** Cuts any other text, which is normalised: letter by letter, as their classes say. */
const cutAny = (into: Scan, text: string): void => {
  const length = Math.min(text.length, maxLength);
  let count = 0;
  let widest = 0;
  let at = 0;
  let all = 0;
  into.hasLongWord = false;
  while (at < length && count < maxWords) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== classes.letter && kind !== classes.digit && kind !== classes.capital) {
      if (kind <= gaps.comma && kind > widest) widest = kind;
      at++;
      continue;
    }
    const from = at;
    at = endOfWord(text, from, length, kind);
    const number = into.words.numberOfAny(text.slice(from, at));
    const found = number < 0 ? longSigns(into, text, from, at) : (into.words.signs[number] as number);
    all |= found;
    into.word[count] = number;
    into.start[count] = from;
    into.end[count] = at;
    into.gap[count] = widest;
    into.signs[count] = found;
    into.type[count] = 0;
    if ((found & signs.typed) !== 0) putType(into, count);
    count++;
    widest = 0;
  }
  close(into, count, text, all, /[\p{L}\p{N}]/u.test(text.slice(at)));
};

const endOfWord = (text: string, from: number, length: number, kind: number): number => {
  let before = kind;
  let at = from + 1;
  for (; at < length; at++) {
    const next = classOf(text.charCodeAt(at));
    if (kind === classes.digit) {
      if (next !== classes.digit) break;
    } else if (next === classes.capital) {
      if (before === classes.letter || isShortType(text, from, at)) break;
    } else if (next === classes.apostrophe) {
      if (!isLetter(text.charCodeAt(at + 1))) break;
    } else if (next !== classes.letter && next !== classes.mark) break;
    before = next;
  }
  return at;
};

/** Writes down the type that begins at a word or, of two words, at the one before. */
const putType = ({ words, word, type, gap }: Scan, at: number): void => {
  const types = words.types[word[at] as number] as number;
  type[at] = typeAlone(types);
  if (at === 0 || (gap[at] as number) >= gaps.dash || !mayPair(types)) return;
  const pair = typeOfPair(words.types[word[at - 1] as number] as number, types, gap[at] === gaps.dot);
  if (pair !== 0) type[at - 1] = pair;
};

const close = (into: Scan, count: number, text: string, all: number, isCut: boolean): void => {
  into.text = text;
  into.count = count;
  into.isCut = isCut;
  into.allSigns = all;
  into.hasMarks = (all & signs.marked) !== 0;
  into.gap[count] = 0;
  into.signs[count] = 0;
  into.type[count] = 0;
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

/** Whether a capital within a word begins another: one behind a small letter, or behind the short form of a type. */
const beginsWord = (text: string, from: number, at: number, before: number): boolean =>
  before >= ids.letter && (before < ids.capital || isShortType(text, from, at));

/** Whether what lies before a capital is the short form of a type: "TPĐàNẵng" has a blank too few. */
const isShortType = (text: string, from: number, at: number): boolean =>
  at === from + 2 && shortTypes.has(text.slice(from, at)) && classOf(text.charCodeAt(at + 1)) === classes.letter;

const shortTypes: ReadonlySet<string> = new Set(["TP", "TX", "TT"]);
