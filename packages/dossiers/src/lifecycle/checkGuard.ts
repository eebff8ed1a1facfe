import { err, flatMap, type Instant, ok, type Result } from "@haicap/kernel";
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
  command: Pick<Command, "at" | "payload">,
): Checked => {
  const holds = (condition: boolean, needs: GuardNeed): Checked =>
    condition ? ok(true) : err({ _tag: "GuardFailed", command: guard.command, reason: guard.reason, needs });
  const fewer = (used: number, max: number): Checked => holds(used < max, { kind: "fewer", used, max });
  const child = command.payload?.child || null;
  const { pending, reported } = dossier.children;
  switch (guard.guard) {
    case "supplementsLeft":
      return fewer(dossier.supplementRequests, rules.profile.supplementMax);
    case "extensionsLeft":
      return fewer(dossier.extensions, rules.profile.extensionMax);
    case "notPastDue": {
      const due = dueInstant(dossier);
      return due === null ? ok(true) : holds(command.at <= due, { kind: "notAfter", at: due });
    }
    case "waitOver":
      return flatMap(waitUntil(rules, dossier), (limit) =>
        limit === null ? ok(true) : holds(command.at > limit, { kind: "strictlyAfter", at: limit }),
      );
    case "childIsNew":
      return holds(child !== null && !pending.includes(child) && !reported.includes(child), {
        kind: "newChild",
        child,
      });
    case "childIsPending":
      return holds(child !== null && pending.includes(child), { kind: "pendingChild", child, pending });
    case "mandateShown":
      return holds(command.payload?.capacity !== "TUQ" || isWritten(command.payload.mandate), { kind: "mandate" });
    case "never":
      return holds(false, { kind: "nothing" });
  }
};

const dueInstant = ({ clock }: Dossier): Instant | null =>
  clock.mode === "notStarted" || clock.mode === "neverStarted" ? null : clock.due.at;

const isWritten = (mandate: string | undefined): boolean => mandate !== undefined && mandate.trim() !== "";
