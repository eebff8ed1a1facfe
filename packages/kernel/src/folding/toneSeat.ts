/**
 * Which vowel of a run carries the tone (vị trí đặt dấu thanh), counted from 0, in the placement of the published lists (`hòa`).
 *
 * `onset` is the letter before the run (the u of `qu` and the i of `gi` belong to the consonant), `closed` tells whether a letter
 * follows. A vowel with a shape of its own (ă â ê ô ơ ư) carries the tone, the last of several; otherwise the vowel before the end
 * when the syllable is open, and the last one when it is closed.
 *
 * @example
 * toneSeat("h", "oa", false); // => 0: hòa
 * toneSeat("h", "oa", true); // => 1: hoàn
 * toneSeat("q", "uy", false); // => 1: quý
 * @since 0.1.0
 */
export const toneSeat = (onset: string, vowels: string, closed: boolean): number => {
  const start = vowels.length > 1 && glides(onset, vowels) ? 1 : 0;
  for (let index = vowels.length - 1; index >= start; index--) {
    if ("ăâêôơư".includes(vowels.charAt(index))) return index;
  }
  const last = vowels.length - 1;
  return closed || last === start ? last : last - 1;
};

const glides = (onset: string, vowels: string): boolean =>
  (onset === "q" && vowels.startsWith("u")) || (onset === "g" && vowels.startsWith("i"));
