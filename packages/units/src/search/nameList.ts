import { fold, foldTone } from "@haicap/kernel";
import { distanceFrom } from "../address/distanceFrom.ts";
import { bits, lengthBuckets, lettersOf } from "../address/likeNames.ts";
import { compareMarks } from "../address/marks.ts";
import type { EraColumns } from "../table/EraColumns.ts";

/** Folded names in alphabetical order, with their rows; and in the order of their length, with the set of their letters. */
interface NameList {
  readonly folded: readonly string[];
  readonly rows: Int32Array;
  readonly letters: Int32Array;
  readonly byLength: Int32Array;
  readonly lengthStart: Int32Array;
}

const cache = new WeakMap<EraColumns, NameList>();

const nameListOf = (columns: EraColumns): NameList => {
  const known = cache.get(columns);
  if (known !== undefined) return known;
  const all = columns.names.map((name, row) => [fold(name), row] as const);
  all.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const folded = all.map(([name]) => name);
  const { byLength, lengthStart } = lengthBuckets(Uint8Array.from(folded, ({ length }) => Math.min(64, length)));
  const made = {
    folded,
    rows: Int32Array.from(all, ([, row]) => row),
    letters: byLength.map((at) => lettersOf(folded[at] as string)),
    byLength,
    lengthStart,
  };
  cache.set(columns, made);
  return made;
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
  const { folded: names, rows, letters, byLength, lengthStart } = nameListOf(columns);
  const set = lettersOf(folded);
  const distanceTo = distanceFrom(folded);
  const to = lengthStart[Math.min(64, folded.length + limit) + 1] as number;
  for (let place = lengthStart[folded.length - limit] as number; place < to; place++) {
    if (bits((letters[place] as number) ^ set) > 2 * limit) continue;
    const at = byLength[place] as number;
    const name = names[at] as string;
    const distance = distanceTo(name, limit);
    if (distance > 0 && distance <= limit) found(rows[at] as number, distance, name.length);
  }
};
