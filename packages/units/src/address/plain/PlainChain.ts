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

  find({ columns }: NameIndex, mentions: PlainMentions): void {
    const uppers = this.weighAll(mentions);
    const { count, dropped, first, level, row } = mentions;
    const { weights, upper } = this;
    const { parents } = columns;
    this.score = Number.NEGATIVE_INFINITY;
    this.ways = 0;
    for (let mention = 0; mention < count; mention++) {
      if (dropped[mention] === 1) continue;
      const until = first[mention + 1] as number;
      for (let own = first[mention] as number; own < until; own++) {
        const weight = weights[own] as number;
        this.consider(weight, own, -1, -1);
        if (level[own] === 0) continue;
        const above = parents[row[own] as number] as number;
        const top = parents[above] as number;
        for (let at = 0; at < uppers; at++) {
          const unit = row[upper[at] as number] as number;
          if (unit === above) this.grow(mentions, own, upper[at] as number, top, uppers);
          else if (unit === top) this.growTo(mentions, own, upper[at] as number);
        }
      }
    }
  }

  /** Weighs all bearers, and gives how many are of provinces or districts. */
  private weighAll(mentions: PlainMentions): number {
    const { count, dropped, first, level, rank } = mentions;
    let uppers = 0;
    for (let mention = 0; mention < count; mention++) {
      if (dropped[mention] === 1) continue;
      const weight = standing(mentions, mention);
      const until = first[mention + 1] as number;
      for (let bearer = first[mention] as number; bearer < until; bearer++) {
        this.weights[bearer] = weight - 3 * (rank[bearer] as number);
        if ((level[bearer] as number) < 2) this.upper[uppers++] = bearer;
      }
    }
    return uppers;
  }

  /** Goes up from a bearer to one of the unit above, and from there to the bearers of the unit above that. */
  private grow(mentions: PlainMentions, own: number, above: number, top: number, uppers: number): void {
    if (!areApart(mentions, own, above)) return;
    const worth = (this.weights[own] as number) + this.worth(mentions, own, above);
    this.consider(worth, own, above, -1);
    if (top < 0) return;
    for (let at = 0; at < uppers; at++) {
      const one = this.upper[at] as number;
      if (mentions.row[one] === top && areApart(mentions, own, one) && areApart(mentions, above, one))
        this.consider(worth + this.worth(mentions, above, one), own, above, one);
    }
  }

  private growTo(mentions: PlainMentions, own: number, top: number): void {
    if (!areApart(mentions, own, top)) return;
    this.consider((this.weights[own] as number) + this.worth(mentions, own, top), own, -1, top);
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
    this.ways = score > this.score ? 1 : this.ways + 1;
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
 * Whether a chain is the plain and whole reading of its text: the only one of its worth, from a commune to its province or with no word
 * left beside it, each name as it is spelled, and nothing that `objectionsTo` would object to.
 */
export const isWhole = (
  index: NameIndex,
  scan: Scan,
  mentions: PlainMentions,
  zone: Uint8Array,
  chain: PlainChain,
): boolean => {
  if (chain.ways !== 1) return false;
  const { mention, level, rank } = mentions;
  const own = chain.bearers[0] as number;
  const above = chain.bearers[1] as number;
  const top = chain.bearers[2] as number;
  const last = top >= 0 ? top : above >= 0 ? above : own;
  if (rank[own] !== 0 || rank[last] !== 0 || (above >= 0 && rank[above] !== 0)) return false;
  const lowest = mention[own] as number;
  const middle = above < 0 ? lowest : (mention[above] as number);
  const highest = top < 0 ? lowest : (mention[top] as number);
  if (level[own] !== 2 || level[last] !== 0) return isAllRead(scan, mentions, lowest, middle);
  for (const one of [lowest, middle, highest])
    if (goesOn(scan, mentions, one, lowest, middle, highest, one === mention[last])) return false;
  const row = mentions.row[own] as number;
  return !isContradicted(index, mentions, row, lowest, middle, highest) && !isClaimed(scan, mentions, zone);
};

/** Whether the mentions of a chain are all there is in the text. */
const isAllRead = ({ count }: Scan, { from, nameTo }: PlainMentions, lowest: number, middle: number): boolean => {
  const length = (one: number): number => (nameTo[one] as number) - (from[one] as number);
  return length(lowest) + (middle === lowest ? 0 : length(middle)) === count;
};

/** Whether words stand right behind or before a name that may belong to it. */
const goesOn = (
  scan: Scan,
  { from, nameTo, type }: PlainMentions,
  one: number,
  lowest: number,
  middle: number,
  highest: number,
  isProvince: boolean,
): boolean => {
  const { gap, signs: known } = scan;
  const to = nameTo[one] as number;
  if (to < scan.count && (gap[to] as number) < gaps.dash) {
    const isLinked = from[lowest] === to || from[middle] === to || from[highest] === to;
    const isEnded = gap[to] === gaps.dot && ((known[to - 1] as number) & signs.single) === 0;
    const isNumber = ((known[to] as number) & signs.digit) !== 0 && scan.start[to] !== scan.end[to - 1];
    const isOther = isNumber || ((known[to] as number) & signs.end) !== 0 || scan.type[to] !== 0;
    if (!isLinked && !isEnded && !isOther) return true;
  }
  if (type[one] !== 0 || isProvince) return false;
  const at = from[one] as number;
  if (at === 0 || (gap[at] as number) >= gaps.dash) return false;
  return nameTo[lowest] !== at && nameTo[middle] !== at && nameTo[highest] !== at;
};

/** Whether the text names another unit beyond doubt. */
const isContradicted = (
  { columns }: NameIndex,
  mentions: PlainMentions,
  row: number,
  lowest: number,
  middle: number,
  highest: number,
): boolean => {
  const { count, from, nameTo, type, whole, inStreet } = mentions;
  const first = Math.min(from[lowest] as number, from[middle] as number, from[highest] as number);
  const overlaps = (one: number, other: number): boolean =>
    (from[other] as number) < (nameTo[one] as number) && (from[one] as number) < (nameTo[other] as number);
  for (let one = 0; one < count; one++) {
    if (!mentions.isBorne(one)) continue;
    if (overlaps(one, lowest) || overlaps(one, middle) || overlaps(one, highest)) continue;
    const isNamed = strongTypes[type[one] as number] === 1;
    const mayStand = (from[one] as number) > first && inStreet[one] === 0;
    if ((!isNamed && !mayStand) || isOfChain(columns, mentions, one, row)) continue;
    if (isNamed) return true;
    const level = mentions.highest(one);
    if (level === 0 || (whole[one] === 1 && level < 2)) return true;
  }
  return false;
};

/** Whether a mention may name the unit of the chain, or one above it. */
const isOfChain = ({ parents }: EraColumns, { first, row }: PlainMentions, one: number, own: number): boolean => {
  for (let bearer = first[one] as number; bearer < (first[one + 1] as number); bearer++)
    for (let at = own; at >= 0; at = parents[at] as number) if (row[bearer] === at) return true;
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
  const ending = signs.end | (scan.hasMarks ? signs.street : signs.street | signs.plainStreet);
  for (let one = 0; one < mentions.count; one++) {
    const to = nameTo[one] as number;
    if ((from[one] as number) > at || at >= to || dropped[one] === 1 || !mentions.isBorne(one)) continue;
    if (beginsSegment(scan, to) || scan.type[to] !== 0 || ((scan.signs[to] as number) & ending) !== 0) return true;
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
