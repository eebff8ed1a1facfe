import type { Verdict } from "../clock/verdictOf.ts";
import { type DossierFigures, emptyTally } from "./Tally.ts";

/** A tally that is still being counted; it is a `Tally` to everyone who only reads it. */
export interface OpenTally {
  readonly ours: Record<Verdict, number>;
  readonly portal: Record<Verdict, number>;
  differing: number;
  finished: number;
  finishedMinutes: number;
}

/** A tally of its own with nothing counted yet. */
export const openTally = (): OpenTally => ({
  ...emptyTally,
  ours: { ...emptyTally.ours },
  portal: { ...emptyTally.portal },
});

/** Counts one dossier more, in place; what `addToTally` does to a copy. */
export const addInPlace = (tally: OpenTally, figures: DossierFigures): void => {
  tally.ours[figures.verdict] += 1;
  tally.portal[figures.portalVerdict] += 1;
  if (figures.verdict !== figures.portalVerdict) tally.differing += 1;
  if (!figures.finished) return;
  tally.finished += 1;
  tally.finishedMinutes += figures.consumedWorkingMinutes;
};
