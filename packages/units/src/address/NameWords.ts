import { invariant } from "@haicap/kernel";
import { mostWords, type WrittenWords } from "./WrittenWords.ts";
import { formsOf } from "./wordSigns.ts";

const lookedUp = 1 << 30;

/** A letter, and small ones behind it. */
const plainWord = /^\p{L}\p{Ll}*$/u;

/** The words of names, by number: folded, for their tree, and as spelled. */
export class NameWords {
  /** Folded words by number, and spelled words by theirs. */
  readonly folded: string[] = [];
  readonly spelled: string[] = [];
  /** The folded word of each spelled one. */
  readonly foldedOf: number[] = [];
  private readonly foldedNumbers = new Map<string, number>();
  private readonly spelledNumbers = new Map<string, number>();
  /** Words of names as they are written: the number of each, or -1 where a scan would make more of it than a word. */
  private readonly plain = new Map<string, number>();
  /**
   * By written word, side by side: whether it was looked up; the number + 1 of its folded word, and of its spelling; 0 where no name
   * has it.
   */
  private readonly by: Int32Array = new Int32Array(mostWords);
  private turn = 0;

  /** The number of a folded word, or -1. */
  numberOf(folded: string): number {
    return this.foldedNumbers.get(folded) ?? -1;
  }

  /** Looks the words of a text up: writes the numbers + 1 of each as it is folded and spelled; 0 where no name has it. */
  lookUp(words: WrittenWords, written: Int16Array, count: number, folded: Int16Array, spelled: Int16Array): void {
    if (this.turn !== words.turn) {
      this.forget();
      this.turn = words.turn;
    }
    const { by } = this;
    for (let at = 0; at < count; at++) {
      const word = written[at] as number;
      const known = by[word] as number;
      const both = known === 0 ? this.meet(words, word) : known;
      folded[at] = both & 0x3fff;
      spelled[at] = (both >>> 14) & 0xffff;
    }
  }

  /** Forgets what was looked up: other words or other names may have come. */
  forget(): void {
    this.by.fill(0);
  }

  private meet(words: WrittenWords, word: number): number {
    const folded = (this.foldedNumbers.get(words.folded[word] as string) ?? -1) + 1;
    const spelled = (this.spelledNumbers.get(words.marked[word] as string) ?? -1) + 1;
    const both = lookedUp | (spelled << 14) | folded;
    this.by[word] = both;
    return both;
  }

  /** Takes a name in that is written in plain words; gives the numbers of their spellings, or nothing when it must be scanned. */
  takePlain(name: string): readonly number[] | undefined {
    const spelled: number[] = [];
    for (const word of name.split(" ")) {
      let number = this.plain.get(word);
      if (number === undefined) {
        const { folded, marked } = formsOf(word);
        number = plainWord.test(word) ? this.add(folded, marked) : -1;
        this.plain.set(word, number);
      }
      if (number < 0) return undefined;
      spelled.push(number);
    }
    return spelled;
  }

  /** Takes a word of a name in; gives the number of its spelling. */
  add(folded: string, spelled: string): number {
    const known = this.spelledNumbers.get(spelled);
    if (known !== undefined) return known;
    const number = this.spelled.push(spelled) - 1;
    this.spelledNumbers.set(spelled, number);
    this.foldedOf.push(this.addFolded(folded));
    return number;
  }

  private addFolded(folded: string): number {
    const known = this.foldedNumbers.get(folded);
    if (known !== undefined) return known;
    const number = this.folded.push(folded) - 1;
    invariant(number < 8191, "names have no more than 8,191 words");
    this.foldedNumbers.set(folded, number);
    return number;
  }
}
