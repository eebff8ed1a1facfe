import { gaps } from "../letterClass.ts";
import type { NameSpace } from "../NameSpace.ts";
import type { Scan } from "../scan.ts";
import { typeLengths } from "../typeSigns.ts";

/** No address of the plain kind has more words, or more places where a name may stand; those that do are left to the full reader. */
export const mostPlainWords = 40;
const mostHits = 160;

/** The places of a text where words stand that are a name of some era: found once, and read for each era. */
export class NameHits {
  count = 0;
  /** The word where the name begins, the one behind its end, and the node of the tree. */
  readonly at: Uint8Array = new Uint8Array(mostHits);
  readonly to: Uint8Array = new Uint8Array(mostHits);
  readonly node: Int32Array = new Int32Array(mostHits);
  /** A comma stands within it. */
  readonly isParted: Uint8Array = new Uint8Array(mostHits);
  /** The word where the type begins that stands right before it, else `at`; and the number of that type, of `typeWords`. */
  readonly from: Uint8Array = new Uint8Array(mostHits);
  readonly type: Uint8Array = new Uint8Array(mostHits);
  /** The number + 1 of each word of the text, as it is spelled. */
  readonly spelled: Int16Array = new Int16Array(mostPlainWords);
  private readonly folded = new Int16Array(mostPlainWords);

  /** Finds them; false when there are too many. */
  find(space: NameSpace, scan: Scan): boolean {
    const { roots, ends, steps, words } = space;
    const { folded } = this;
    const { count, gap } = scan;
    words.lookUp(scan.words, scan.word, count, folded, this.spelled);
    let hits = 0;
    for (let at = 0; at < count; at++) {
      let node = roots[folded[at] as number] as number;
      let isParted = 0;
      for (let to = at + 1; node !== 0; to++) {
        if (ends[node] === 1) {
          if (hits === mostHits) return false;
          this.at[hits] = at;
          this.to[hits] = to;
          this.node[hits] = node;
          this.isParted[hits] = isParted;
          this.putType(scan, hits, at);
          hits++;
        }
        if (to === count || folded[to] === 0) break;
        if ((gap[to] as number) >= gaps.comma) isParted = 1;
        node = steps.next(node, (folded[to] as number) - 1);
      }
    }
    this.count = hits;
    return true;
  }

  /** The type word that ends right before a word. */
  private putType({ gap, type }: Scan, hit: number, at: number): void {
    let length = 0;
    if (at > 0 && (gap[at] as number) < gaps.dash) {
      if (at > 1 && typeLengths[type[at - 2] as number] === 2) length = 2;
      else if (typeLengths[type[at - 1] as number] === 1) length = 1;
    }
    this.from[hit] = at - length;
    this.type[hit] = length === 0 ? 0 : (type[at - length] as number);
  }
}
