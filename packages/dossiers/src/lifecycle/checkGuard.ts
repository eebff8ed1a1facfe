import { civilDateAt, err, type Instant, isWithin, ok, type Result } from "@haicap/kernel";
import type { Mandate } from "../clock/DossierProfile.ts";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { waitUntil } from "../clock/waitUntil.ts";
import type { GuardDefinition } from "../definition/DossierDefinition.ts";
import type { Command } from "./Command.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierRules } from "./DossierRules.ts";
import type { GuardFailed, GuardNeed } from "./Rejection.ts";

type Checked = Result<true, GuardFailed | TimeFailure>;

/** Checks one guard of a command; `true`, or what would have been needed. */
export const checkGuard = (
  guard: GuardDefinition,
  rules: DossierRules,
  dossier: Dossier,
  command: Pick<Command, "at" | "payload"> & { readonly actor?: string },
): Checked => {
  switch (guard.guard) {
    case "supplementsLeft":
      return fewer(guard, dossier.supplementRequests, rules.profile.supplementMax);
    case "extensionsLeft":
      return fewer(guard, dossier.extensions, rules.profile.extensionMax);
    case "notPastDue": {
      const due = dueInstant(dossier);
      return due === null || command.at <= due ? holds : fails(guard, { kind: "notAfter", at: due });
    }
    case "waitOver": {
      const limit = waitUntil(rules, dossier);
      if (!limit.ok) return limit;
      const at = limit.value;
      return at === null || command.at > at ? holds : fails(guard, { kind: "strictlyAfter", at });
    }
    case "childIsNew":
    case "childIsPending":
      return checkChild(guard, dossier, command.payload?.child || null);
    case "mandateShown":
      return command.payload?.capacity !== "TUQ" || isMandated(rules.profile.mandates, command)
        ? holds
        : fails(guard, { kind: "mandate" });
    case "never":
      return fails(guard, { kind: "nothing" });
  }
};

const holds: Checked = ok(true);

const fails = ({ command, reason }: GuardDefinition, needs: GuardNeed): Checked =>
  err({ _tag: "GuardFailed", command, reason, needs });

const fewer = (guard: GuardDefinition, used: number, max: number): Checked =>
  used < max ? holds : fails(guard, { kind: "fewer", used, max });

const checkChild = (guard: GuardDefinition, { children }: Dossier, child: string | null): Checked => {
  const { pending, reported } = children;
  if (guard.guard === "childIsPending")
    return child !== null && pending.includes(child) ? holds : fails(guard, { kind: "pendingChild", child, pending });
  const isNew = child !== null && !pending.includes(child) && !reported.includes(child);
  return isNew ? holds : fails(guard, { kind: "newChild", child });
};

const dueInstant = ({ clock }: Dossier): Instant | null =>
  clock.mode === "notStarted" || clock.mode === "neverStarted" ? null : clock.due.at;

/** A mandate is named; where the agency's are on record it is one of them, in force on the day, and the signer's. */
const isMandated = (
  known: readonly Mandate[] | undefined,
  { at, actor, payload }: Pick<Command, "at" | "payload"> & { readonly actor?: string },
): boolean => {
  const shown = payload?.mandate;
  if (shown === undefined || shown.trim() === "") return false;
  return (
    known === undefined ||
    known.some(
      ({ mandate, effective, holder }) =>
        mandate === shown && isWithin(effective, civilDateAt(at)) && (holder === undefined || holder === actor),
    )
  );
};
