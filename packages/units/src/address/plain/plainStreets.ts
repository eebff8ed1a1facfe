import type { Scan } from "../scan.ts";
import { signs } from "../wordSigns.ts";
import { mostPlainWords } from "./NameHits.ts";
import { beginsSegment, type PlainMentions } from "./PlainMentions.ts";

const typed = new Uint8Array(mostPlainWords);

/**
 * Marks the words that read like a street, a hamlet or a house, as `streetZones` does, and leaves out the names that are parts
 * of a street's. The zone of each word is written into `zone`.
 */
export const takeStreetsOut = (scan: Scan, mentions: PlainMentions, zone: Uint8Array): void => {
  if ((scan.allSigns & streetSigns(scan)) === 0) {
    for (let at = 0; at < scan.count; at++) zone[at] = 0;
    return;
  }
  markZones(scan, mentions, zone);
  let isAny = false;
  for (let one = 0; one < mentions.count; one++)
    if (mentions.type[one] === 0 && zone[mentions.nameFrom[one] as number] === 1) {
      mentions.inStreet[one] = 1;
      isAny = true;
    }
  if (isAny) dropParts(scan, mentions);
};

/** What begins a street: more in a text without marks. */
const streetSigns = (scan: Scan): number => (scan.hasMarks ? signs.street : signs.street | signs.plainStreet);

const markZones = (scan: Scan, mentions: PlainMentions, zone: Uint8Array): void => {
  const street = streetSigns(scan);
  for (let at = 0; at < scan.count; at++) typed[at] = 0;
  for (let one = 0; one < mentions.count; one++)
    if (mentions.type[one] !== 0 && mentions.isOfType[one] === 1) typed[mentions.from[one] as number] = 1;
  let inside = false;
  for (let at = 0; at < scan.count; at++) {
    const isHead = beginsSegment(scan, at);
    if (isHead || typed[at] === 1) inside = false;
    zone[at] = inside ? 1 : 0;
    if (inside || typed[at] === 1 || ((scan.signs[at] as number) & street) === 0) continue;
    inside = isHead || ((scan.signs[at] as number) & signs.surelyStreet) !== 0;
    if (inside) zone[at] = 2;
  }
};

const dropParts = (scan: Scan, mentions: PlainMentions): void => {
  const { nameFrom, nameTo, inStreet, dropped } = mentions;
  for (let street = 0; street < mentions.count; street++) {
    if (inStreet[street] === 0 || !followsOnlyStreetWords(scan, nameFrom[street] as number)) continue;
    for (let one = 0; one < mentions.count; one++)
      if (
        inStreet[one] === 1 &&
        (nameFrom[street] as number) <= (nameFrom[one] as number) &&
        (nameTo[one] as number) <= (nameTo[street] as number)
      )
        dropped[one] = 1;
  }
};

const followsOnlyStreetWords = (scan: Scan, at: number): boolean => {
  if (isNumberOfHamlet(scan, at - 1)) return false;
  const street = streetSigns(scan);
  for (let word = at - 1; ; word--) {
    if (!has(scan, word, street) && !has(scan, word, signs.single)) return false;
    if (beginsSegment(scan, word)) return true;
  }
};

const isNumberOfHamlet = (scan: Scan, at: number): boolean => {
  if (at < 1 || !has(scan, at, signs.digit)) return false;
  if (has(scan, at - 1, signs.counted)) return true;
  return has(scan, at - 1, signs.countedInBlock) && has(scan, at - 2, signs.block);
};

const has = (scan: Scan, at: number, sign: number): boolean => ((scan.signs[at] as number) & sign) !== 0;
