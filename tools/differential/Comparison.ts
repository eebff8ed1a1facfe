/** Where we and another implementation answer otherwise, and why. */
export interface Apart {
  readonly asked: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A known difference, explained once: a difference that no reason holds for is a fault of one of the two. */
export interface Reason {
  readonly why: string;
  readonly holds: (apart: Apart) => boolean;
}

/** The differences one reason explains: how many, and a few of them. */
export interface Explained {
  readonly why: string;
  readonly count: number;
  readonly some: readonly Apart[];
}

/** One rule of ours beside another implementation of it. */
export interface Comparison {
  readonly rule: string;
  readonly peer: string;
  readonly compared: number;
  readonly explained: readonly Explained[];
  /** Differences without a reason, the first hundred; none in what is committed. */
  readonly unexplained: readonly Apart[];
}

/** A question with both answers. */
export type Pair = readonly [asked: () => string, ours: string, theirs: string];

const shown = 4;
const kept = 100;

/** Puts questions to both and sorts the differences by reason; the first reason that holds is the one. */
export const compare = (rule: string, peer: string, reasons: readonly Reason[], pairs: Iterable<Pair>): Comparison => {
  const unexplained: Apart[] = [];
  const found = reasons.map(({ why }) => ({ why, count: 0, some: [] as Apart[] }));
  let compared = 0;
  for (const [asked, ours, theirs] of pairs) {
    compared++;
    if (ours === theirs) continue;
    const apart = { asked: asked(), ours, theirs };
    const row = found[reasons.findIndex(({ holds }) => holds(apart))];
    if (row === undefined) unexplained.length < kept && unexplained.push(apart);
    else if (++row.count <= shown) row.some.push(apart);
  }
  return { rule, peer, compared, explained: found, unexplained };
};

/** How much is compared: `gate` in seconds, with every test run; `whole` for the record. */
export type Depth = "gate" | "whole";
