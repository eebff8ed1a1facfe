import type { Verdict } from "../clock/verdictOf.ts";

/** What one dossier adds to the indicators (chỉ tiêu): both verdicts, its minutes, and whether its outcome is ready. */
export interface DossierFigures {
  readonly verdict: Verdict;
  readonly portalVerdict: Verdict;
  readonly consumedWorkingMinutes: number;
  /** The outcome is ready or returned (national codes 9 and 10). */
  readonly finished: boolean;
}

/** How many dossiers have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** A part of the indicators: parts counted apart are merged without loss. */
export interface Tally {
  readonly ours: VerdictCounts;
  readonly portal: VerdictCounts;
  /** Dossiers on which the two verdicts differ. */
  readonly differing: number;
  readonly finished: number;
  /** Working minutes of the finished ones. */
  readonly finishedMinutes: number;
}

const noVerdicts: VerdictCounts = { notCounted: 0, early: 0, onTime: 0, late: 0, openInTime: 0, openLate: 0 };

/** Nothing counted yet. */
export const emptyTally: Tally = {
  ours: noVerdicts,
  portal: noVerdicts,
  differing: 0,
  finished: 0,
  finishedMinutes: 0,
};

/**
 * Counts one dossier more.
 *
 * @example
 * const figures = { verdict: "early", portalVerdict: "late", consumedWorkingMinutes: 900, finished: true };
 * addToTally(emptyTally, figures); // => { differing: 1, finished: 1, finishedMinutes: 900, … }
 * @since 0.1.0
 */
export const addToTally = (tally: Tally, figures: DossierFigures): Tally => ({
  ours: withOneMore(tally.ours, figures.verdict),
  portal: withOneMore(tally.portal, figures.portalVerdict),
  differing: tally.differing + (figures.verdict === figures.portalVerdict ? 0 : 1),
  finished: tally.finished + (figures.finished ? 1 : 0),
  finishedMinutes: tally.finishedMinutes + (figures.finished ? figures.consumedWorkingMinutes : 0),
});

const withOneMore = (counts: VerdictCounts, verdict: Verdict): VerdictCounts => ({
  ...counts,
  [verdict]: counts[verdict] + 1,
});

/**
 * Puts two parts together; the order of parts does not matter.
 *
 * @example
 * mergeTallies(emptyTally, emptyTally).finished; // => 0
 * @since 0.1.0
 */
export const mergeTallies = (a: Tally, b: Tally): Tally => ({
  ours: sumOf(a.ours, b.ours),
  portal: sumOf(a.portal, b.portal),
  differing: a.differing + b.differing,
  finished: a.finished + b.finished,
  finishedMinutes: a.finishedMinutes + b.finishedMinutes,
});

const sumOf = (a: VerdictCounts, b: VerdictCounts): VerdictCounts => ({
  notCounted: a.notCounted + b.notCounted,
  early: a.early + b.early,
  onTime: a.onTime + b.onTime,
  late: a.late + b.late,
  openInTime: a.openInTime + b.openInTime,
  openLate: a.openLate + b.openLate,
});
