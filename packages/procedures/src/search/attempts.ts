import type { SearchOptions } from "minisearch";
import type { IndexedName, ProcedureIndex } from "./procedureIndex.ts";

/** How a name fits that fits no firmer way. */
export type LooseMatchKind = "partial" | "initials" | "typo" | "some";

/** A looser way to look for words, once no name has all of them. */
export interface Attempt {
  readonly match: LooseMatchKind;
  /** What the words are taken to mean. */
  readonly text: string;
  /** What is asked of the index; nothing asks `accepts` alone. */
  readonly query: string;
  readonly options: SearchOptions;
  /** So many of the words a name must have. */
  readonly fewest?: number;
  readonly accepts?: (name: IndexedName) => boolean;
}

const allBegun: SearchOptions = { combineWith: "AND", prefix: true };

/** The ways to try in turn: words begun, initials, neighbouring letters swapped, one slip, two in long words, half of the words. */
export const attempts = function* (index: ProcedureIndex, words: readonly string[]): Iterable<Attempt> {
  const text = words.join(" ");
  yield { match: "partial", text, query: text, options: allBegun };
  const strange = words.filter((word) => !index.isKnown(word));
  yield* byInitials(words, strange);
  if (strange.length > 0) {
    const meant = words
      .map((word) => (index.isKnown(word) ? word : (swapped(word).find(index.isKnown) ?? word)))
      .join(" ");
    if (meant !== text) yield { match: "typo", text: meant, query: meant, options: allBegun };
    yield { match: "typo", text, query: text, options: slips(index, 3, 1) };
    yield { match: "typo", text, query: text, options: slips(index, 5, 2) };
  }
  yield { match: "some", text, query: text, options: { combineWith: "OR" }, fewest: words.length / 2 };
};

/** Words no name has may be the first letters of words that follow one another: GPLX, BHYT, HKD. */
const byInitials = function* (words: readonly string[], strange: readonly string[]): Iterable<Attempt> {
  const short = strange.filter((word) => /^[a-z]{3,6}$/.test(word));
  if (short.length === 0) return;
  const rest = words.filter((word) => !short.includes(word));
  yield {
    match: "initials",
    text: words.join(" "),
    query: rest.join(" "),
    options: allBegun,
    accepts: ({ initials }) => short.every((letters) => initials.includes(letters)),
  };
};

/** Slips are looked for in words no name has: a word that is known was meant. */
const slips = ({ isKnown }: ProcedureIndex, letters: number, count: number): SearchOptions => ({
  ...allBegun,
  fuzzy: (word) => (word.length < letters || isKnown(word) ? 0 : count),
});

const swapped = (word: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
  );
