import { hasMarks } from "@haicap/kernel";

/** How the marks written agree with those of a name whose letters are the same. */
export type MarkMatch = "exact" | "unmarked" | "partlyMarked" | "contrary";

/**
 * Compares the marks of two spellings of the same letters, both with tones at their seat. Marks left out are no contradiction,
 * marks written otherwise are.
 */
export const compareMarks = (written: string, spelled: string): MarkMatch => {
  if (written === spelled) return "exact";
  if (!hasMarks(written)) return "unmarked";
  const left = written
    .replaceAll("đ", "d\u0335")
    .normalize("NFD")
    .split(/(?=[^\p{M}])/u);
  const right = spelled
    .replaceAll("đ", "d\u0335")
    .normalize("NFD")
    .split(/(?=[^\p{M}])/u);
  const within = left.every((letter, index) => [...letter].every((part) => right[index]?.includes(part) ?? false));
  return left.length === right.length && within ? "partlyMarked" : "contrary";
};
