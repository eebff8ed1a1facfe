import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import type { NameSpace } from "./NameSpace.ts";
import type { NameWords } from "./NameWords.ts";
import type { StepTable } from "./StepTable.ts";
import { maskOf } from "./typeSigns.ts";

/** How a name came to stand for a unit. */
export type NameKind = "name" | "alias" | "former";

/** One name of one row. */
export interface NameEntry {
  readonly row: number;
  readonly kind: NameKind;
  /** With marks, words joined by blanks. */
  readonly spelling: string;
  /** Types under which the name is good; 0 lets the row's own type decide, or for aliases its level. */
  readonly mask: number;
  /** The types that come of it. */
  readonly types: number;
  /** Made of digits or Roman numerals only: never a name without its type. */
  readonly numeric: boolean;
  /** Made of two names joined by a dash (Xuân Hương - Đà Lạt), which people also part with a comma. */
  readonly dashed: boolean;
}

/** What a name is said of, before it has a place in the tree. */
export type Bearing = Pick<NameEntry, "row" | "kind" | "mask" | "dashed">;

/** Bits of {@link flagsOf}. */
export const nameFlags = { kind: 3, numeric: 4, dashed: 8, versioned: 16 } as const;

export const nameKinds: readonly NameKind[] = ["name", "alias", "former"];

/**
 * The names of an era in the tree of a {@link NameSpace}: names end at nodes. The entries of node n are those from `first[n]` to
 * before `first[n + 1]`; nodes that came later have none.
 */
export interface NameTree {
  readonly space: NameSpace;
  readonly words: NameWords;
  readonly steps: StepTable;
  /** How many nodes there were when the names were put in. */
  readonly nodes: number;
  readonly first: Int32Array;
  /** Four numbers an entry, side by side so that they come with one look at memory; read by the functions below. */
  readonly entries: Int32Array;
  readonly count: number;
  /** The words of all spellings. */
  readonly spelledWords: Int16Array;
}

/** The row of the unit in its era's columns. */
export const rowOf = ({ entries }: NameTree, entry: number): number => entries[4 * entry] as number;
/** The types under which a name is good, one bit each; 0 lets the row's own type decide. */
export const maskAt = ({ entries }: NameTree, entry: number): number => (entries[4 * entry + 1] as number) & 0xffff;
/** The types that come of a name, one bit each. */
export const typesAt = ({ entries }: NameTree, entry: number): number => (entries[4 * entry + 1] as number) >>> 16;
/** What is special about a name: the bits of {@link nameFlags}. */
export const flagsOf = ({ entries }: NameTree, entry: number): number => (entries[4 * entry + 2] as number) & 31;
/** The level of the unit: 0 province, 1 district, 2 commune. */
export const levelAt = ({ entries }: NameTree, entry: number): number => ((entries[4 * entry + 2] as number) >>> 5) & 3;
/** How many words a spelling has. */
export const spelledLength = ({ entries }: NameTree, entry: number): number => (entries[4 * entry + 2] as number) >>> 7;
/** Where the words of a spelling begin in `spelledWords`. */
export const spelledStart = ({ entries }: NameTree, entry: number): number => entries[4 * entry + 3] as number;

/** The entry of a number. */
export const entryOf = (tree: NameTree, at: number): NameEntry => {
  const flags = flagsOf(tree, at);
  return {
    row: rowOf(tree, at),
    kind: nameKinds[flags & nameFlags.kind] as NameKind,
    spelling: spellingOf(tree, at),
    mask: maskAt(tree, at),
    types: typesAt(tree, at),
    numeric: (flags & nameFlags.numeric) !== 0,
    dashed: (flags & nameFlags.dashed) !== 0,
  };
};

/** The spelling of an entry. */
export const spellingOf = (tree: NameTree, at: number): string => {
  const { words, spelledWords } = tree;
  const from = spelledStart(tree, at);
  let text = words.spelled[spelledWords[from] as number] ?? "";
  for (let word = 1; word < spelledLength(tree, at); word++)
    text += ` ${words.spelled[spelledWords[from + word] as number]}`;
  return text;
};

/** The folded words of an entry, without blanks. */
export const foldedOf = (tree: NameTree, at: number): string => {
  const { words, spelledWords } = tree;
  const from = spelledStart(tree, at);
  let text = "";
  for (let word = 0; word < spelledLength(tree, at); word++)
    text += words.folded[words.foldedOf[spelledWords[from + word] as number] as number];
  return text;
};

/** All entries of a node, in the order in which they were added. */
export const entriesAt = (tree: NameTree, node: number): readonly NameEntry[] => {
  const from = tree.first[node] as number;
  return Array.from({ length: (tree.first[node + 1] as number) - from }, (_, at) => entryOf(tree, from + at));
};

/** The node that folded words lead to, from one on; 0 when no name has them. */
export const nodeOf = ({ words, steps }: NameTree, folded: readonly string[], from: number): number => {
  let node = 0;
  for (let at = from; at < folded.length; at++) {
    node = steps.next(node, words.numberOf(folded[at] as string));
    if (node === 0) return 0;
  }
  return node;
};

/** Puts names in one after the other, and gives the tree when all are in. */
export class NameTreeBuilder {
  readonly words: NameWords;
  private readonly space: NameSpace;
  private readonly spelledWords: number[] = [];
  private readonly spellingStart: number[] = [0];
  /** The last spelling of each node, and the one before each spelling. */
  private readonly lastSpelling: number[] = [];
  private readonly spellingBefore: number[] = [];
  private readonly spellingNode: number[] = [];
  private readonly bearings: Bearing[] = [];
  /** The last entry of each spelling, and the one before each entry. */
  private readonly lastEntry: number[] = [];
  private readonly entryBefore: number[] = [];
  private readonly spellings: number[] = [];

