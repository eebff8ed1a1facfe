import { flatMap, type Instant, map, type Result } from "@haicap/kernel";
import { portalVerdictOf } from "../clock/portalVerdictOf.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { type Verdict, verdictOf } from "../clock/verdictOf.ts";
import { consumedMinutes, intakeMinutes, wholeMinutes } from "../clock/workedMinutes.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";

/** How a dossier stands at a reporting instant: minutes worked, and both verdicts. */
export interface DossierReport {
  readonly consumedWorkingMinutes: number;
  readonly intakeWorkingMinutes: number;
  /** The desk took longer for its first answer than `intakeLimitHours`; a started minute is over. */
  readonly intakeBreach: boolean;
  readonly verdict: Verdict;
  readonly portalVerdict: Verdict;
}

/**
 * Reports on a dossier (báo cáo tình hình giải quyết) at an instant; lateness is derived here, never a status.
 *
 * @legal service-quality-2022
 * @example
 * const { report } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 15:00");
 * report; // => { consumedWorkingMinutes: 240, verdict: "openInTime", … }
 * @since 0.1.0
 */
export const reportOf = (
  { time, profile }: DossierRules,
  dossier: Dossier,
  asOf: Instant,
): Result<DossierReport, TimeFailure> =>
  flatMap(consumedMinutes(time, dossier, asOf), (consumedWorkingMinutes) =>
    map(intakeMinutes(time, dossier, asOf), (intake) => ({
      consumedWorkingMinutes,
      intakeWorkingMinutes: wholeMinutes(intake),
      intakeBreach: intake > profile.intakeLimitHours * 60,
      verdict: verdictOf(dossier, asOf),
      portalVerdict: portalVerdictOf(dossier, asOf),
    })),
  );
