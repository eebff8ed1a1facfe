import { indicators, unwrap } from "haicap";
import type { Outcome } from "./Outcome.ts";
import { office, profile } from "./office.ts";
import { knownBy } from "./parts/follow.ts";
import type { Histories } from "./readHistories.ts";

/** A count of the dossiers by one rule. */
export interface Progress {
  readonly inTimeRatio: number | null;
  readonly points: number | null;
}

/** The dossiers that were accepted, counted by the statutory date and by the portal's rule. */
export interface Tally {
  readonly received: number;
  readonly ours: Progress;
  readonly portal: Progress;
  /** The most points there are. */
  readonly most: number;
  readonly averageMinutes: number | null;
  readonly differences: readonly { readonly id: string; readonly why: readonly string[] }[];
}

/** Counts what lived up to the reporting instant with `indicators.compute`. */
export const tallyOf = (outcomes: readonly Outcome[], histories: Histories, asOf: string): Tally => {
  const counted = unwrap(
    indicators.compute({
      asOf,
      by: ["unit"],
      dossiers: outcomes.flatMap((outcome) => dossierOf(outcome, histories, asOf)),
    }),
  );
  const { received, ours, portal, averageWorkingMinutes, points, differences } = counted;
  return {
    received,
    ours: { inTimeRatio: ours.inTimeRatio, points: points.progress.ours },
    portal: { inTimeRatio: portal.inTimeRatio, points: points.progress.portal },
    most: points.progress.max,
    averageMinutes: averageWorkingMinutes,
    differences: differences.map(({ id, why }) => ({ id, why })),
  };
};

type Counted = Parameters<typeof indicators.compute>[0]["dossiers"][number];

/** A row that has lived, as it is counted; a row with a fault is not. */
const dossierOf = (
  { number, written, place, life, status }: Outcome,
  { of }: Histories,
  asOf: string,
): readonly Counted[] =>
  life === undefined || written === undefined || status === "refused"
    ? []
    : [
        {
          id: number,
          ...(place?.now === undefined ? {} : { unit: place.now.code }),
          profile: { ...profile, limit: written.limit },
          office,
          events: knownBy(of.get(number) ?? [], asOf),
        },
      ];
