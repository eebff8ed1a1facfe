import { type EraColumns, levelNumber } from "../../table/EraColumns.ts";
import { gaps } from "../letterClass.ts";
import type { NameIndex } from "../NameIndex.ts";
import type { Scan } from "../scan.ts";
import { strongTypes, typeLengths } from "../typeSigns.ts";
import { signs } from "../wordSigns.ts";
import { beginsSegment, type PlainMentions } from "./PlainMentions.ts";

/** The bearers by row, so that those of the units above one are found at once. */
class Board {
  /** The turn in which something was put last at each row, and in its lowest bits that bearer + 1. */
  private readonly head: Int32Array;
  private readonly next: Int16Array = new Int16Array(1001);
  private turn = 0;

  constructor(rows: number) {
    this.head = new Int32Array(rows);
  }

  clear(): void {
    this.turn += onePlace;
    if (this.turn < mostTurns) return;
    this.head.fill(0);
    this.turn = onePlace;
  }

  put(row: number, bearer: number): void {
    this.next[bearer + 1] = this.first(row);
    this.head[row] = this.turn | (bearer + 1);
  }

  /** Bearer + 1 of the first at a row, or 0. */
  first(row: number): number {
    const one = row < 0 ? 0 : (this.head[row] as number) - this.turn;
    return one > 0 ? one : 0;
  }

  after(one: number): number {
    return this.next[one] as number;
  }
}

/** Bearers are fewer. */
const onePlace = 1024;
const mostTurns = 2 ** 30;

const boards = new WeakMap<EraColumns, Board>();

const boardOf = (columns: EraColumns): Board => {
  const known = boards.get(columns);
  if (known !== undefined) return known;
  const made = new Board(columns.count);
  boards.set(columns, made);
  return made;
};

/** The best way to read the mentions of a text, as `bestChains` finds it, in columns. */
export class PlainChain {
  score: number = Number.NEGATIVE_INFINITY;
  /** Ways to read the text that are worth as much. */
  ways = 0;
  /** Bearers taken for the unit, and for those above it; -1 where none is named. */
  readonly bearers: Int16Array = new Int16Array(3);
  private board: Board = new Board(0);
  private weights = new Int32Array(1000);

  find({ columns }: NameIndex, mentions: PlainMentions): void {
    this.score = Number.NEGATIVE_INFINITY;
    this.ways = 0;
    this.board = boardOf(columns);
    this.board.clear();
    for (let mention = 0; mention < mentions.count; mention++)
      if (mentions.dropped[mention] === 0) this.put(mentions, mention);
    for (let mention = 0; mention < mentions.count; mention++) {
      if (mentions.dropped[mention] === 1) continue;
      for (let bearer = mentions.first[mention] as number; bearer < (mentions.first[mention + 1] as number); bearer++)
        this.grow(columns, mentions, bearer);
    }
  }

  private put(mentions: PlainMentions, mention: number): void {
    const weight = standing(mentions, mention);
    for (let bearer = mentions.first[mention] as number; bearer < (mentions.first[mention + 1] as number); bearer++) {
      this.weights[bearer] = weight - 3 * (mentions.rank[bearer] as number);
      this.board.put(mentions.row[bearer] as number, bearer);
    }
  }

  /** All ways to go up from a bearer: by each bearer of the unit above or none, then of the one above that. */
  private grow(columns: EraColumns, mentions: PlainMentions, own: number): void {
    const { board, weights } = this;
    const weight = weights[own] as number;
    const above = columns.parents[mentions.row[own] as number] as number;
    const top = above < 0 ? -1 : (columns.parents[above] as number);
    if (weight < this.score && board.first(above) === 0 && board.first(top) === 0) return;
    this.consider(weight, own, -1, -1);
    for (let one = board.first(top); one !== 0; one = board.after(one))
      if (areApart(mentions, own, one - 1))
        this.consider(weight + this.worth(mentions, own, one - 1), own, -1, one - 1);
    for (let one = board.first(above); one !== 0; one = board.after(one)) {
      if (!areApart(mentions, own, one - 1)) continue;
      const worth = weight + this.worth(mentions, own, one - 1);
      this.consider(worth, own, one - 1, -1);
      for (let two = board.first(top); two !== 0; two = board.after(two))
        if (areApart(mentions, own, two - 1) && areApart(mentions, one - 1, two - 1))
          this.consider(worth + this.worth(mentions, one - 1, two - 1), own, one - 1, two - 1);
    }
  }

