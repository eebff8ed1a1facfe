import type { CivilDate } from "@haicap/kernel";
import type { NameIndex } from "../NameIndex.ts";
import type { Scan } from "../scan.ts";
import { signs } from "../wordSigns.ts";
import { mostPlainWords, NameHits } from "./NameHits.ts";
import { isWhole, PlainChain } from "./PlainChain.ts";
import { PlainMentions } from "./PlainMentions.ts";
import { takeStreetsOut } from "./plainStreets.ts";

/** A text as read with the names of one era: from a commune to its province, each name as it is spelled. Holds until the next text. */
export class PlainReading {
  index: NameIndex | undefined;
  readonly mentions: PlainMentions = new PlainMentions();
  readonly chain: PlainChain = new PlainChain();
  /** What reads like a street, by word. */
  readonly zone: Uint8Array = new Uint8Array(mostPlainWords);
  /** What stands when this reading alone does. */
  readonly alone: readonly PlainReading[] = [this];
}

let sheets: readonly [PlainReading, PlainReading] | undefined;

/** The readings that stand: none, the one of an era, or those of both. */
type StandingReadings = readonly PlainReading[];

const none: StandingReadings = [];

/** The places of names in the text that is read, for both eras. */
let hits: NameHits | undefined;

/**
 * Reads a text that is plain and whole: then the full reader would read it in the same way, and need not be asked. Gives the
 * readings that stand, or none when the full reader must be asked: when a name, a word or a mark is of a kind that needs more
 * care, when something in the text speaks against the reading, or when another era may read the text as well.
 */
export const readWholePlainly = (indexes: readonly NameIndex[], scan: Scan, on: CivilDate): StandingReadings => {
  sheets ??= [new PlainReading(), new PlainReading()];
  hits ??= new NameHits();
  if (scan.hasLongWord || scan.isCut || scan.count > mostPlainWords) return none;
  if ((scan.allSigns & signs.english) !== 0) return none;
  const [now, old] = sheets;
  const [first, second] = indexes;
  if (first === undefined || !hits.find(first.tree.space, scan) || !read(now, first, scan, hits, on)) return none;
  if (second === undefined) return standsWhole(now, scan) ? now.alone : none;
  if (!read(old, second, scan, hits, on)) return none;
  const standing = better(sheets, scan);
  const isLeft = (one: PlainReading): boolean => leavesName(one, now) || leavesName(one, old);
  return standing.some(isLeft) || (standing.includes(now) && leavesHead(now, old)) ? none : standing;
};

/** The readings that are worth most, if they stand whole. */
const better = (both: readonly [PlainReading, PlainReading], scan: Scan): StandingReadings => {
  const [now, old] = both;
  // What is worth less than a whole reading of the other era is not looked at, whatever speaks for or against it.
  if (old.chain.score < now.chain.score) return standsWhole(now, scan) ? now.alone : none;
  if (!standsWhole(old, scan)) return none;
  // Beside it, what was in force until lately would be worth as much as what is in force: three for each name.
  if (old.chain.score > now.chain.score + (now.mentions.hasPast ? 9 : 0)) return old.alone;
  if (now.mentions.hasPast) return none;
  return standsWhole(now, scan) ? both : none;
};

/** Finds the best way to read a text with the names of an era; false when the full reader must be asked. */
const read = (reading: PlainReading, index: NameIndex, scan: Scan, hits: NameHits, on: CivilDate): boolean => {
  const { mentions, chain, zone } = reading;
  if (!mentions.collect(index, scan, hits, on)) return false;
  takeStreetsOut(scan, mentions, zone);
  chain.find(index, mentions);
  reading.index = index;
  return true;
};

const standsWhole = ({ index, mentions, chain, zone }: PlainReading, scan: Scan): boolean =>
  isWhole(index as NameIndex, scan, mentions, zone, chain);

/** Whether a text names a unit outside streets that a reading does not read: then both eras together may read more. */
const leavesName = ({ chain, mentions }: PlainReading, { mentions: all }: PlainReading): boolean => {
  const { count, inStreet, from, nameTo } = all;
  for (let one = 0; one < count; one++) {
    if (inStreet[one] === 1 || !all.isBorne(one)) continue;
    if (!isUsed(chain, mentions, from[one] as number, nameTo[one] as number)) return true;
  }
  return false;
};

/**
 * Whether words outside streets stand unread right before a commune without its type that is named like a district of before: they may be
 * a misspelled commune of it. Beside what is no commune, nothing is left unread.
 */
const leavesHead = ({ chain, mentions, zone }: PlainReading, old: PlainReading): boolean => {
  const { mention, from, nameFrom, nameTo } = mentions;
  const own = mention[chain.bearers[0] as number] as number;
  const start = from[own] as number;
  if (start !== nameFrom[own] || start === 0 || zone[start - 1] !== 0) return false;
  return !isUsed(chain, mentions, start - 1, start) && namesDistrict(old.mentions, start, nameTo[own] as number);
};

/** Whether words are, without a type, the name of a district. */
const namesDistrict = ({ count, from, nameTo, first, level }: PlainMentions, start: number, end: number): boolean => {
  for (let one = 0; one < count; one++)
    if (from[one] === start && nameTo[one] === end)
      for (let bearer = first[one] as number; bearer < (first[one + 1] as number); bearer++)
        if (level[bearer] === 1) return true;
  return false;
};

/** Whether a chain uses some of the words from one to another. */
const isUsed = (chain: PlainChain, { mention, from, nameTo }: PlainMentions, start: number, end: number): boolean => {
  for (const link of chain.bearers) {
    if (link < 0) continue;
    const other = mention[link] as number;
    if ((nameTo[other] as number) > start && end > (from[other] as number)) return true;
  }
  return false;
};
