import type { CivilDate } from "@haicap/kernel";
import { slotOfRow } from "../../table/EraColumns.ts";
import { isInForce, versionOn } from "../../table/unitView.ts";
import { gaps } from "../letterClass.ts";
import { compareMarks } from "../marks.ts";
import type { NameIndex } from "../NameIndex.ts";
import {
  flagsOf,
  levelAt,
  maskAt,
  type NameTree,
  nameFlags,
  rowOf,
  spelledStart,
  spellingOf,
  typesAt,
} from "../NameTree.ts";
import type { Scan } from "../scan.ts";
import { typeLengths, typeMasks } from "../typeSigns.ts";

/** No address of the plain kind has more words, mentions or bearers; those that do are left to the full reader. */
export const mostPlainWords = 40;
const mostMentions = 64;
const mostBearers = 1000;

/**
 * The names that stand in a text, in columns that are used over and over: what `findMentions` finds, without an object for
 * each. Only bearers that agree with the text are kept; where one is of a kind that needs more care, collecting fails, and the
 * full reader must be asked.
 */
export class PlainMentions {
  count = 0;
  readonly from: Uint8Array = new Uint8Array(mostMentions);
  readonly nameFrom: Uint8Array = new Uint8Array(mostMentions);
  readonly nameTo: Uint8Array = new Uint8Array(mostMentions);
  /** The number of the type written, of `typeWords`. */
  readonly type: Uint8Array = new Uint8Array(mostMentions);
  /** Some bearer is of the type written. */
  readonly isOfType: Uint8Array = new Uint8Array(mostMentions);
  /** Fills all that stands between two commas or dashes. */
  readonly whole: Uint8Array = new Uint8Array(mostMentions);
  readonly inStreet: Uint8Array = new Uint8Array(mostMentions);
  /** Left out, because it is a part of the name of a street. */
  readonly dropped: Uint8Array = new Uint8Array(mostMentions);
  /** The bearers of mention n are those from `first[n]` to before `first[n + 1]`. */
  readonly first: Int16Array = new Int16Array(mostMentions + 1);
  /** The unit of each bearer, as the row of its version in force. */
  readonly row: Int32Array = new Int32Array(mostBearers);
  /** The number of its name in the tree. */
  readonly entry: Int32Array = new Int32Array(mostBearers);
  /** 0 as it is spelled, 1 with marks left out in a text that has some. */
  readonly rank: Uint8Array = new Uint8Array(mostBearers);
  readonly mention: Uint8Array = new Uint8Array(mostBearers);
  /** The level of its unit: 0 province, 1 district, 2 commune. */
  readonly level: Uint8Array = new Uint8Array(mostBearers);
  /** The number + 1 of each word of the text, as it is folded, and as it is spelled. */
  private readonly folded: Int16Array = new Int16Array(mostPlainWords);
  readonly spelled: Int16Array = new Int16Array(mostPlainWords);
  private bearers = 0;

  /** Finds the names of an era in a text; false when the full reader must be asked. */
  collect(index: NameIndex, scan: Scan, on: CivilDate): boolean {
    const { words } = index.tree;
    words.lookUp(scan.words, scan.word, scan.count, this.folded, this.spelled);
    this.count = 0;
    this.bearers = 0;
    const { folded } = this;
    for (let at = 0; at < scan.count; at++)
      if ((folded[at] as number) > 0 && !this.collectAt(index, scan, on, at)) return false;
    return true;
  }

  private collectAt(index: NameIndex, scan: Scan, on: CivilDate, at: number): boolean {
    const { steps, first, roots } = index.tree;
    const { folded } = this;
    let node = roots[(folded[at] as number) - 1] as number;
    if (node === 0) return true;
    let isParted = false;
    for (let word = at; ; word++) {
      if (word > at) {
        const id = word < scan.count ? (folded[word] as number) : 0;
        node = id <= 0 ? 0 : steps.next(node, id - 1);
        if (node === 0) return true;
        isParted ||= (scan.gap[word] as number) >= gaps.comma;
      }
      const entries = first[node] as number;
      const until = first[node + 1] as number;
      if (entries === until) continue;
      // Only names with a dash cross a comma: where one does, the full reader is asked.
      if (isParted ? hasDash(index, entries, until) : !this.add(index, scan, on, at, word + 1, entries, until))
        return false;
    }
  }

  private add(
    index: NameIndex,
    scan: Scan,
    on: CivilDate,
    at: number,
    to: number,
    entries: number,
    until: number,
  ): boolean {
    const { tree } = index;
    const before = typeBefore(scan, at);
    const type = before < 0 ? 0 : (scan.type[before] as number);
    const mask = typeMasks[type] as number;
    const mention = this.count;
    let isBorne = false;
    let isOfType = 0;
    let spelling = -1;
    let marks = 0;
    this.first[mention] = this.bearers;
    for (let entry = entries; entry < until; entry++) {
      const fits = type === 0 ? maskAt(tree, entry) === 0 : (typesAt(tree, entry) & mask) !== 0;
      const flags = flagsOf(tree, entry);
      if ((flags & nameFlags.numeric) !== 0 ? type === 0 || !fits : type === 0 && !fits) continue;
      if (spelledStart(tree, entry) !== spelling) {
        spelling = spelledStart(tree, entry);
        marks = rankOf(tree, scan, this.spelled, at, to, entry);
      }
      isBorne = true;
      if (fits) isOfType = 1;
      if (!fits || marks === contrary) continue;
      if ((flags & nameFlags.dashed) !== 0) return false;
      const row = this.unitOf(index, on, entry, mask, marks);
      if (row === unsure) return false;
      if (row >= 0 && !this.addBearer(levelAt(tree, entry), mention, row, entry, marks)) return false;
    }
    return !isBorne || this.close(scan, before < 0 ? at : before, at, to, type, isOfType);
  }

