import { typeSigns } from "./typeSigns.ts";
import { formsOf, signsOf } from "./wordSigns.ts";

/** No more words are kept. */
export const mostWords = 8192;
const slots = 16384;
const longest = 24;
/** Numbers kept of each word, side by side so that they come with one look at memory: its length, signs and types, and its letters by twos. */
const size = 16;
const lettersFrom = 3;

/**
 * The written words met so far, by number: addresses are made of a few thousand syllables, and each is folded and described once.
 * Emptied when it has grown too large; `turn` tells how often, because numbers are good for one turn only.
 */
export class WrittenWords {
  turn = 0;
  count = 0;
  readonly folded: string[] = [];
  readonly marked: string[] = [];
  /** Hashes at even places, each with the number + 1 of its word behind it. */
  private readonly table = new Int32Array(2 * slots);
  private readonly records = new Int32Array(mostWords * size);

  /** The number of a piece of a text with its hash, or -1 when it is too long to be kept. */
  numberOf(text: string, from: number, to: number, hash: number): number {
    const { table } = this;
    for (let slot = slotOf(hash); ; slot = nextSlot(slot)) {
      const found = table[slot + 1] as number;
      if (found === 0) break;
      if (table[slot] === hash && this.isAt(found - 1, text, from, to)) return found - 1;
    }
    return to - from > longest ? -1 : this.add(text.slice(from, to), hash);
  }

  /** What is known of a word, as bits of `signs`. */
  signsOf(number: number): number {
    return this.records[number * size + 1] as number;
  }

  /** What a word says of types, as `typeSigns` packs it. */
  typesOf(number: number): number {
    return this.records[number * size + 2] as number;
  }

  private isAt(number: number, text: string, from: number, to: number): boolean {
    const { records } = this;
    const record = number * size;
    if (records[record] !== to - from) return false;
    let place = record + lettersFrom;
    for (let at = from; at < to; at += 2, place++) if (records[place] !== pairAt(text, at, to)) return false;
    return true;
  }

  /** Makes room when it is full; to be called only where no number is in use. */
  makeRoom(): void {
    if (this.count < mostWords - 512) return;
    this.turn++;
    this.count = 0;
    this.table.fill(0);
    this.folded.length = 0;
    this.marked.length = 0;
  }

  private add(written: string, hash: number): number {
    const number = this.count++;
    const forms = formsOf(written);
    this.folded.push(forms.folded);
    this.marked.push(forms.marked);
    const record = number * size;
    this.records[record] = written.length;
    this.records[record + 1] = signsOf(written, forms);
    this.records[record + 2] = typeSigns(forms);
    for (let at = 0, place = record + lettersFrom; at < written.length; at += 2, place++)
      this.records[place] = pairAt(written, at, written.length);
    let slot = slotOf(hash);
    while (this.table[slot + 1] !== 0) slot = nextSlot(slot);
    this.table[slot] = hash;
    this.table[slot + 1] = number + 1;
    return number;
  }
}

/** Two letters of a text as one number; the last may stand alone. */
const pairAt = (text: string, at: number, to: number): number =>
  text.charCodeAt(at) | (at + 1 < to ? text.charCodeAt(at + 1) << 16 : 0);

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (slots - 1)) << 1;

const nextSlot = (slot: number): number => (slot + 2) & (2 * slots - 2);

let words: WrittenWords | undefined;

/** The words met by all readers: made with the first text. */
export const writtenWords = (): WrittenWords => {
  words ??= new WrittenWords();
  return words;
};
