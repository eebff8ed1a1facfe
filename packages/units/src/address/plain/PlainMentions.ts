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
import { typeMasks } from "../typeSigns.ts";
import type { NameHits } from "./NameHits.ts";

/** No address of the plain kind has more mentions or bearers; those that do are left to the full reader. */
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
  readonly first: Int16Array = new Int16Array(mostMentions);
  /** The unit of each bearer, as the row of its version in force. */
  readonly row: Int32Array = new Int32Array(mostBearers);
  /** The number of its name in the tree. */
  readonly entry: Int32Array = new Int32Array(mostBearers);
  /** 0 as it is spelled, 1 with marks left out in a text that has some. */
  readonly rank: Uint8Array = new Uint8Array(mostBearers);
  readonly mention: Uint8Array = new Uint8Array(mostBearers);
  /** The level of its unit: 0 province, 1 district, 2 commune. */
  readonly level: Uint8Array = new Uint8Array(mostBearers);
  /** The number + 1 of each word of the text, as it is spelled. */
  spelled: Int16Array = new Int16Array(0);
  /** Some name or type is of a version that is in force no more. */
  hasPast = false;
  /** Some unit of the mention bears a name of two parts joined by a dash. */
  private readonly dashed = new Uint8Array(mostMentions);
  private bearers = 0;

  /** Finds the names of an era among the hits of a text; false when the full reader must be asked. */
  collect(index: NameIndex, scan: Scan, hits: NameHits, on: CivilDate): boolean {
    const { nodes, first } = index.tree;
    this.spelled = hits.spelled;
    this.count = 0;
    this.bearers = 0;
    this.hasPast = false;
    for (let hit = 0; hit < hits.count; hit++) {
      const node = hits.node[hit] as number;
      if (node >= nodes) continue;
      const entries = first[node] as number;
      const until = first[node + 1] as number;
      if (entries === until) continue;
      // Only names with a dash cross a comma: where one does, the full reader is asked.
      if (hits.isParted[hit] === 1) {
        if (hasDash(index, entries, until)) return false;
      } else if (!this.add(index, scan, hits, hit, on, entries, until)) return false;
    }
    this.dropPartsOfDashed();
    return true;
  }

  private add(
    index: NameIndex,
    scan: Scan,
    hits: NameHits,
    hit: number,
    on: CivilDate,
    entries: number,
    until: number,
  ): boolean {
    const { tree } = index;
    const type = hits.type[hit] as number;
    const mask = typeMasks[type] as number;
    const mention = this.count;
    const before = this.bearers;
    let isBorne = false;
    let isOfType = 0;
    let spelling = -1;
    let marks = 0;
    let dashed = 0;
    for (let entry = entries; entry < until; entry++) {
      const fits = type === 0 ? maskAt(tree, entry) === 0 : (typesAt(tree, entry) & mask) !== 0;
      const flags = flagsOf(tree, entry);
      if (!fits && (type === 0 || (flags & nameFlags.numeric) !== 0)) continue;
      if (type === 0 && (flags & nameFlags.numeric) !== 0) continue;
      isBorne = true;
      if (!fits) continue;
      isOfType = 1;
      const start = spelledStart(tree, entry);
      if (start !== spelling) {
        spelling = start;
        marks = rankOf(tree, scan, this.spelled, hits.at[hit] as number, hits.to[hit] as number, entry);
      }
      if (marks === contrary) continue;
      dashed |= flags & nameFlags.dashed;
      if ((flags & nameFlags.versioned) !== 0) {
        if (!this.addVersion(index, mention, entry, marks, mask, on)) return false;
      } else if (!this.addBearer(levelAt(tree, entry), mention, rowOf(tree, entry), entry, marks)) return false;
    }
    if (!isBorne) return true;
    this.first[mention] = before;
    this.dashed[mention] = dashed;
    return this.close(scan, hits, hit, isOfType);
  }

  /**
   * Adds the version in force of the unit of an entry; as one that is read less gladly, when the name or the type is of another version. False
   * where versions need more care.
   */
  private addVersion(
    { columns, tree }: NameIndex,
    mention: number,
    entry: number,
    marks: number,
    mask: number,
    on: CivilDate,
  ): boolean {
    if (columns.era === "threeTier" || columns.moved.length > 0) return false;
    const row = rowOf(tree, entry);
    const last = (columns.rowAt[slotOfRow(columns, row)] as number) - 1;
    const current = versionOn(columns, last, on);
    if (current !== last || !isInForce(columns, current, on)) return false;
    const level = levelAt(tree, entry);
    if (row === current) return this.addBearer(level, mention, current, entry, marks);
    const fits = mask === 0 || (mask & (1 << (columns.types[current] as number))) !== 0;
    if (columns.names[row] === columns.names[current] && fits) return true;
    if (marks === 0) this.hasPast = true;
    return this.addBearer(level, mention, current, entry, 1);
  }

  /** Adds a bearer; of two names of one unit that are read as well, the first: its own name comes before others. */
  private addBearer(level: number, mention: number, row: number, entry: number, rank: number): boolean {
    const { bearers } = this;
    for (let at = bearers - 1; at >= 0 && this.mention[at] === mention; at--)
      if (this.row[at] === row && this.rank[at] === rank) return true;
    if (bearers === mostBearers) return false;
    this.row[bearers] = row;
    this.entry[bearers] = entry;
    this.rank[bearers] = rank;
    this.mention[bearers] = mention;
    this.level[bearers] = level;
    this.bearers = bearers + 1;
    return true;
  }

  private close(scan: Scan, hits: NameHits, hit: number, isOfType: number): boolean {
    const mention = this.count;
    const from = hits.from[hit] as number;
    const at = hits.at[hit] as number;
    const to = hits.to[hit] as number;
    const type = hits.type[hit] as number;
    this.first[mention + 1] = this.bearers;
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
    this.count++;
    return true;
  }

  /** Leaves out names that lie within a longer one written with its dash: Bà Rịa - Vũng Tàu is not the city of Bà Rịa. */
  private dropPartsOfDashed(): void {
    const { count, nameFrom, nameTo } = this;
    for (let long = 0; long < count; long++) {
      if (this.dashed[long] === 0) continue;
      const from = nameFrom[long] as number;
      const to = nameTo[long] as number;
      for (let one = 0; one < count; one++) {
        const isWithin = from <= (nameFrom[one] as number) && (nameTo[one] as number) <= to;
        if (isWithin && (nameTo[one] as number) - (nameFrom[one] as number) < to - from) this.dropped[one] = 1;
      }
    }
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

const contrary = 3;

const hasDash = ({ tree }: NameIndex, from: number, until: number): boolean => {
  for (let entry = from; entry < until; entry++) if ((flagsOf(tree, entry) & nameFlags.dashed) !== 0) return true;
  return false;
};

/** Whether a segment (what lies between commas, dashes or ends) begins at a word. */
export const beginsSegment = (scan: Scan, at: number): boolean =>
  at <= 0 || at >= scan.count || (scan.gap[at] as number) >= gaps.dash;

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
