import { type EraColumns, levelNumber, slotOfRow } from "../table/EraColumns.ts";
import type { NameIndex } from "./NameIndex.ts";
import { flagsOf, foldedOf, nameFlags, rowOf, sortedBy } from "./NameTree.ts";

/** Rows `from` to before `to`; a unit and all below it stand side by side in the table. */
export type RowRange = readonly [from: number, to: number];

/** The names of an era for search by likeness, in the order of their rows: folded, with the set of their letters. */
interface Spellings {
  readonly folded: readonly string[];
  /** Their numbers in the tree. */
  readonly entries: Int32Array;
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
  /** Place of the first name of each row. */
  readonly startOf: Int32Array;
  /** Places of the names of provinces. */
  readonly provinces: Int32Array;
  /** All places by length of the name, and where each length begins. */
  readonly byLength: Int32Array;
  readonly lengthStart: Int32Array;
}

const longest = 64;
const cache = new WeakMap<NameIndex, Spellings>();

const spellingsOf = (index: NameIndex): Spellings => {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const made = spell(index);
  cache.set(index, made);
  return made;
};

const spell = ({ columns, tree }: NameIndex): Spellings => {
  const all = new Int32Array(tree.count)
    .map((_, at) => at)
    .filter((at) => (flagsOf(tree, at) & nameFlags.numeric) === 0);
  const rowAt = (at: number): number => rowOf(tree, at);
  const byRow = sortedBy(all.map(rowAt), columns.count);
  const entries = byRow.places.map((place) => all[place] as number);
  const folded = Array.from(entries, (at) => foldedOf(tree, at));
  const lengths = Uint8Array.from(folded, ({ length }) => Math.min(length, longest));
  return {
    ...{ folded, entries, lengths },
    letters: Int32Array.from(folded, lettersOf),
    startOf: byRow.starts,
    provinces: Int32Array.from(entries.keys()).filter(
      (place) => levelNumber(columns, rowAt(entries[place] as number)) === 0,
    ),
    ...lengthBuckets(lengths),
  };
};

/** Puts places in the order of the length of their names. */
export const lengthBuckets = (
  lengths: Uint8Array,
): { readonly byLength: Int32Array; readonly lengthStart: Int32Array } => {
  const { places, starts } = sortedBy(lengths, longest + 1);
  return { byLength: places, lengthStart: starts };
};

/**
 * The letters of a word as a set of bits.
 *
 * @example
 * bits(lettersOf("hanoi")) === bits(lettersOf("noiha")); // => true
 */
export const lettersOf = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
};

/**
 * How many bits of a set are 1.
 *
 * @example
 * bits(0b1011); // => 3
 */
export const bits = (set: number): number => {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The rows of units and all that lies in them, without overlap. */
export const rangesOf = (columns: EraColumns, slots: ReadonlySet<number>): readonly RowRange[] => {
  const ranges: RowRange[] = [];
  for (const slot of [...slots].sort((a, b) => (columns.rowAt[a] as number) - (columns.rowAt[b] as number))) {
    const last = (columns.rowAt[slot] as number) - 1;
    let from = last;
    while (slotOfRow(columns, from - 1) === slot) from--;
    let to = last + 1;
    while (levelNumber(columns, to) > levelNumber(columns, last)) to++;
    if (from >= (ranges.at(-1)?.[1] ?? 0)) ranges.push([from, to]);
  }
  return ranges;
};

/**
 * Calls back for the names that may be within `limit` letters of a word, judged by length and letters: those of provinces and of
 * the rows in `ranges`, or all when there are none. The callback returns the limit from then on.
 */
export const eachLikely = (
  index: NameIndex,
  word: string,
  ranges: readonly RowRange[],
  limit: number,
  found: (entry: number, name: string) => number,
): void => {
  const { folded, entries, letters, lengths, startOf, provinces, byLength, lengthStart } = spellingsOf(index);
  const set = lettersOf(word);
  let most = limit;
  const look = (place: number): void => {
    if (Math.abs((lengths[place] as number) - word.length) > most) return;
    if (bits((letters[place] as number) ^ set) > 2 * most) return;
    most = found(entries[place] as number, folded[place] as string);
  };
  if (ranges.length === 0) {
    const to = lengthStart[Math.min(longest, word.length + limit) + 1] as number;
    for (let at = lengthStart[Math.max(0, word.length - limit)] as number; at < to; at++) look(byLength[at] as number);
    return;
  }
  for (const place of provinces) if (!isIn(ranges, rowOf(index.tree, entries[place] as number))) look(place);
  for (const [from, to] of ranges)
    for (let place = startOf[from] as number; place < (startOf[to] as number); place++) look(place);
};

const isIn = (ranges: readonly RowRange[], row: number): boolean =>
  ranges.some(([from, to]) => from <= row && row < to);
