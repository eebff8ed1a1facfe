import type { CivilDate } from "@haicap/kernel";
import type { NameIndex } from "../NameIndex.ts";
import type { Scan } from "../scan.ts";
import { signs } from "../wordSigns.ts";
import { isWhole, PlainChain } from "./PlainChain.ts";
import { mostPlainWords, PlainMentions } from "./PlainMentions.ts";
import { takeStreetsOut } from "./plainStreets.ts";

/** A text as read with the names of one era: from a commune to its province, each name as it is spelled. Holds until the next text. */
export class PlainReading {
  index: NameIndex | undefined;
  readonly mentions: PlainMentions = new PlainMentions();
  readonly chain: PlainChain = new PlainChain();
}

let sheets: readonly [PlainReading, PlainReading] | undefined;
const standing: PlainReading[] = [];

/**
 * Reads a text that is plain and whole: then the full reader would read it in the same way, and need not be asked. Gives the
 * readings that stand, or none when the full reader must be asked: when a name, a word or a mark is of a kind that needs more
 * care, when something in the text speaks against the reading, or when another era may read the text as well.
 */
export const readWholePlainly = (indexes: readonly NameIndex[], scan: Scan, on: CivilDate): readonly PlainReading[] => {
  sheets ??= [new PlainReading(), new PlainReading()];
  standing.length = 0;
  if (scan.hasLongWord || scan.isCut || scan.count === 0 || scan.count > mostPlainWords) return standing;
  if ((scan.allSigns & signs.english) !== 0) return standing;
  let score = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < indexes.length; at++) {
    const reading = sheets[at as 0 | 1];
    const index = indexes[at] as NameIndex;
    const { mentions, chain } = reading;
    if (!mentions.collect(index, scan, on)) return nothing;
    const zone = takeStreetsOut(scan, mentions);
    chain.find(index, mentions);
    // What is worth less than a whole reading of the other era is not looked at, whatever speaks for or against it.
    if (chain.ways === 0 || chain.score < score) continue;
    const stands = isWhole(index, scan, mentions, zone, chain);
    if (chain.score === score && !(stands && standing.length > 0)) return nothing;
    if (chain.score > score) standing.length = 0;
    score = chain.score;
    reading.index = index;
    if (stands) standing.push(reading);
  }
  return standing;
};

const nothing: readonly PlainReading[] = [];
