import type { Instant } from "@haicap/kernel";

/** A span that does not count, on both clocks: days in (fromDay, toDay], instants in [fromAt, toAt). */
export interface Pause {
  readonly fromDay: number;
  readonly toDay: number;
  readonly fromAt: Instant;
  readonly toAt: Instant;
}

/** How a run is taken past what is paused; two clocks tell where a pause begins and ends. */
export interface PausedRun {
  /** Runs `amount` along a measure from `start`, leaving pauses out. */
  readonly past: (
    clock: "days" | "instants",
    start: number,
    amount: number,
    measured: (from: number, to: number) => number | undefined,
    reach: (from: number, amount: number) => number | undefined,
  ) => number | undefined;
  /** Whether a pause breaks what runs from the day after `origin` to `last` into pieces. */
  readonly breaks: (origin: number, last: number) => boolean;
  /** The last day of the pause that a day lies in, that last day itself left out. */
  readonly until: (day: number) => number | undefined;
}
