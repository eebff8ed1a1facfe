import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { sealEvent } from "../history/chain.ts";
import type { Command } from "../lifecycle/Command.ts";
import { type Dossier, newDossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { decide } from "../lifecycle/decide.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { isRejection, type Rejection } from "../lifecycle/Rejection.ts";

/** What became of one command, and the status and national code after it. */
export interface CommandResult {
  readonly index: number;
  readonly command: Command;
  readonly status: string;
  readonly code: number | null;
  readonly outcome: Outcome;
}

/** An accepted command has its event, a rejected one its reason; an ignored one was accepted before. */
export type Outcome =
  | { readonly kind: "accepted"; readonly event: DossierEvent }
  | { readonly kind: "ignored" }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

/** A history gone through: the dossier at its end, its events, and the digest of the last one. */
export interface Replay {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly results: readonly CommandResult[];
  /** `null` when nothing was accepted, or no chain was asked for. */
  readonly chainHead: string | null;
}

/** What hashes a history, and the digest it starts from (`openChain`). */
export interface Chain {
  readonly sealer: Sealer;
  readonly genesis: string;
}

/**
 * Goes through commands in order (dựng lại lịch sử hồ sơ): decides each, appends what is accepted, chains the events.
 *
 * Without `chain` nothing is hashed, which is most of the time it takes. A rejected or ignored command changes nothing. Fails only where the calendar cannot answer.
 *
 * @legal one-stop-2025
 * @example
 * const rules = rulesFor();
 * const commands = story(`2026-03-02 08:00 Submit applicant
 *   2026-03-02 09:00 Accept specialist
 *   2026-03-02 09:10 Accept deskOfficer`);
 * const replayed = replay(rules, commands, { sealer: plainSealer, genesis: openChain(plainSealer, rules.definition) });
 * replayed.ok && replayed.value.results.map(({ outcome }) => outcome.kind); // => ["accepted", "rejected", "accepted"]
 * @since 0.1.0
 */
export const replay = (
  rules: DossierRules,
  commands: readonly Command[],
  chain?: Chain,
): Result<Replay, TimeFailure> => {
  let dossier = newDossier(rules.definition);
  let head = chain?.genesis ?? null;
  const events: DossierEvent[] = [];
  const results: CommandResult[] = [];
  for (const [index, command] of commands.entries()) {
    const outcome = outcomeOf(rules, dossier, command);
    if (!outcome.ok) return outcome;
    if (outcome.value.kind === "accepted") {
      dossier = evolve(dossier, outcome.value.event);
      if (chain !== undefined) head = sealEvent(chain.sealer, head as string, outcome.value.event);
      events.push(outcome.value.event);
    }
    results.push({ index, command, status: dossier.status, code: dossier.code, outcome: outcome.value });
  }
  return ok({ dossier, events, results, chainHead: events.length === 0 ? null : head });
};

const outcomeOf = (rules: DossierRules, dossier: Dossier, command: Command): Result<Outcome, TimeFailure> => {
  const decided = decide(rules, dossier, command);
  if (!decided.ok)
    return isRejection(decided.error) ? ok({ kind: "rejected", rejection: decided.error }) : err(decided.error);
  const [event] = decided.value;
  return ok(event === undefined ? { kind: "ignored" } : { kind: "accepted", event });
};
