import type { Pause, PausedRun } from "./Pause.ts";

/** Takes a run past pauses, which come in time order and do not touch. */
export const pausedRun = (pauses: readonly Pause[]): PausedRun => {
  const days = pauses.map((pause) => [pause.fromDay, pause.toDay] as const);
  const instants = pauses.map((pause) => [pause.fromAt, pause.toAt] as const);
  return {
    past: (clock, start, amount, measured, reach) =>
      runPast(clock === "days" ? days : instants, start, amount, measured, reach),
    breaks: (origin, last) => days.some(([from, to]) => to > origin && from < last && from < to),
    until: (day) => days.find(([from, to]) => from < day && day < to)?.[1],
  };
};

/**
 * Runs `amount` along a measure from `start`, leaving pauses out. `measured` is how much lies between two points,
 * `reach` goes an amount on from a point; a pause that begins when the amount is used up no longer matters.
 */
const runPast = (
  spans: readonly (readonly [number, number])[],
  start: number,
  amount: number,
  measured: (from: number, to: number) => number | undefined,
  reach: (from: number, amount: number) => number | undefined,
): number | undefined => {
  let [position, left] = [start, amount];
  for (const [from, to] of spans) {
    if (to <= position) continue;
    const run = measured(position, Math.max(position, from));
    if (run === undefined) return undefined;
    if (left <= run) break;
    left -= run;
    position = to;
  }
  return reach(position, left);
};
