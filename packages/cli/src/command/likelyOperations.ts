import { operations } from "haicap/operations";
import { nearest } from "./nearest.ts";

/**
 * The operations a word may have been meant for: those of a namespace, or the one whose name or verb is nearest.
 *
 * @example
 * likelyOperations("deadline.comput"); // => ["deadline.compute"]
 */
export const likelyOperations = (word: string): readonly string[] => {
  const names = operations.map(({ name }) => name);
  const spaces = [...new Set(names.map((name) => name.replace(/\..*$/u, "")))];
  const space = nearest(word, spaces);
  if (space !== undefined) return names.filter((name) => name.startsWith(`${space}.`));
  const near = nearest(word, names);
  if (near !== undefined) return [near];
  return names.filter((name) => name.toLowerCase().endsWith(`.${word.toLowerCase()}`));
};
