import type { Pause, PausedRun, RunPast } from "./Pause.ts";

/** Takes a run past pauses, which come in time order and do not touch. */
export const pausedRun = (pauses: readonly Pause[]): PausedRun => {
  const days = pauses.map((pause) => [pause.fromDay, pause.toDay] as const);
  return {
    days: pastAll(days),
    instants: pastAll(pauses.map((pause) => [pause.fromAt, pause.toAt] as const)),
    breaks: (origin, last) => days.some(([from, to]) => to > origin && from < last && from < to),
    until: (day) => days.find(([from, to]) => from < day && day < to)?.[1],
  };
};

/** A pause that begins when the amount is used up no longer matters. */
const pastAll =
  (spans: readonly (readonly [number, number])[]): RunPast =>
  (start, amount, measured, reach) => {
    let [position, left] = [start, amount];
    for (const [from, to] of spans) {
      const run = measured(position, Math.max(position, from));
      if (left <= run) break;
      left -= run;
      position = Math.max(position, to);
    }
    return reach(position, left);
  };
