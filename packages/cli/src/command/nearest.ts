/**
 * The name that differs from a mistyped one by at most three letters, the closest first; `undefined` when none does.
 *
 * @example
 * nearest("calender", ["calendar", "due", "unit"]); // => "calendar"
 * nearest("photograph", ["calendar", "due", "unit"]); // => undefined
 */
export const nearest = (typed: string, names: readonly string[]): string | undefined => {
  const [best] = names
    .map((name) => ({ name, distance: distance(typed, name) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= 3 ? best.name : undefined;
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
