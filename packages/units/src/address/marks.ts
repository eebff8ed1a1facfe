import { hasMarks } from "@haicap/kernel";

/** How the marks written agree with those of a name whose letters are the same. */
export type MarkMatch = "exact" | "unmarked" | "partlyMarked" | "contrary";

/**
 * Compares the marks of two spellings of the same letters, both with tones at their seat. Marks left out are no contradiction,
 * marks written otherwise are.
 *
 * @example
 * compareMarks("Huế", "Huế"); // => "exact"
 * compareMarks("Hue", "Huế"); // => "unmarked"
 * compareMarks("Huệ", "Huế"); // => "contrary"
 */
export const compareMarks = (written: string, spelled: string): MarkMatch => {
  if (written === spelled) return "exact";
  if (written.length !== spelled.length) return hasMarks(written) ? compareDecomposed(written, spelled) : "unmarked";
  let isMarked = false;
  for (let at = 0; at < written.length; at++) {
    const letter = written.charCodeAt(at);
    const marks = marksOf(letter);
    if (marks !== "") isMarked = true;
    if (letter !== spelled.charCodeAt(at) && !holds(marksOf(spelled.charCodeAt(at)), marks)) return "contrary";
  }
  return isMarked ? "partlyMarked" : "unmarked";
};

const holds = (spelled: string, written: string): boolean => {
  for (let at = 0; at < written.length; at++) if (!spelled.includes(written.charAt(at))) return false;
  return true;
};

/** The marks of each letter met, by code; the stroke of đ is one. */
const known = new Map<number, string>();

const marksOf = (code: number): string => {
  if (code < 0x80) return "";
  let marks = known.get(code);
  if (marks === undefined) {
    marks = code === 0x111 ? "\u0335" : String.fromCharCode(code).normalize("NFD").slice(1);
    known.set(code, marks);
  }
  return marks;
};

/** The same for spellings that are not of one length, because a letter is not composed. */
const compareDecomposed = (written: string, spelled: string): MarkMatch => {
  const left = lettersOf(written);
  const right = lettersOf(spelled);
  const isWithin = left.every((letter, index) => [...letter].every((part) => right[index]?.includes(part) ?? false));
  return left.length === right.length && isWithin ? "partlyMarked" : "contrary";
};

const lettersOf = (text: string): readonly string[] =>
  text
    .replaceAll("đ", "d\u0335")
    .normalize("NFD")
    .split(/(?=[^\p{M}])/u);
