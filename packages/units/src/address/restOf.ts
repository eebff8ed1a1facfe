/**
 * What is left of a text when some places are taken out: segments without the signs that were left at their ends. `taken` has the start
 * and the end of each place, and is put in order.
 */
export const restOf = (text: string, taken: number[]): string => {
  sortPairs(taken);
  let rest = "";
  let from = 0;
  for (let at = 0; at <= taken.length; at += 2) {
    const until = at < taken.length ? (taken[at] as number) : text.length;
    for (let start = from; start < until; ) {
      let end = start;
      while (end < until && !parts(text.charCodeAt(end))) end++;
      const piece = withoutSigns(text, start, end);
      if (piece !== "") rest = rest === "" ? piece : `${rest}, ${piece}`;
      start = end + 1;
    }
    from = Math.max(from, taken[at + 1] ?? 0);
  }
  return rest;
};

/** Puts pairs in the order of their first numbers; they are few. */
const sortPairs = (pairs: number[]): void => {
  for (let at = 2; at < pairs.length; at += 2) {
    const start = pairs[at] as number;
    const end = pairs[at + 1] as number;
    let to = at;
    for (; to > 0 && (pairs[to - 2] as number) > start; to -= 2) {
      pairs[to] = pairs[to - 2] as number;
      pairs[to + 1] = pairs[to - 1] as number;
    }
    pairs[to] = start;
    pairs[to + 1] = end;
  }
};

/** A comma or a semicolon. */
const parts = (code: number): boolean => code === 44 || code === 59;

/** By code: 1 a sign left at the head of a piece, 2 at its end, 4 at its very end. */
const signAt = (code: number): number => {
  if (code === 32) return 7;
  if (code === 46) return 5;
  if (code === 45 || code === 8211 || code === 8212 || code === 47 || code === 124) return 3;
  return code === 41 ? 1 : code === 40 ? 2 : 0;
};

const withoutSigns = (text: string, start: number, end: number): string => {
  let from = start;
  let to = end;
  while (from < to && (signAt(text.charCodeAt(from)) & 1) !== 0) from++;
  while (from < to && (signAt(text.charCodeAt(to - 1)) & 2) !== 0) to--;
  while (from < to && (signAt(text.charCodeAt(to - 1)) & 4) !== 0) to--;
  return text.slice(from, to);
};
