/** The steps of a tree, from a node by a word to the next node: a table of whole numbers, sought by hash. */
export class StepTable {
  /** Keys at even places, each with its node behind it, so that both come with one look at memory. */
  private table = new Int32Array(1 << 14);
  private count = 0;

  /** The node that a word leads to, or 0: no step leads back to the root, and none from a word that is in no name (-1). */
  next(node: number, word: number): number {
    const { table } = this;
    const key = keyOf(node, word);
    for (let slot = slotOf(key, table.length); ; slot = (slot + 2) & (table.length - 1)) {
      const found = table[slot];
      if (found === key) return table[slot + 1] as number;
      if (found === 0) return 0;
    }
  }

  add(node: number, word: number, to: number): void {
    if (++this.count * 4 > this.table.length) this.grow();
    this.put(keyOf(node, word), to);
  }

  private put(key: number, to: number): void {
    const { table } = this;
    let slot = slotOf(key, table.length);
    while (table[slot] !== 0) slot = (slot + 2) & (table.length - 1);
    table[slot] = key;
    table[slot + 1] = to;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    for (let slot = 0; slot < table.length; slot += 2)
      if (table[slot] !== 0) this.put(table[slot] as number, table[slot + 1] as number);
  }
}

/** A node and a word as one number that is not 0. */
const keyOf = (node: number, word: number): number => node * 8192 + word + 1;

const slotOf = (key: number, size: number): number => (Math.imul(key, 0x9e3779b1) >>> 14) & (size - 2);
