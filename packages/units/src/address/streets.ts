import type { Mention } from "./Mention.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";
import { signs } from "./wordSigns.ts";

/** Whether a word begins what lies below a commune: a street, a hamlet, a house. */
export const isStreetWord = (tokens: Tokens, at: number): boolean =>
  ((tokens.signs[at] ?? 0) & (tokens.hasMarks ? signs.street : signs.street | signs.plainStreet)) !== 0;

/** Whether nothing but numbers and words for streets stands between the head of the segment and a name: then it is a street's. */
export const followsOnlyStreetWords = (tokens: Tokens, at: number): boolean => {
  if (isNumberOfHamlet(tokens, at - 1)) return false;
  for (let word = at - 1; word >= 0; word--) {
    if (!isStreetWord(tokens, word) && !has(tokens, word, signs.single)) return false;
    if (beginsSegment(tokens, word)) return true;
  }
  return true;
};

/** Whether a word is the number of a hamlet ("thôn 3"), behind which another name begins. */
const isNumberOfHamlet = (tokens: Tokens, at: number): boolean => {
  if (at < 1 || !has(tokens, at, signs.digit)) return false;
  return (
    has(tokens, at - 1, signs.counted) ||
    (has(tokens, at - 1, signs.countedInBlock) && has(tokens, at - 2, signs.block))
  );
};

const has = (tokens: Tokens, at: number, sign: number): boolean => ((tokens.signs[at] ?? 0) & sign) !== 0;

/**
 * Marks the words that read like a street, a hamlet or a house: from such a word or a number at the head of a segment to its
 * end, or to a unit named with its type. 2 is the head itself, where the name of a unit may still begin (Chợ Mới).
 */
export const streetZones = (tokens: Tokens, mentions: readonly Mention[]): Int8Array => {
  const zone = new Int8Array(tokens.count);
  const typed = new Uint8Array(tokens.count + 1);
  for (const { from, type, bearers } of mentions)
    if (type !== undefined && bearers.some(({ typeFits }) => typeFits)) typed[from] = 1;
  let inside = false;
  for (let at = 0; at < tokens.count; at++) {
    const head = beginsSegment(tokens, at);
    if (head || typed[at] === 1) inside = false;
    if (!inside && typed[at] === 0 && isStreetWord(tokens, at)) {
      inside = head || has(tokens, at, signs.surelyStreet);
      if (inside) zone[at] = 2;
    } else if (inside) zone[at] = 1;
  }
  return zone;
};
