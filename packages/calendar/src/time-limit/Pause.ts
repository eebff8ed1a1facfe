import type { Instant } from "@haicap/kernel";

/** A span that does not count, on both clocks: days in (fromDay, toDay], instants in [fromAt, toAt). */
export interface Pause {
  readonly fromDay: number;
  readonly toDay: number;
  readonly fromAt: Instant;
  readonly toAt: Instant;
}

/**
 * Runs `amount` along a measure from `start`, leaving pauses out. `measured` is how much lies between two points, `reach` goes an
 * amount on from a point.
 */
export type RunPast = <Place>(
  start: number,
  amount: number,
  measured: (from: number, to: number) => number,
  reach: (from: number, amount: number) => Place,
) => Place;

/** How a run is taken past what is paused, day by day or on the clock. */
export interface PausedRun {
  readonly days: RunPast;
  readonly instants: RunPast;
  /** Whether a pause breaks what runs from the day after `origin` to `last` into pieces. */
  readonly breaks: (origin: number, last: number) => boolean;
  /** The last day of the pause that a day lies in, that last day itself left out. */
  readonly until: (day: number) => number | undefined;
}
