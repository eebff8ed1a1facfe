import { type Instant, ok, type Result } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { TimeFailure } from "./TimeFailure.ts";

const dayInMilliseconds = 86_400_000;

/**
 * The instant the present wait may last to, or `null` when nothing with a limit is awaited.
 *
 * Supplements have n x 24 hours from the request, without any roll; a consultation has working minutes.
 */
export const waitUntil = (rules: DossierRules, dossier: Dossier): Result<Instant | null, TimeFailure> => {
  const { profile, definition, time } = rules;
  const since = dossier.waitingSince;
  if (since === null) return ok(null);
  const days = (count: number): Instant => (since + count * dayInMilliseconds) as Instant;
  switch (definition.rows.get(dossier.status)?.status.awaits) {
    case "supplement":
      return ok(days(profile.supplementLimitCalendarDays));
    case "intakeSupplement":
      return ok(days(profile.intakeSupplementLimitCalendarDays));
    case "consultation":
      return time.after(since, profile.consultLimitWorkingHours * 60);
    default:
      return ok(null);
  }
};
