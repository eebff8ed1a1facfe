import { typeSigns } from "./typeSigns.ts";
import { formsOf, signsOf } from "./wordSigns.ts";

/** No more words are kept. */
export const mostWords = 8192;
const slots = 16384;
const longest = 24;

/**
 * The written words met so far, by number: addresses are made of a few thousand syllables, and each is folded and described once.
 * Emptied when it has grown too large; `turn` tells how often, because numbers are good for one turn only.
 */
export class WrittenWords {
  turn = 0;
  count = 0;
  readonly folded: string[] = [];
  readonly marked: string[] = [];
  readonly signs: Int32Array = new Int32Array(mostWords);
  readonly types: Int32Array = new Int32Array(mostWords);
  /** Hashes at even places, each with the number + 1 of its word behind it. */
  private readonly table = new Int32Array(2 * slots);
  private readonly starts = new Int32Array(mostWords + 1);
  private letters = new Uint16Array(mostWords * 8);

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

  private isAt(number: number, text: string, from: number, to: number): boolean {
    const { letters, starts } = this;
    let place = starts[number] as number;
    if ((starts[number + 1] as number) - place !== to - from) return false;
    for (let at = from; at < to; at++, place++) if (letters[place] !== text.charCodeAt(at)) return false;
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
    this.signs[number] = signsOf(written, forms);
    this.types[number] = typeSigns(forms);
    this.keepLetters(number, written);
    let slot = slotOf(hash);
    while (this.table[slot + 1] !== 0) slot = nextSlot(slot);
    this.table[slot] = hash;
    this.table[slot + 1] = number + 1;
    return number;
  }

  private keepLetters(number: number, written: string): void {
    let place = this.starts[number] as number;
    if (place + longest > this.letters.length) {
      const wider = new Uint16Array(this.letters.length * 2);
      wider.set(this.letters);
      this.letters = wider;
    }
    for (let at = 0; at < written.length; at++) this.letters[place++] = written.charCodeAt(at);
    this.starts[number + 1] = place;
  }
}

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (slots - 1)) << 1;

const nextSlot = (slot: number): number => (slot + 2) & (2 * slots - 2);

let words: WrittenWords | undefined;

/** The words met by all readers: made with the first text. */
export const writtenWords = (): WrittenWords => {
  words ??= new WrittenWords();
  return words;
};
