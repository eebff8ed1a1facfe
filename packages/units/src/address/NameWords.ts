import { invariant } from "@haicap/kernel";
import { mostWords, type WrittenWords } from "./WrittenWords.ts";
import { formsOf } from "./wordSigns.ts";

/** A letter, and small ones behind it. */
const plainWord = /^\p{L}\p{Ll}*$/u;

/** The words of an index of names, by number: folded, for its tree, and as spelled. */
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
  /** By written word: 0 while it was not looked up, -1 where no name has it, else its number + 1. */
  readonly foldedBy: Int16Array = new Int16Array(mostWords);
  readonly spelledBy: Int16Array = new Int16Array(mostWords);
  private turn = -1;

  /** The number of a folded word, or -1. */
  numberOf(folded: string): number {
    return this.foldedNumbers.get(folded) ?? -1;
  }

  /** Looks the words of a text up: writes the number + 1 of each into `folded`, 0 or less where no name has it. */
  lookUp(words: WrittenWords, written: Int16Array, count: number, folded: Int16Array): void {
    if (this.turn !== words.turn) this.forget(words.turn);
    const { foldedBy } = this;
    for (let at = 0; at < count; at++) {
      const word = written[at] as number;
      if (foldedBy[word] === 0) this.meet(words, word);
      folded[at] = foldedBy[word] as number;
    }
  }

  private forget(turn: number): void {
    this.turn = turn;
    this.foldedBy.fill(0);
    this.spelledBy.fill(0);
  }

  private meet(words: WrittenWords, word: number): void {
    this.foldedBy[word] = (this.foldedNumbers.get(words.folded[word] as string) ?? -2) + 1;
    this.spelledBy[word] = (this.spelledNumbers.get(words.marked[word] as string) ?? -2) + 1;
  }

  /** Takes a written word of a name in; gives the number of its spelling. To be called before any text is looked up. */
  take(words: WrittenWords, word: number): number {
    if (this.turn !== words.turn) this.forget(words.turn);
    const known = (this.spelledBy[word] as number) - 1;
    if (known >= 0) return known;
    const made = this.add(words.folded[word] as string, words.marked[word] as string);
    this.spelledBy[word] = made + 1;
    this.foldedBy[word] = (this.foldedOf[made] as number) + 1;
    return made;
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
    invariant(number < 8192, "the names of an era have no more than 8,192 words");
    this.foldedNumbers.set(folded, number);
    return number;
  }
}
