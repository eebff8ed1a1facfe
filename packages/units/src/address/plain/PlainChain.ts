import type { EraColumns } from "../../table/EraColumns.ts";
import { gaps } from "../letterClass.ts";
import type { NameIndex } from "../NameIndex.ts";
import type { Scan } from "../scan.ts";
import { strongTypes, typeLengths } from "../typeSigns.ts";
import { signs } from "../wordSigns.ts";
import { beginsSegment, type PlainMentions } from "./PlainMentions.ts";

/** The best way to read the mentions of a text, as `bestChains` finds it, in columns. */
export class PlainChain {
  score: number = Number.NEGATIVE_INFINITY;
  /** Ways to read the text that are worth as much. */
  ways = 0;
  /** Bearers taken for the unit, and for those above it; -1 where none is named. */
  readonly bearers: Int16Array = new Int16Array(3);
  private readonly weights = new Int32Array(1000);
  /** The bearers that are provinces and districts: they are few. */
  private readonly upper = new Int16Array(1000);
  private uppers = 0;

  find({ columns }: NameIndex, mentions: PlainMentions): void {
    const { count, dropped, first, level } = mentions;
    this.score = Number.NEGATIVE_INFINITY;
    this.ways = 0;
    this.uppers = 0;
    for (let mention = 0; mention < count; mention++) if (dropped[mention] === 0) this.weigh(mentions, mention);
    for (let mention = 0; mention < count; mention++) {
      if (dropped[mention] === 1) continue;
      for (let bearer = first[mention] as number; bearer < (first[mention + 1] as number); bearer++) {
        this.consider(this.weights[bearer] as number, bearer, -1, -1);
        if ((level[bearer] as number) > 0) this.grow(columns, mentions, bearer);
      }
    }
  }

  private weigh(mentions: PlainMentions, mention: number): void {
    const weight = standing(mentions, mention);
    for (let bearer = mentions.first[mention] as number; bearer < (mentions.first[mention + 1] as number); bearer++) {
      this.weights[bearer] = weight - 3 * (mentions.rank[bearer] as number);
      if ((mentions.level[bearer] as number) < 2) this.upper[this.uppers++] = bearer;
    }
  }

  /** All ways to go up from a bearer: by each bearer of the unit above or none, then of the one above that. */
  private grow(columns: EraColumns, mentions: PlainMentions, own: number): void {
    const { row } = mentions;
    const above = columns.parents[row[own] as number] as number;
    const top = above < 0 ? -1 : (columns.parents[above] as number);
    for (let at = 0; at < this.uppers; at++) {
      const one = this.upper[at] as number;
      const isAbove = row[one] === above;
      if ((!isAbove && (top < 0 || row[one] !== top)) || !areApart(mentions, own, one)) continue;
      const worth = (this.weights[own] as number) + this.worth(mentions, own, one);
      this.consider(worth, own, isAbove ? one : -1, isAbove ? -1 : one);
      if (isAbove && top >= 0) this.growOn(mentions, own, one, top, worth);
    }
  }

  private growOn(mentions: PlainMentions, own: number, above: number, top: number, worth: number): void {
    for (let at = 0; at < this.uppers; at++) {
      const one = this.upper[at] as number;
      if (mentions.row[one] === top && areApart(mentions, own, one) && areApart(mentions, above, one))
        this.consider(worth + this.worth(mentions, above, one), own, above, one);
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
  const top = chain.bearers[2] as number;
  const above = chain.bearers[1] as number;
  const last = top >= 0 ? top : above;
  const own = mentions.row[chain.bearers[0] as number] as number;
  if (last < 0 || mentions.level[chain.bearers[0] as number] !== 2 || mentions.level[last] !== 0) return false;
  for (let at = 0; at < 3; at++) {
    const bearer = chain.bearers[at] as number;
    if (bearer >= 0 && (mentions.rank[bearer] !== 0 || goesOn(scan, mentions, chain, bearer))) return false;
  }
  return !isContradicted(index, mentions, chain, own) && !isClaimed(scan, mentions, zone);
};

/** Whether words stand right behind or before a name that may belong to it. */
const goesOn = (scan: Scan, mentions: PlainMentions, chain: PlainChain, bearer: number): boolean => {
  const { mention, from, nameTo, type, level } = mentions;
  const own = mention[bearer] as number;
  const to = nameTo[own] as number;
  const at = from[own] as number;
  if (to < scan.count && (scan.gap[to] as number) < gaps.dash && !isLinked(mentions, chain, from, to)) {
    const isEnded = scan.gap[to] === gaps.dot && ((scan.signs[to - 1] as number) & signs.single) === 0;
    const isOther = ((scan.signs[to] as number) & (signs.digit | signs.end)) !== 0 || scan.type[to] !== 0;
    if (!isEnded && !isOther) return true;
  }
  if (type[own] !== 0 || level[bearer] === 0) return false;
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
    const highest = mentions.highest(one);
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
const isClaimed = (scan: Scan, mentions: PlainMentions, zone: Uint8Array): boolean => {
  for (let at = 0; at < scan.count; at++) {
    const type = scan.type[at] as number;
    if (type === 0 || at + (typeLengths[type] as number) >= scan.count) continue;
    if (zone[at] === 1 && !beginsSegment(scan, at)) continue;
    if (strongTypes[type] === 0 && (scan.gap[at + 1] as number) !== gaps.dot) continue;
    if (!isRead(scan, mentions, at)) return true;
  }
  return false;
};

/** Whether a known name covers a word and ends where a name may end. */
const isRead = (scan: Scan, mentions: PlainMentions, at: number): boolean => {
  const { from, nameTo, dropped } = mentions;
  const street = scan.hasMarks ? signs.street : signs.street | signs.plainStreet;
  for (let one = 0; one < mentions.count; one++) {
    const to = nameTo[one] as number;
    if ((from[one] as number) > at || at >= to || dropped[one] === 1 || !mentions.isBorne(one)) continue;
    if (beginsSegment(scan, to) || scan.type[to] !== 0 || ((scan.signs[to] as number) & street) !== 0) return true;
    if (isLargerAt(mentions, to)) return true;
  }
  return false;
};

/** Whether the name of a province or district begins at a word. */
const isLargerAt = (mentions: PlainMentions, at: number): boolean => {
  for (let one = 0; one < mentions.count; one++) {
    if (mentions.nameFrom[one] !== at || mentions.dropped[one] === 1) continue;
    for (let bearer = mentions.first[one] as number; bearer < (mentions.first[one + 1] as number); bearer++)
      if ((mentions.level[bearer] as number) < 2) return true;
  }
  return false;
};