  /** What a bearer adds above another: without type words the order is evidence, the smaller unit is written first. */
  private worth({ mention, type, from }: PlainMentions, below: number, above: number): number {
    const lower = mention[below] as number;
    const upper = mention[above] as number;
    const isBackwards = type[lower] === 0 && type[upper] === 0 && (from[upper] as number) < (from[lower] as number);
    return (this.weights[above] as number) - (isBackwards ? 1 : 0);
  }

  private consider(score: number, own: number, above: number, top: number): void {
    if (score < this.score) return;
    this.ways = score === this.score ? this.ways + 1 : 1;
    this.score = score;
    this.bearers[0] = own;
    this.bearers[1] = above;
    this.bearers[2] = top;
  }
}

const standing = ({ from, nameTo, type, whole, inStreet }: PlainMentions, mention: number): number => {
  const words = (nameTo[mention] as number) - (from[mention] as number);
  return words + (type[mention] !== 0 ? 10 : inStreet[mention] === 1 ? 1 : whole[mention] === 1 ? 8 : 3);
};

const areApart = ({ mention, from, nameTo }: PlainMentions, a: number, b: number): boolean => {
  const one = mention[a] as number;
  const other = mention[b] as number;
  return (nameTo[one] as number) <= (from[other] as number) || (nameTo[other] as number) <= (from[one] as number);
};

/**
 * Whether a chain is the plain and whole reading of its text: the only one of its worth, from a commune to its province, each
 * name as it is spelled, and nothing that `objectionsTo` would object to.
 */
export const isWhole = (
  index: NameIndex,
  scan: Scan,
  mentions: PlainMentions,
  zone: Uint8Array,
  chain: PlainChain,
): boolean => {
  if (chain.ways !== 1) return false;
  const { columns } = index;
  const top = chain.bearers[2] as number;
  const above = chain.bearers[1] as number;
  const last = top >= 0 ? top : above;
  const own = mentions.row[chain.bearers[0] as number] as number;
  if (last < 0 || levelNumber(columns, own) !== 2 || levelNumber(columns, mentions.row[last] as number) !== 0)
    return false;
  for (let at = 0; at < 3; at++) {
    const bearer = chain.bearers[at] as number;
    if (bearer >= 0 && (mentions.rank[bearer] !== 0 || goesOn(columns, scan, mentions, chain, bearer))) return false;
  }
  return !isContradicted(index, mentions, chain, own) && !isClaimed(index, scan, mentions, zone);
};

/** Whether words stand right behind or before a name that may belong to it. */
const goesOn = (
  columns: EraColumns,
  scan: Scan,
  mentions: PlainMentions,
  chain: PlainChain,
  bearer: number,
): boolean => {
  const { mention, from, nameTo, type, row } = mentions;
  const own = mention[bearer] as number;
  const to = nameTo[own] as number;
  const at = from[own] as number;
  if (to < scan.count && (scan.gap[to] as number) < gaps.dash && !isLinked(mentions, chain, from, to)) {
    const isEnded = scan.gap[to] === gaps.dot && ((scan.signs[to - 1] as number) & signs.single) === 0;
    const isOther = ((scan.signs[to] as number) & (signs.digit | signs.end)) !== 0 || scan.type[to] !== 0;
    if (!isEnded && !isOther) return true;
  }
  if (type[own] !== 0 || levelNumber(columns, row[bearer] as number) === 0) return false;
  return at > 0 && (scan.gap[at] as number) < gaps.dash && !isLinked(mentions, chain, nameTo, at);
};

