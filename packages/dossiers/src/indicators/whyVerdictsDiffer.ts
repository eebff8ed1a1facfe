import type { Instant } from "@haicap/kernel";
import { portalVerdictOf } from "../clock/portalVerdictOf.ts";
import { verdictOf } from "../clock/verdictOf.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";

/** What makes the portal see a dossier otherwise: its appointment moved, a withdrawal is an end, a payment does not pause. */
export type DifferenceReason = "appointmentMoved" | "withdrawalCountsAsEnd" | "paymentNotDeducted";

/**
 * Says why our verdict and the portal's differ on a dossier (vì sao hai cách tính khác nhau); empty when they agree.
 *
 * @legal service-quality-2022
 * @example
 * const text = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
 *   2026-03-02 09:00 StartProcessing specialist
 *   2026-03-03 09:00 RequestPayment specialist`;
 * const { dossier } = replayStory(text, "2026-03-03 09:00");
 * whyVerdictsDiffer(dossier, instantUnsafe("2026-12-01T09:00+07:00")); // => ["paymentNotDeducted"]
 * @since 0.1.0
 */
export const whyVerdictsDiffer = (dossier: Dossier, asOf: Instant): readonly DifferenceReason[] => {
  const { clock, withdrawal } = dossier;
  if (!("due" in clock) || verdictOf(dossier, asOf) === portalVerdictOf(dossier, asOf)) return [];
  const reasons: DifferenceReason[] = [];
  if (clock.promised.at !== clock.due.at) reasons.push("appointmentMoved");
  if (withdrawal !== null && clock.mode !== "ended") reasons.push("withdrawalCountsAsEnd");
  else if (clock.mode === "paused" && clock.cause === "payment") reasons.push("paymentNotDeducted");
  return reasons;
};
