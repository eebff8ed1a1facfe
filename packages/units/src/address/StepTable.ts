/** The steps of a tree, from a node by a word to the next node: a table of whole numbers, sought by hash. */
export class StepTable {
  private keys = new Int32Array(1 << 13);
  private nodes = new Int32Array(1 << 13);
  private count = 0;

  /** The node that a word leads to, or 0: no step leads back to the root. */
  next(node: number, word: number): number {
    const { keys } = this;
    const key = keyOf(node, word);
    for (let slot = slotOf(key, keys.length); ; slot = (slot + 1) & (keys.length - 1)) {
      const found = keys[slot];
      if (found === key) return this.nodes[slot] as number;
      if (found === 0) return 0;
    }
  }

  add(node: number, word: number, to: number): void {
    if (++this.count * 2 > this.keys.length) this.grow();
    this.put(keyOf(node, word), to);
  }

  private put(key: number, to: number): void {
    const { keys } = this;
    let slot = slotOf(key, keys.length);
    while (keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    keys[slot] = key;
    this.nodes[slot] = to;
  }

  private grow(): void {
    const { keys, nodes } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.nodes = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++)
      if (keys[slot] !== 0) this.put(keys[slot] as number, nodes[slot] as number);
  }
}

/** A node and a word as one number that is not 0. */
const keyOf = (node: number, word: number): number => node * 8192 + word + 1;

const slotOf = (key: number, size: number): number => (Math.imul(key, 0x9e3779b1) >>> 15) & (size - 1);
