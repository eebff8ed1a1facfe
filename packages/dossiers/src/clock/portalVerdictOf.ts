import type { Instant } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import { closedVerdict, openVerdict, type Verdict } from "./verdictOf.ts";

/**
 * Judges a dossier as the national portal does (chỉ số 2.1 của Bộ chỉ số 766): the end against the appointment (NgayHenTra).
 *
 * The appointment is the promised date, so form 04 moves it. A pending withdrawal (code 7) is an end at its request. While a
 * first supplement is awaited the request is compared, a second one is late. A wait for payment is not known to the rule:
 * the reporting instant is compared.
 *
 * @legal service-quality-2022
 * @example
 * const text = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
 *   2026-03-04 09:00 RequestWithdrawal applicant`;
 * const { dossier } = replayStory(text, "2026-03-05 09:00");
 * portalVerdictOf(dossier, instantUnsafe("2026-12-01T09:00+07:00")); // => "early"
 * @since 0.1.0
 */
export const portalVerdictOf = (dossier: Dossier, asOf: Instant): Verdict => {
  const { clock, withdrawal } = dossier;
  if (clock.mode === "notStarted" || clock.mode === "neverStarted") return "notCounted";
  if (clock.mode === "ended") return closedVerdict(clock.promised, clock.endedAt);
  if (withdrawal !== null) return closedVerdict(clock.promised, withdrawal.requestedAt);
  if (clock.mode === "running" || clock.cause === "payment") return openVerdict(clock.promised, asOf);
  return dossier.supplementRequests > 1 ? "openLate" : openVerdict(clock.promised, clock.since);
};
