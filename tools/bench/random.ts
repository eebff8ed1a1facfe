/** Numbers that are the same in every run. */
export interface Random {
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
};
