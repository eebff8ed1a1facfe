import { typeSigns } from "./typeSigns.ts";
import { formsOf, signsOf } from "./wordSigns.ts";

/** No more words are kept. */
export const mostWords = 8192;
const slots = 32768;
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
  private readonly table = new Uint16Array(slots);
  private readonly hashes = new Int32Array(mostWords);
  private readonly starts = new Int32Array(mostWords + 1);
  private letters = new Uint16Array(mostWords * 8);

  /** The number of a piece of a text with its hash, or -1 when it is too long to be kept. */
  numberOf(text: string, from: number, to: number, hash: number): number {
    const { table, hashes } = this;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (let found = table[slot] as number; found !== 0; found = table[slot] as number) {
      if (hashes[found - 1] === hash && this.isAt(found - 1, text, from, to)) return found - 1;
      slot = (slot + 1) & (slots - 1);
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
    this.hashes[number] = hash;
    this.keepLetters(number, written);
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (this.table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    this.table[slot] = number + 1;
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

let words: WrittenWords | undefined;

/** The words met by all readers: made with the first text. */
export const writtenWords = (): WrittenWords => {
  words ??= new WrittenWords();
  return words;
};
