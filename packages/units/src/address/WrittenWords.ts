import { ids, letterIds } from "./letterIds.ts";
import { typeSigns } from "./typeSigns.ts";
import { formsOf, signs, signsOf } from "./wordSigns.ts";

/** No more words are kept. */
export const mostWords = 8192;
const slots = 16384;
/** Words longer than this have no number; those of up to {@link keyed} letters are sought by a key of two numbers. */
const longest = 24;
export const keyed = 8;

/**
 * The written words met so far, by number: addresses are made of a few thousand syllables, and each is folded and described once.
 * Emptied when it has grown too large; `turn` tells how often, because numbers are good for one turn only.
 */
export class WrittenWords {
  turn = 0;
  count = 0;
  readonly folded: string[] = [];
  readonly marked: string[] = [];
  /** What is known of each word, as bits of `signs`. */
  readonly signs: Int32Array = new Int32Array(mostWords);
  /** What each word says of types, as `typeSigns` packs it. */
  readonly types: Int32Array = new Int32Array(mostWords);
  /** Four numbers a slot, side by side so that they come with one look at memory: the two of the key, the number + 1 of the word. */
  private readonly table = new Int32Array(4 * slots);
  private readonly others = new Map<string, number>();

  /** The number of a word of no more than {@link keyed} letters, by their numbers, four in each of two. */
  numberOf(first: number, second: number, text: string, from: number, to: number): number {
    const { table } = this;
    let slot = slotOf(first, second);
    for (; table[slot + 2] !== 0; slot = (slot + 4) & (4 * slots - 4))
      if (table[slot] === first && table[slot + 1] === second) return (table[slot + 2] as number) - 1;
    table[slot] = first;
    table[slot + 1] = second;
    table[slot + 2] = this.add(text.slice(from, to)) + 1;
    return this.count - 1;
  }

  /** The number of any word, or -1 when it is too long to be kept. */
  numberOfAny(written: string): number {
    if (written.length > longest) return -1;
    const known = this.others.get(written);
    if (known !== undefined) return known;
    const number = this.numberByKey(written);
    this.others.set(written, number);
    return number;
  }

  private numberByKey(written: string): number {
    const table = letterIds();
    let [first, second] = [0, 0];
    for (let at = 0; at < written.length; at++) {
      const id = table[written.charCodeAt(at)] ?? 0;
      if (id < ids.apostrophe || at === keyed) return this.add(written);
      if (at < 4) first = (first << 8) | id;
      else second = (second << 8) | id;
    }
    return this.numberOf(first, second, written, 0, written.length);
  }

  /** Makes room when it is full; to be called only where no number is in use. */
  makeRoom(): void {
    if (this.count < mostWords - 512) return;
    this.turn++;
    this.count = 0;
    this.table.fill(0);
    this.others.clear();
    this.folded.length = 0;
    this.marked.length = 0;
  }

  private add(written: string): number {
    const number = this.count++;
    const forms = formsOf(written);
    this.folded.push(forms.folded);
    this.marked.push(forms.marked);
    const types = typeSigns(forms);
    this.types[number] = types;
    this.signs[number] = signsOf(written, forms) | (types === 0 ? 0 : signs.typed);
    return number;
  }
}

const slotOf = (first: number, second: number): number =>
  (((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16) & (slots - 1)) << 2;

let words: WrittenWords | undefined;

/** The words met by all readers: made with the first text. */
export const writtenWords = (): WrittenWords => {
  words ??= new WrittenWords();
  return words;
};
