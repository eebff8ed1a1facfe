import { civilDateAt, isWithin } from "@haicap/kernel";
import type { Mandate } from "../clock/DossierProfile.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { waitUntil } from "../clock/waitUntil.ts";
import type { GuardDefinition } from "../definition/DossierDefinition.ts";
import type { Command } from "./Command.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierRules } from "./DossierRules.ts";
import type { GuardFailed, GuardNeed } from "./Rejection.ts";

/** What a guard has against a command; `null` is nothing. */
type Against = GuardFailed | TimeFailure | null;

/** Checks one guard of a command: what would have been needed, or `null` where it holds. */
export const checkGuard = (
  guard: GuardDefinition,
  rules: DossierRules,
  dossier: Dossier,
  command: Pick<Command, "at" | "payload"> & { readonly actor?: string },
): Against => {
  switch (guard.guard) {
    case "supplementsLeft":
      return fewer(guard, dossier.supplementRequests, rules.profile.supplementMax);
    case "extensionsLeft":
      return fewer(guard, dossier.extensions, rules.profile.extensionMax);
    case "notPastDue": {
      const { clock } = dossier;
      if (!("due" in clock) || command.at <= clock.due.at) return null;
      return fails(guard, { kind: "notAfter", at: clock.due.at });
    }
    case "waitOver": {
      const limit = waitUntil(rules, dossier);
      if (!limit.ok) return limit.error;
      const at = limit.value;
      return at === null || command.at > at ? null : fails(guard, { kind: "strictlyAfter", at });
    }
    case "childIsNew":
      return checkNew(guard, dossier, command.payload?.child || null);
    case "childIsPending":
      return checkPending(guard, dossier, command.payload?.child || null);
    case "mandateShown":
      return isMandated(rules.profile.mandates, command) ? null : fails(guard, { kind: "mandate" });
    case "never":
      return fails(guard, { kind: "nothing" });
  }
};

const fails = ({ command, reason }: GuardDefinition, needs: GuardNeed): GuardFailed => ({
  _tag: "GuardFailed",
  command,
  reason,
  needs,
});

const fewer = (guard: GuardDefinition, used: number, max: number): Against =>
  used < max ? null : fails(guard, { kind: "fewer", used, max });

const checkNew = (guard: GuardDefinition, { children }: Dossier, child: string | null): Against =>
  child === null || children.pending.includes(child) || children.reported.includes(child)
    ? fails(guard, { kind: "newChild", child })
    : null;

const checkPending = (guard: GuardDefinition, { children: { pending } }: Dossier, child: string | null): Against =>
  pending.some((one) => one === child) ? null : fails(guard, { kind: "pendingChild", child, pending });

/** `TUQ.` names a mandate; where the agency's are on record it is one of them, in force on the day, and the signer's. */
const isMandated = (
  known: readonly Mandate[] | undefined,
  { at, actor, payload }: Pick<Command, "at" | "payload"> & { readonly actor?: string },
): boolean => {
  if (payload?.capacity !== "TUQ") return true;
  const shown = payload.mandate;
  if (shown === undefined || shown.trim() === "") return false;
  return (
    known === undefined ||
    known.some(
      ({ mandate, effective, holder }) =>
        mandate === shown && isWithin(effective, civilDateAt(at)) && (holder === undefined || holder === actor),
    )
  );
};