  constructor(space: NameSpace) {
    this.space = space;
    this.words = space.words;
  }

  /** Adds a name by the numbers of its spelled words; the same name of the same row is added once. */
  add(name: readonly number[], bearing: Bearing): void {
    let node = 0;
    for (const word of name) node = this.space.step(node, this.words.foldedOf[word] as number);
    const spelling = this.spellingAt(node, name);
    const last = this.lastEntry[spelling] ?? -1;
    if (this.isKnown(last, bearing)) return;
    this.lastEntry[spelling] = this.bearings.push(bearing) - 1;
    this.entryBefore.push(last);
    this.spellings.push(spelling);
  }

  private spellingAt(node: number, name: readonly number[]): number {
    for (let one = this.lastSpelling[node] ?? -1; one >= 0; one = this.spellingBefore[one] as number) {
      const from = this.spellingStart[one] as number;
      let same = 0;
      while (same < name.length && this.spelledWords[from + same] === name[same]) same++;
      if (same === name.length) return one;
    }
    const made = this.spellingBefore.push(this.lastSpelling[node] ?? -1) - 1;
    this.lastSpelling[node] = made;
    this.spellingNode.push(node);
    this.spelledWords.push(...name);
    this.spellingStart.push(this.spelledWords.length);
    return made;
  }

  private isKnown(last: number, { row, mask }: Bearing): boolean {
    for (let at = last; at >= 0; at = this.entryBefore[at] as number) {
      const known = this.bearings[at] as Bearing;
      if (known.row === row && known.mask === mask) return true;
    }
    return false;
  }

  /** The tree: entries in the order of their nodes, those of a node in the order in which they came. */
  build(columns: EraColumns, versioned: Uint8Array): NameTree {
    const count = this.bearings.length;
    const nodes = Int32Array.from(this.spellings, (spelling) => this.spellingNode[spelling] as number);
    const { places, starts } = sortedBy(nodes, this.space.nodes);
    const numeral = Uint8Array.from(this.words.folded, (word) => (isNumeral(word) ? 1 : 0));
    const entries = new Int32Array(4 * count);
    places.forEach((place, at) => {
      const bearing = this.bearings[place] as Bearing;
      const spelling = this.spellings[place] as number;
      const start = this.spellingStart[spelling] as number;
      const length = (this.spellingStart[spelling + 1] as number) - start;
      const numeric = this.isNumeric(numeral, start, length) ? nameFlags.numeric : 0;
      const dashed = bearing.dashed ? nameFlags.dashed : 0;
      const version = versioned[bearing.row] === 1 ? nameFlags.versioned : 0;
      const flags = nameKinds.indexOf(bearing.kind) | numeric | dashed | version;
      entries[4 * at] = bearing.row;
      entries[4 * at + 1] = bearing.mask | (typesOf(columns, bearing) << 16);
      entries[4 * at + 2] = flags | (levelNumber(columns, bearing.row) << 5) | (length << 7);
      entries[4 * at + 3] = start;
    });
    const spelledWords = Int16Array.from(this.spelledWords);
    const { space, words } = this;
    space.settle(starts);
    return { space, words, steps: space.steps, nodes: space.nodes, first: starts, entries, count, spelledWords };
  }

  private isNumeric(numeral: Uint8Array, start: number, length: number): boolean {
    for (let at = start; at < start + length; at++)
      if (numeral[this.words.foldedOf[this.spelledWords[at] as number] as number] === 0) return false;
    return true;
  }
}

interface Sorted {
  readonly places: Int32Array;
  /** Where each value from 0 to the count begins in `places`. */
  readonly starts: Int32Array;
}

/** Sorts places by their values, which are less than `count`, by counting them; equal ones keep their order. */
export const sortedBy = (values: ArrayLike<number>, count: number): Sorted => {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < values.length; at++) {
    const above = (values[at] as number) + 1;
    starts[above] = (starts[above] as number) + 1;
  }
  for (let value = 0; value < count; value++)
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  const next = starts.slice();
  const places = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const place = next[value] as number;
    places[place] = at;
    next[value] = place + 1;
  }
  return { places, starts };
};

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/** The numbers from 1 to 20, by their digits in Roman numerals and the other way round. */
const numerals: ReadonlyMap<string, string> = new Map(
  romans.flatMap((roman, at) => [
    [roman, `${at + 1}`],
    [`${at + 1}`, roman],
  ]),
);

const isNumeral = (word: string): boolean => numerals.has(word) || /^\d+$/.test(word);

/**
 * The same number in Roman numerals, or in digits.
 *
 * @example
 * otherNumeral("iv"); // => "4"
 * otherNumeral("4"); // => "iv"
 */
export const otherNumeral = (word: string): string | undefined => numerals.get(word);

/**
 * The types a name is good under: those of its unit; for another name of a province or district, all types of its level, because
 * it may be older than the unit's type; for a former name, whose type nobody wrote down, likewise.
 */
const typesOf = (columns: EraColumns, { row, kind, mask }: Bearing): number => {
  if (mask !== 0) return mask;
  const own = 1 << (columns.types[row] as number);
  const level = levelNumber(columns, row);
  return kind === "name" || (kind === "alias" && level === 2) ? own : own | (levelMasks[level] as number);
};

const levelMasks: readonly number[] = [
  maskOf("province", "centrallyRunCity"),
  maskOf("urbanDistrict", "ruralDistrict", "town", "provincialCity"),
  maskOf("commune", "ward", "township", "specialZone"),
];
