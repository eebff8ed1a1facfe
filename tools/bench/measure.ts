/** Something to measure; `run` does one operation and gives a number, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: (at: number) => number;
}

/** Short turns, and many: on a machine that others use, some of them are not broken into. */
const sliceMs = 5;
const rounds = 30;
let sink = 0;

/** Nanoseconds an operation takes, for each contender: the best of rounds in which all take their turn, because others use the machine too. */
export const measure = (contenders: readonly Contender[]): ReadonlyMap<string, number> =>
  new Map([...measureRounds(contenders)].map(([name, taken]) => [name, Math.min(...taken)]));

/** Nanoseconds an operation took in each of those rounds. */
export const measureRounds = (contenders: readonly Contender[]): ReadonlyMap<string, readonly number[]> => {
  const counts = contenders.map(({ run }) => countFor(run));
  const taken = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ run }, at) => {
      const count = counts[at] as number;
      taken[at]?.push((timeOf(run, count) * 1e6) / count);
    });
  contenders.forEach(({ name }, at) => {
    noteSpread(name, taken[at] as number[]);
  });
  return new Map(contenders.map(({ name }, at) => [name, taken[at] as number[]]));
};

/** How much longer the middle round was than the best, for each measurement since the beginning. */
export const spreads: { readonly name: string; readonly ratio: number }[] = [];

const noteSpread = (name: string, all: readonly number[]): void => {
  const sorted = all.toSorted((a, b) => a - b);
  const [best = 1] = sorted;
  spreads.push({ name, ratio: (sorted[sorted.length >> 1] ?? best) / best });
};

/** How often one takes the time of another: the median of the rounds' own ratios, over the third of the rounds that was broken into least. */
export const paired = (one: readonly number[], other: readonly number[]): number => {
  const [best, otherBest] = [Math.min(...one), Math.min(...other)];
  const disturbed = one.map((time, round) => ({
    ratio: time / (other[round] as number),
    by: time / best + (other[round] as number) / otherBest,
  }));
  const calm = disturbed.sort((a, b) => a.by - b.by).slice(0, Math.ceil(disturbed.length / 3));
  return (calm.sort((a, b) => a.ratio - b.ratio)[calm.length >> 1] as (typeof calm)[number]).ratio;
};

/** Runs that only unpack tables and warm up, and the time for which it goes on: code is made fast while it runs. */
const warmUps = 64;
const warmMs = 150;

/** How often to run within a slice, found by doubling. */
const countFor = (run: Contender["run"]): number => {
  for (let warm = 0; warm < warmMs; ) warm += timeOf(run, warmUps);
  let count = 1;
  while (timeOf(run, count) < sliceMs && count < 1 << 24) count *= 2;
  return count;
};

const timeOf = (run: Contender["run"], count: number): number => {
  const started = performance.now();
  for (let at = 0; at < count; at++) sink += run(at);
  return performance.now() - started;
};

/** Keeps an answer until the next, so that all of it is made and not only what is looked at. */
export const kept = (answer: { readonly ok: boolean }): number => {
  last[0] = answer;
  return answer.ok ? 1 : 0;
};

const last: unknown[] = [undefined];

/** What was counted, so that the work is seen to be needed. */
export const counted = (): number => sink;
