import { fold, foldTone } from "@haicap/kernel";
import { distanceFrom } from "../address/distanceFrom.ts";
import { bits, lengthBuckets, lettersOf } from "../address/likeNames.ts";
import { compareMarks } from "../address/marks.ts";
import type { EraColumns } from "../table/EraColumns.ts";
import { countsApart, countsOf } from "./letterCounts.ts";

/** Folded names in alphabetical order, each once, with their rows; and in the order of their length, with their letters. */
interface NameList {
  readonly folded: readonly string[];
  readonly rows: Int32Array;
  /** Where the rows of each name begin. */
  readonly firstRow: Int32Array;
  readonly byLength: Int32Array;
  readonly lengthStart: Int32Array;
  /** In the order of length: which letters, and how many of each. */
  readonly letters: Int32Array;
  readonly counts: Int32Array;
}

const cache = new WeakMap<EraColumns, NameList>();

const nameListOf = (columns: EraColumns): NameList => {
  const known = cache.get(columns);
  if (known !== undefined) return known;
  const made = listNames(columns);
  cache.set(columns, made);
  return made;
};

const listNames = (columns: EraColumns): NameList => {
  const all = columns.names.map((name, row) => [fold(name), row] as const);
  all.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const folded: string[] = [];
  const firstRow: number[] = [];
  all.forEach(([name], at) => {
    if (name === folded.at(-1)) return;
    folded.push(name);
    firstRow.push(at);
  });
  const { byLength, lengthStart } = lengthBuckets(Uint8Array.from(folded, ({ length }) => Math.min(64, length)));
  return {
    ...{ folded, byLength, lengthStart },
    rows: Int32Array.from(all, ([, row]) => row),
    firstRow: Int32Array.from([...firstRow, all.length]),
    letters: byLength.map((at) => lettersOf(folded[at] as string)),
    counts: Int32Array.from(byLength, (at) => countsOf(folded[at] as string)),
  };
};

/** The place of the first name that is not before a text. */
const placeOf = (names: readonly string[], text: string): number => {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Calls back for each name that begins with a text and is longer, marks agreeing as far as they are written. */
export const namesBeginning = (
  columns: EraColumns,
  folded: string,
  marked: string,
  found: (row: number, length: number) => void,
): void => {
  const { folded: names, rows, firstRow } = nameListOf(columns);
  const plain = folded === marked;
  for (let at = placeOf(names, folded); at < names.length; at++) {
    const name = names[at] as string;
    if (!name.startsWith(folded)) return;
    if (name.length === folded.length) continue;
    for (let place = firstRow[at] as number; place < (firstRow[at + 1] as number); place++) {
      const row = rows[place] as number;
      if (plain || agrees(columns.names[row] as string, marked)) found(row, name.length);
    }
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

/** Calls back with a row, the letters it is away, and the length of its name. */
type Found = (row: number, distance: number, length: number) => void;

/** How many letters may be wrong in a text of a length. */
const limitFor = (length: number): number => (length < 4 || length > 60 ? 0 : length < 8 ? 1 : 2);

/** Calls back for the names nearest to a text, one or two letters away. */
export const namesLike = (columns: EraColumns, folded: string, found: Found): void => {
  const limit = limitFor(folded.length);
  if (limit === 0) return;
  const list = nameListOf(columns);
  const { byLength, lengthStart, letters, counts } = list;
  const set = lettersOf(folded);
  const count = countsOf(folded);
  let distanceTo: ReturnType<typeof distanceFrom> | undefined;
  const to = lengthStart[Math.min(64, folded.length + limit) + 1] as number;
  for (let place = lengthStart[folded.length - limit] as number; place < to; place++) {
    if (bits((letters[place] as number) ^ set) > 2 * limit) continue;
    if (countsApart(counts[place] as number, count) > 2 * limit) continue;
    distanceTo ??= distanceFrom(folded);
    tell(list, byLength[place] as number, distanceTo, limit, found);
  }
};

/** The same for the names that begin with a word as it is written. */
export const namesLikeFrom = (columns: EraColumns, head: string, folded: string, found: Found): void => {
  const limit = limitFor(folded.length);
  if (limit === 0) return;
  const list = nameListOf(columns);
  let distanceTo: ReturnType<typeof distanceFrom> | undefined;
  for (let at = placeOf(list.folded, head); list.folded[at]?.startsWith(head); at++) {
    distanceTo ??= distanceFrom(folded);
    tell(list, at, distanceTo, limit, found);
  }
};

const tell = (
  { folded, rows, firstRow }: NameList,
  at: number,
  distanceTo: (other: string, limit: number) => number,
  limit: number,
  found: Found,
): void => {
  const name = folded[at] as string;
  const distance = distanceTo(name, limit);
  if (distance === 0 || distance > limit) return;
  for (let place = firstRow[at] as number; place < (firstRow[at + 1] as number); place++)
    found(rows[place] as number, distance, name.length);
};
