import { availableParallelism } from "node:os";

/** Does some work for each of many, as many at once as there are processors; results in the order of what was asked. */
export const inParallel = async <T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<readonly U[]> => {
  const results: U[] = [];
  const waiting = all.entries();
  const next = async (): Promise<void> => {
    for (const [at, one] of waiting) results[at] = await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return results;
};
