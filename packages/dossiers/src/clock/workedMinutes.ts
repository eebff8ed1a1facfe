import { type Instant, map, ok, type Result } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { TimeFailure } from "./TimeFailure.ts";
import type { Timekeeper } from "./Timekeeper.ts";

/**
 * Working minutes a dossier spent in running statuses (thời gian đã giải quyết), to its end or to the reporting instant.
 *
 * Zero when it was never accepted. Whole minutes: a started minute does not count.
 *
 * @example
 * const { dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-05 09:00");
 * consumedMinutes(rulesFor().time, dossier, instantUnsafe("2026-03-02T15:00+07:00")); // => ok 240
 * @since 0.1.0
 */
export const consumedMinutes = (time: Timekeeper, { clock }: Dossier, asOf: Instant): Result<number, TimeFailure> => {
  if (!("consumed" in clock)) return ok(0);
  if (clock.mode !== "running") return ok(wholeMinutes(clock.consumed));
  return map(time.worked(clock.since, later(clock.since, asOf)), (worked) => wholeMinutes(clock.consumed + worked));
};

/**
 * Working minutes from filing to the desk's first answer (thời gian tiếp nhận), or to the reporting instant while none came.
 *
 * Zero for a dossier received at the desk. Not rounded, so that it can be compared with the limit.
 *
 * @legal electronic-procedures-2020
 * @example
 * const { dossier } = replayStory("2026-03-01 20:00 Submit applicant", "2026-03-02 09:00");
 * intakeMinutes(rulesFor().time, dossier, instantUnsafe("2026-03-02T09:00+07:00")); // => ok 90
 * @since 0.1.0
 */
export const intakeMinutes = (time: Timekeeper, { intake }: Dossier, asOf: Instant): Result<number, TimeFailure> => {
  if (intake.mode === "notStarted") return ok(0);
  return time.worked(intake.since, intake.mode === "stopped" ? intake.until : later(intake.since, asOf));
};

/** Minutes without the seconds, free of the noise of binary fractions. */
export const wholeMinutes = (minutes: number): number => Math.floor(Math.round(minutes * 60_000) / 60_000);

const later = (a: Instant, b: Instant): Instant => Math.max(a, b) as Instant;
