import { editDistance } from "./editDistance.ts";

/** No longer word fits the bits of one number. */
const widest = 31;

/**
 * The same as {@link editDistance} from one word to many: all letters of the word are compared at once, one bit each (Hyyrö's form of
 * Myers' algorithm, with swaps). Words with letters beyond ASCII, or longer than 31, are compared letter by letter.
 *
 * @example
 * const from = distanceFrom("phuong");
 * from("phuog", 2); // => 1
 * from("xa", 2); // => 3
 */
export const distanceFrom = (word: string): ((other: string, limit: number) => number) => {
  const places = placesOf(word);
  if (places === undefined) return (other, limit) => editDistance(word, other, limit);
  const last = 1 << (word.length - 1);
  return (other, limit) => {
    let grows = -1;
    let shrinks = 0;
    let same = 0;
    let before = 0;
    let distance = word.length;
    for (let at = 0; at < other.length; at++) {
      const here = places[other.charCodeAt(at)] ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = swapped | (((here & grows) + grows) ^ grows) | here | shrinks;
      const more = shrinks | ~(same | grows);
      const less = same & grows;
      if ((more & last) !== 0) distance++;
      if ((less & last) !== 0) distance--;
      if (distance - (other.length - at - 1) > limit) return limit + 1;
      const moved = (more << 1) | 1;
      grows = (less << 1) | ~(same | moved);
      shrinks = same & moved;
      before = here;
    }
    return Math.min(distance, limit + 1);
  };
};

/** For each letter, the places where a word has it, as bits; nothing for a word that is compared letter by letter. */
export const placesOf = (word: string): Int32Array | undefined => {
  if (word === "" || word.length > widest) return undefined;
  const places = new Int32Array(128);
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127) return undefined;
    places[code] = (places[code] as number) | (1 << at);
  }
  return places;
};