  /** The version in force of the unit of an entry; -1 when the entry is of another version that bore the same name. */
  private unitOf(
    { columns, tree, versioned }: NameIndex,
    on: CivilDate,
    entry: number,
    mask: number,
    marks: number,
  ): number {
    const row = rowOf(tree, entry);
    if (versioned[row] !== 1) return row;
    if (columns.era === "threeTier") return unsure;
    const last = (columns.rowAt[slotOfRow(columns, row)] as number) - 1;
    const current = versionOn(columns, last, on);
    if (current !== last || !isInForce(columns, current, on)) return unsure;
    if (row === current || (flagsOf(tree, entry) & nameFlags.kind) !== 0) return current;
    const isSame = columns.names[row] === columns.names[current] && marks === 0;
    const fits = mask === 0 || (mask & (1 << (columns.types[current] as number))) !== 0;
    return isSame && fits && maskAt(tree, entry) === 0 ? -1 : unsure;
  }

  /** Adds a bearer. Of two names of one unit that are read as well, chains take the last for a commune, the first for units above. */
  private addBearer(level: number, mention: number, row: number, entry: number, rank: number): boolean {
    for (let at = this.first[mention] as number; at < this.bearers; at++) {
      if (this.row[at] !== row || this.rank[at] !== rank) continue;
      if (level === 2) this.entry[at] = entry;
      return true;
    }
    if (this.bearers === mostBearers) return false;
    this.row[this.bearers] = row;
    this.entry[this.bearers] = entry;
    this.rank[this.bearers] = rank;
    this.mention[this.bearers] = mention;
    this.level[this.bearers] = level;
    this.bearers++;
    return true;
  }

  private close(scan: Scan, from: number, at: number, to: number, type: number, isOfType: number): boolean {
    const mention = this.count;
    // Where the type word may as well end the name before it ("Đông Quan Hưng Yên"), the full reader is asked.
    for (let other = 0; type !== 0 && other < mention; other++)
      if (this.nameTo[other] === at && (this.nameFrom[other] as number) < from && this.isBorne(other)) return false;
    if (mention + 1 === mostMentions) return false;
    this.from[mention] = from;
    this.nameFrom[mention] = at;
    this.nameTo[mention] = to;
    this.type[mention] = type;
    this.isOfType[mention] = isOfType;
    this.whole[mention] = beginsSegment(scan, from) && beginsSegment(scan, to) ? 1 : 0;
    this.inStreet[mention] = 0;
    this.dropped[mention] = 0;
    this.first[mention + 1] = this.bearers;
    this.count++;
    return true;
  }

  /** Whether some unit bears the name as it is written. */
  isBorne(mention: number): boolean {
    return (this.first[mention] as number) < (this.first[mention + 1] as number);
  }

  /** The highest level of the units that bear a name: 0 province, 1 district, 2 commune. */
  highest(mention: number): number {
    let highest = 2;
    for (let at = this.first[mention] as number; at < (this.first[mention + 1] as number); at++)
      highest = Math.min(highest, this.level[at] as number);
    return highest;
  }
}

const unsure = -2;
const contrary = 3;

const hasDash = ({ tree }: NameIndex, from: number, until: number): boolean => {
  for (let entry = from; entry < until; entry++) if ((flagsOf(tree, entry) & nameFlags.dashed) !== 0) return true;
  return false;
};

/** Whether a segment (what lies between commas, dashes or ends) begins at a word. */
export const beginsSegment = (scan: Scan, at: number): boolean =>
  at <= 0 || at >= scan.count || (scan.gap[at] as number) >= gaps.dash;

/** Where the type word begins that ends right before a word, or -1. */
const typeBefore = ({ gap, type }: Scan, at: number): number => {
  if (at === 0 || (gap[at] as number) >= gaps.dash) return -1;
  if (at > 1 && typeLengths[type[at - 2] as number] === 2) return at - 2;
  return typeLengths[type[at - 1] as number] === 1 ? at - 1 : -1;
};

/** How well the words from one to another agree with a spelling. */
const rankOf = (tree: NameTree, scan: Scan, spelled: Int16Array, from: number, to: number, entry: number): number => {
  const { spelledWords } = tree;
  let place = spelledStart(tree, entry);
  let isExact = true;
  for (let at = from; at < to; at++, place++) if ((spelled[at] as number) - 1 !== spelledWords[place]) isExact = false;
  if (isExact || !scan.hasMarks) return 0;
  let written = scan.words.marked[scan.word[from] as number] as string;
  for (let at = from + 1; at < to; at++) written += ` ${scan.words.marked[scan.word[at] as number]}`;
  return compareMarks(written, spellingOf(tree, entry)) === "contrary" ? contrary : 1;
};
