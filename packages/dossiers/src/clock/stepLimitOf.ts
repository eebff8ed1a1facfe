import { type Instant, ok, type Result } from "@haicap/kernel";
import type { Transition } from "../definition/CompiledDefinition.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import type { TimeFailure } from "./TimeFailure.ts";
import { waitUntil } from "./waitUntil.ts";

/** Until when a step of the table is on time in this dossier, or `null` when no limit of its own runs. */
export const stepLimitOf = (
  rules: DossierRules,
  dossier: Dossier,
  { until }: Transition,
): Result<Instant | null, TimeFailure> => {
  switch (until) {
    case null:
      return ok(null);
    case "intakeLimit":
      return dossier.intake.mode === "running"
        ? rules.time.after(dossier.intake.since, rules.profile.intakeLimitHours * 60)
        : ok(null);
    case "due":
      return ok("due" in dossier.clock ? dossier.clock.due.at : null);
    case "supplementLimit":
    case "intakeSupplementLimit":
    case "consultLimit":
      return waitUntil(rules, dossier);
  }
};
