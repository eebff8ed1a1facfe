import { type DifferenceReason, type DossierFigures, whyVerdictsDiffer } from "@haicap/dossiers/indicators";
import { reportOf } from "@haicap/dossiers/replay";
import type { CountedDossier, DifferingDossier, IndicatorKey } from "@haicap/dossiers/schema";
import { civilDateAt, flatMap, type Instant, map, type Result } from "@haicap/kernel";
import { type HistoryFailure, unsealedHistoryOf } from "../dossiers/historyOf.ts";

/** A dossier gone through: its figures, the groups it is in, and why the portal sees it otherwise. */
export interface CountedHistory {
  readonly figures: DossierFigures;
  readonly keys: Readonly<Record<IndicatorKey, string | null>>;
  readonly why: readonly DifferenceReason[];
}

/** Goes through a dossier's history for the indicators. */
export const countDossier = (counted: CountedDossier, asOf: Instant): Result<CountedHistory, HistoryFailure> =>
  flatMap(unsealedHistoryOf({ ...counted, asOf }), ({ rules, replayed: { dossier } }) =>
    map(reportOf(rules, dossier, asOf), ({ verdict, portalVerdict, consumedWorkingMinutes }) => {
      const { code, clock } = dossier;
      const acceptedAt = "acceptedAt" in clock ? clock.acceptedAt : null;
      return {
        figures: { verdict, portalVerdict, consumedWorkingMinutes, finished: code === 9 || code === 10 },
        keys: {
          unit: counted.unit ?? null,
          field: counted.field ?? null,
          officer: counted.officer ?? null,
          channel: counted.channel ?? null,
          procedure: counted.procedure ?? null,
          month: acceptedAt === null ? null : civilDateAt(acceptedAt).slice(0, 7),
        },
        why: whyVerdictsDiffer(dossier, asOf),
      };
    }),
  );

/** A dossier on which the verdicts differ, and why; `null` when they agree. */
export const differenceOf = (id: string, { figures, why }: CountedHistory): DifferingDossier | null => {
  const { verdict, portalVerdict } = figures;
  return verdict === portalVerdict ? null : { id, verdict, portalVerdict, why };
};