/** Whether a name of the chain begins, or ends, at a word. */
const isLinked = ({ mention }: PlainMentions, { bearers }: PlainChain, ends: Uint8Array, at: number): boolean => {
  for (let link = 0; link < 3; link++) {
    const bearer = bearers[link] as number;
    if (bearer >= 0 && ends[mention[bearer] as number] === at) return true;
  }
  return false;
};

/** Whether the text names another unit beyond doubt. */
const isContradicted = (index: NameIndex, mentions: PlainMentions, chain: PlainChain, own: number): boolean => {
  const { from, type, whole, inStreet, dropped } = mentions;
  let first = 255;
  for (let link = 0; link < 3; link++) {
    const bearer = chain.bearers[link] as number;
    if (bearer >= 0) first = Math.min(first, from[mentions.mention[bearer] as number] as number);
  }
  for (let one = 0; one < mentions.count; one++) {
    if (dropped[one] === 1 || !mentions.isBorne(one) || isCovered(mentions, chain, one)) continue;
    const isNamed = strongTypes[type[one] as number] === 1;
    const mayStand = (from[one] as number) > first && inStreet[one] === 0;
    if (!isNamed && !mayStand) continue;
    if (isOfChain(index, mentions, one, own)) continue;
    if (isNamed) return true;
    const highest = mentions.highest(index, one);
    if (highest === 0 || (whole[one] === 1 && highest < 2)) return true;
  }
  return false;
};

const isCovered = (mentions: PlainMentions, { bearers }: PlainChain, one: number): boolean => {
  const { from, nameTo, mention } = mentions;
  for (let link = 0; link < 3; link++) {
    const bearer = bearers[link] as number;
    if (bearer < 0) continue;
    const other = mention[bearer] as number;
    if ((from[other] as number) < (nameTo[one] as number) && (from[one] as number) < (nameTo[other] as number))
      return true;
  }
  return false;
};

/** Whether a mention may name the unit of the chain, or one above it. */
const isOfChain = ({ columns }: NameIndex, { first, row }: PlainMentions, one: number, own: number): boolean => {
  for (let bearer = first[one] as number; bearer < (first[one + 1] as number); bearer++)
    for (let at = own; at >= 0; at = columns.parents[at] as number) if (row[bearer] === at) return true;
  return false;
};

/** Whether behind some type word stands a name that no unit bears. */
const isClaimed = ({ columns }: NameIndex, scan: Scan, mentions: PlainMentions, zone: Uint8Array): boolean => {
  for (let at = 0; at < scan.count; at++) {
    const type = scan.type[at] as number;
    if (type === 0 || at + (typeLengths[type] as number) >= scan.count) continue;
    if (zone[at] === 1 && !beginsSegment(scan, at)) continue;
    if (strongTypes[type] === 0 && (scan.gap[at + 1] as number) !== gaps.dot) continue;
    if (!isRead(columns, scan, mentions, at)) return true;
  }
  return false;
};

/** Whether a known name covers a word and ends where a name may end. */
const isRead = (columns: EraColumns, scan: Scan, mentions: PlainMentions, at: number): boolean => {
  const { from, nameTo, dropped } = mentions;
  const street = scan.hasMarks ? signs.street : signs.street | signs.plainStreet;
  for (let one = 0; one < mentions.count; one++) {
    const to = nameTo[one] as number;
    if ((from[one] as number) > at || at >= to || dropped[one] === 1 || !mentions.isBorne(one)) continue;
    if (beginsSegment(scan, to) || scan.type[to] !== 0 || ((scan.signs[to] as number) & street) !== 0) return true;
    if (isLargerAt(columns, mentions, to)) return true;
  }
  return false;
};

/** Whether the name of a province or district begins at a word. */
const isLargerAt = (columns: EraColumns, mentions: PlainMentions, at: number): boolean => {
  for (let one = 0; one < mentions.count; one++) {
    if (mentions.nameFrom[one] !== at || mentions.dropped[one] === 1) continue;
    for (let bearer = mentions.first[one] as number; bearer < (mentions.first[one + 1] as number); bearer++)
      if (levelNumber(columns, mentions.row[bearer] as number) < 2) return true;
  }
  return false;
};
