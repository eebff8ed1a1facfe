import { err, type Instant, ok, type Result } from "@haicap/kernel";
import { stepLimitOf } from "../clock/stepLimitOf.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { Transition } from "../definition/CompiledDefinition.ts";
import type { FormDefinition, PayloadKey } from "../definition/DossierDefinition.ts";
import { readsPayload } from "../definition/Guard.ts";
import { checkGuard } from "../lifecycle/checkGuard.ts";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { isRejection, type Rejection } from "../lifecycle/Rejection.ts";
import { rejectionOf } from "../lifecycle/rejectionOf.ts";

/** A command that has a row in the present status: whether a role may give it now, and what it takes. */
export interface AllowedCommand {
  readonly command: string;
  readonly rejection: Rejection | null;
  readonly needs: readonly PayloadKey[];
  readonly form: FormDefinition | null;
  /** When the step should be done at the latest; `null` when no limit of its own runs. */
  readonly until: Instant | null;
}

/**
 * Lists what may happen next to a dossier (thao tác được phép): every command of its status, in the order of the table.
 *
 * What only the payload can tell (which child, which mandate) is not judged; `needs` names the keys.
 *
 * @legal one-stop-2025
 * @example
 * const rules = rulesFor();
 * const found = allowedCommands(rules, newDossier(rules.definition), "applicant", instantUnsafe("2026-03-02T08:00+07:00"));
 * found.ok && found.value.map(({ command, rejection }) => [command, rejection === null]);
 * // => [["Submit", true], ["ReceiveAtDesk", false], ["Rehome", false]]
 * @since 0.1.0
 */
export const allowedCommands = (
  rules: DossierRules,
  dossier: Dossier,
  role: string,
  asOf: Instant,
): Result<readonly AllowedCommand[], TimeFailure> => {
  const commands: AllowedCommand[] = [];
  for (const [command, transition] of rules.definition.rows.get(dossier.status)?.on ?? []) {
    const early = rejectionOf(rules, dossier, { at: asOf, command, role }, transition);
    const rejection = early === null ? guardsAgainst(rules, dossier, asOf, transition) : ok(early);
    if (!rejection.ok) return rejection;
    const until = stepLimitOf(rules, dossier, transition);
    if (!until.ok) return until;
    const { payload } = transition.command;
    commands.push({ command, rejection: rejection.value, needs: payload, form: transition.form, until: until.value });
  }
  return ok(commands);
};

const guardsAgainst = (
  rules: DossierRules,
  dossier: Dossier,
  at: Instant,
  transition: Transition,
): Result<Rejection | null, TimeFailure> => {
  for (const guard of transition.guards.filter((one) => !readsPayload(one.guard))) {
    const failure = checkGuard(guard, rules, dossier, { at });
    if (failure !== null) return isRejection(failure) ? ok(failure) : err(failure);
  }
  return ok(null);
};
