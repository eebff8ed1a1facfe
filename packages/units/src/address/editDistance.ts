const longest = 64;
/** Three rows of the table, used over and over; nothing is kept in them between calls. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;
/** What stands before the first letter of a word: the number of no letter. */
const noLetter = 0x10000;

/**
 * Letters to add, drop, change or swap to turn one word into another; more than `limit` when it is more, or when a word is
 * longer than 64 letters.
 *
 * @example
 * editDistance("ben nghe", "ben ngeh", 2); // => 1
 * editDistance("ben nghe", "hai chau", 2); // => 3
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (a.length > longest || b.length > longest) return limit + 1;
  let [before, above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  let letterBefore = noLetter;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let otherBefore = noLetter;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (above[j - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (letter === otherBefore && letterBefore === other) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
      otherBefore = other;
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
    letterBefore = letter;
  }
  return above[b.length] as number;
};
