import { civilDateAt, type Instant } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { Due } from "./Due.ts";

/** How a dossier stands against a date: closed ones early, on time or late; open ones in time or late; or not counted. */
export type Verdict = "notCounted" | "early" | "onTime" | "late" | "openInTime" | "openLate";

/**
 * Judges a dossier by the statutory due date (trước hạn, đúng hạn, quá hạn) at a reporting instant.
 *
 * Early is an end on a day before the last day of the limit. While a clock stands still the instant it stopped is compared,
 * and while a second or later supplement is awaited the dossier counts as late.
 *
 * @legal service-quality-2022, one-stop-2025
 * @example
 * const { dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-05 09:00");
 * verdictOf(dossier, instantUnsafe("2026-03-09T09:00+07:00")); // => "openInTime"
 * verdictOf(dossier, instantUnsafe("2026-03-09T09:01+07:00")); // => "openLate"
 * @since 0.1.0
 */
export const verdictOf = (dossier: Dossier, asOf: Instant): Verdict => {
  const { clock } = dossier;
  switch (clock.mode) {
    case "notStarted":
    case "neverStarted":
      return "notCounted";
    case "ended":
      return closedVerdict(clock.due, clock.endedAt);
    case "running":
      return openVerdict(clock.due, asOf);
    case "paused":
      return clock.cause === "supplement" && dossier.supplementRequests > 1
        ? "openLate"
        : openVerdict(clock.due, clock.since);
  }
};

/** An end exactly at the due instant is on time. */
export const closedVerdict = (due: Due, endedAt: Instant): Verdict => {
  if (endedAt > due.at) return "late";
  return civilDateAt(endedAt) < due.on ? "early" : "onTime";
};

/** Open and exactly at the due instant is still in time. */
export const openVerdict = (due: Due, at: Instant): Verdict => (at > due.at ? "openLate" : "openInTime");
