import { NameWords } from "./NameWords.ts";
import { StepTable } from "./StepTable.ts";

/**
 * The words of all names a reader knows and the tree they make, for all eras together: from a node, a word leads to the next. Which names end at a
 * node, and whose they are, each era says for itself.
 */
export class NameSpace {
  readonly words: NameWords = new NameWords();
  readonly steps: StepTable = new StepTable();
  nodes = 1;
  /** The first node of each folded word, by its number + 1; 0 where no name begins with it. */
  roots: Int32Array = new Int32Array(1);
  /** 1 for a node at which some name ends. */
  ends: Uint8Array = new Uint8Array(1);

  /** The node that a word leads to from another, made if there is none. */
  step(node: number, word: number): number {
    const known = this.steps.next(node, word);
    if (known !== 0) return known;
    this.steps.add(node, word, this.nodes);
    return this.nodes++;
  }

  /** To be called when the names of an era are in: `first` tells where the entries of each node begin. */
  settle(first: Int32Array): void {
    const ends = new Uint8Array(this.nodes + 1);
    ends.set(this.ends);
    for (let node = 0; node < this.nodes; node++) if (first[node] !== first[node + 1]) ends[node] = 1;
    this.ends = ends;
    const { folded } = this.words;
    this.roots = new Int32Array(folded.length + 1);
    for (let word = 0; word < folded.length; word++) this.roots[word + 1] = this.steps.next(0, word);
    this.words.forget();
  }
}
