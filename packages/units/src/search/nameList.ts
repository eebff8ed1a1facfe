import { fold, foldTone } from "@haicap/kernel";
import { editDistance } from "../address/editDistance.ts";
import { compareMarks } from "../address/marks.ts";
import type { EraColumns } from "../table/EraColumns.ts";

/** Folded names in alphabetical order, with their rows and the set of their letters. */
interface NameList {
  readonly folded: readonly string[];
  readonly rows: Int32Array;
  readonly letters: Int32Array;
}

const cache = new WeakMap<EraColumns, NameList>();

const nameListOf = (columns: EraColumns): NameList => {
  const known = cache.get(columns);
  if (known !== undefined) return known;
  const all = columns.names.map((name, row) => [fold(name), row] as const);
  all.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const folded = all.map(([name]) => name);
  const made = { folded, rows: Int32Array.from(all, ([, row]) => row), letters: Int32Array.from(folded, lettersOf) };
  cache.set(columns, made);
  return made;
};

const lettersOf = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
};

const bits = (set: number): number => {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
};

/** Calls back for each name that begins with a text and is longer, marks agreeing as far as they are written. */
export const namesBeginning = (
  columns: EraColumns,
  folded: string,
  marked: string,
  found: (row: number, length: number) => void,
): void => {
  const list = nameListOf(columns);
  let low = 0;
  let high = list.folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list.folded[middle] as string) < folded) low = middle + 1;
    else high = middle;
  }
  const plain = folded === marked;
  for (; low < list.folded.length; low++) {
    const name = list.folded[low] as string;
    if (!name.startsWith(folded)) return;
    const row = list.rows[low] as number;
    if (name.length === folded.length || (!plain && !agrees(columns.names[row] as string, marked))) continue;
    found(row, name.length);
  }
};

/** Whether the marks written agree with those of a name, as far as it was written; the last word may be cut short. */
const agrees = (name: string, marked: string): boolean => {
  const words = marked.split(" ");
  const spelled = foldTone(name).split(" ");
  return words.every((word, index) => {
    const whole = spelled[index] ?? "";
    const part = index < words.length - 1 ? whole : [...whole].slice(0, [...word].length).join("");
    return compareMarks(word, part) !== "contrary" || compareMarks(word, foldTone(part)) !== "contrary";
  });
};

/** Calls back for the names nearest to a text, one or two letters away. */
export const namesLike = (
  columns: EraColumns,
  folded: string,
  found: (row: number, distance: number, length: number) => void,
): void => {
  const limit = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  if (limit === 0 || folded.length > 60) return;
  const { folded: names, rows, letters } = nameListOf(columns);
  const set = lettersOf(folded);
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    if (Math.abs(name.length - folded.length) > limit || bits((letters[at] as number) ^ set) > 2 * limit) continue;
    const distance = editDistance(folded, name, limit);
    if (distance > 0 && distance <= limit) found(rows[at] as number, distance, name.length);
  }
};
