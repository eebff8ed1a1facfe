import type { Tally, VerdictCounts } from "./Tally.ts";

/** The progress indicator of Decision 766: how many points the whole ratio is worth. */
export interface ProgressIndicator {
  readonly maxPoints: number;
}

/** Counts by one verdict, and the share in time; `null` where nothing was received. */
export interface ProgressFigures {
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly openInTime: number;
  readonly openLate: number;
  readonly inTimeRatio: number | null;
  readonly points: number | null;
}

/** The indicators of a set of dossiers, ours and the portal's side by side. */
export interface Indicators {
  /** Accepted dossiers; refusals at intake and cancellations before it are outside (`notCounted`). */
  readonly received: number;
  readonly notCounted: number;
  readonly open: number;
  readonly ours: ProgressFigures;
  readonly portal: ProgressFigures;
  readonly differing: number;
  readonly finished: number;
  readonly averageWorkingMinutes: number | null;
}

/**
 * Reads the indicators off a tally (tỷ lệ đúng hạn, điểm tiến độ): in time is early, on time, or open and not due yet.
 *
 * Ratios have four decimals and points two; nothing received gives `null`, never 0 or 100.
 *
 * @legal service-quality-2022
 * @example
 * const figures = { verdict: "openInTime", portalVerdict: "openLate", consumedWorkingMinutes: 0, finished: false };
 * const { received, open, ours, portal } = indicatorsOf(addToTally(emptyTally, figures), { maxPoints: 20 });
 * [received, open, ours.points, portal.points]; // => [1, 1, 20, 0]
 * @since 0.1.0
 */
export const indicatorsOf = (tally: Tally, progress: ProgressIndicator): Indicators => ({
  received: receivedIn(tally.ours),
  notCounted: tally.ours.notCounted,
  open: tally.ours.openInTime + tally.ours.openLate,
  ours: figuresOf(tally.ours, progress),
  portal: figuresOf(tally.portal, progress),
  differing: tally.differing,
  finished: tally.finished,
  averageWorkingMinutes: tally.finished === 0 ? null : rounded(tally.finishedMinutes / tally.finished, 100),
});

const receivedIn = ({ early, onTime, late, openInTime, openLate }: VerdictCounts): number =>
  early + onTime + late + openInTime + openLate;

const figuresOf = ({ notCounted: _, ...counts }: VerdictCounts, { maxPoints }: ProgressIndicator): ProgressFigures => {
  const received = receivedIn({ notCounted: 0, ...counts });
  const ratio = received === 0 ? null : (counts.early + counts.onTime + counts.openInTime) / received;
  return {
    ...counts,
    inTimeRatio: ratio === null ? null : rounded(ratio, 10_000),
    points: ratio === null ? null : rounded(maxPoints * ratio, 100),
  };
};

const rounded = (value: number, scale: number): number => Math.round(value * scale) / scale;
