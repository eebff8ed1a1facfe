import * as fc from "fast-check";

/** One syllable in the two placements of the tone that are in use: `hòa` and `hoà`; most syllables have only one. */
export interface SpelledSyllable {
  readonly older: string;
  readonly newer: string;
}

/** Bodies of syllables: before the bar the vowels, after it what closes; `^` stands behind the vowel that bears the tone. */
const bodies = [
  ..."a^ ă^|n â^|ng e^ ê^ i^ o^ ô^ ơ^ u^ ư^ y^".split(" "),
  ..."a^i a^o a^y â^u â^y e^o i^a iê^|n iê^u o^i ô^i ơ^i u^a uâ^|n uô^|ng u^i ư^a ươ^|ng ươ^i uyê^|n".split(" "),
  ..."oa^|n oa^i oe^|n uy^|nh a^|nh e^|ng o^|ng".split(" "),
];
const doubtful = ["oa", "oe", "uy"] as const;
const onsets = "b c ch d đ g h kh l m n ng nh ph r s t th tr v x".split(" ");
/** How the same sound is spelled before e, ê, i and y. */
const beforeFront: ReadonlyMap<string, string> = new Map([
  ["c", "k"],
  ["g", "gh"],
  ["ng", "ngh"],
]);
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

const plainSyllables = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...bodies), fc.constantFrom(...tones))
  .map(([onset, body, tone]): SpelledSyllable => {
    const spelled = /^[eêiy]/u.test(body) ? (beforeFront.get(onset) ?? onset) : onset;
    const written = (spelled + body.replace("^", tone).replace("|", "")).normalize("NFC");
    return { older: written, newer: written };
  });

const doubtfulSyllables = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...doubtful), fc.constantFrom(...tones))
  .map(
    ([onset, body, tone]): SpelledSyllable => ({
      older: `${onset}${body.charAt(0)}${tone}${body.charAt(1)}`.normalize("NFC"),
      newer: `${onset}${body}${tone}`.normalize("NFC"),
    }),
  );

const glidingSyllables = fc
  .tuple(fc.constantFrom("quy", "qua", "gia", "gio", "que"), fc.constantFrom(...tones))
  .map(([bare, tone]): SpelledSyllable => {
    const newer = (bare + tone).normalize("NFC");
    return { older: newer, newer };
  });

/**
 * Draws Vietnamese syllables (âm tiết) in small letters, with both placements of the tone where both are in use.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(spelledSyllables(), ({ older, newer }) => foldTone(newer) === older)).failed; // => false
 * @since 0.1.0
 */
export const spelledSyllables = (): fc.Arbitrary<SpelledSyllable> =>
  fc.oneof({ weight: 3, arbitrary: plainSyllables }, doubtfulSyllables, glidingSyllables);

/**
 * Draws text of Vietnamese syllables (văn bản tiếng Việt): tones in both placements, capitals, names of several words.
 *
 * @example
 * const { check, property } = await import("fast-check");
 * check(property(vietnameseText(), (text) => text === text.normalize("NFC") && text.length > 0)).failed; // => false
 * @since 0.1.0
 */
export const vietnameseText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(spelledSyllables(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 })
    .map((words) =>
      words.map(([{ older, newer }, old, capital]) => capitalised(old ? older : newer, capital)).join(" "),
    );

const capitalised = (word: string, capital: boolean): string =>
  capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
