/**
 * How a word is made alike for search, as source of JavaScript: the same here, where the index is made, and in the reader's browser. Marks and case go,
 * `đ` becomes `d`.
 */
export const foldSource: string =
  '(term) => term.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")';

/** The same as a function of ours; a test holds the two together. */
export const fold = (term: string): string =>
  term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
