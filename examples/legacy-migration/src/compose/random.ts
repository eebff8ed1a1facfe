/** A seeded source of whole numbers: the same seed composes the same file for ever (mulberry32). */
export interface Random {
  /** From `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly weighted: <T extends { readonly weight: number }>(from: readonly T[]) => T;
}

export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    const found = from[between(0, from.length - 1)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  const weighted = <T extends { readonly weight: number }>(from: readonly T[]): T => {
    let left = next() * from.reduce((sum, one) => sum + one.weight, 0);
    for (const one of from) {
      left -= one.weight;
      if (left < 0) return one;
    }
    return pick(from);
  };
  return { between, pick, weighted };
};
