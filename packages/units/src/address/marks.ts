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
    const marks = marksOf(written.charCodeAt(at));
    if (marks === "") continue;
    if (!marksOf(spelled.charCodeAt(at)).includes(marks)) return "contrary";
    isMarked = true;
  }
  return isMarked ? "partlyMarked" : "unmarked";
};

/**
 * The marks of a letter, by code, in the order of Unicode; the stroke of đ is one. What was asked for is kept.
 *
 * @example
 * marksReader()("ế".charCodeAt(0)); // => "\u0302\u0301"
 * marksReader()("e".charCodeAt(0)); // => ""
 */
export const marksReader = (): ((code: number) => string) => {
  const known = new Map<number, string>();
  return (code) => {
    if (code < 0x80) return "";
    let marks = known.get(code);
    if (marks === undefined) {
      marks = code === 0x111 ? "\u0335" : String.fromCharCode(code).normalize("NFD").slice(1);
      known.set(code, marks);
    }
    return marks;
  };
};

const marksOf = marksReader();

/** The same for spellings that are not of one length, because a letter is not composed. */
const compareDecomposed = (written: string, spelled: string): MarkMatch => {
  const left = lettersOf(written);
  const right = lettersOf(spelled);
  if (left.length !== right.length) return "contrary";
  const isWithin = left.every((letter, at) => [...letter].every((part) => (right[at] as string).includes(part)));
  return isWithin ? "partlyMarked" : "contrary";
};

const lettersOf = (text: string): readonly string[] =>
  text
    .replaceAll("đ", "d\u0335")
    .normalize("NFD")
    .split(/(?=[^\p{M}])/u);
