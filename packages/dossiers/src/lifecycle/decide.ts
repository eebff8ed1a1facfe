import { err, map, ok, type Result } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { Transition } from "../definition/CompiledDefinition.ts";
import { hasId } from "./AcceptedIds.ts";
import type { Command } from "./Command.ts";
import { checkGuard } from "./checkGuard.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierEvent } from "./DossierEvent.ts";
import type { DossierRules } from "./DossierRules.ts";
import { effectsOf } from "./effectsOf.ts";
import { findTransition } from "./findTransition.ts";
import type { Rejection } from "./Rejection.ts";
import { targetOf } from "./targetOf.ts";

/**
 * Decides what a command (thao tác) does to a dossier: the events to append, or the first reason against it.
 *
 * Checked in this order: unknown command, duplicate, out of order, terminal, wrong status, wrong role, guards. A command whose
 * id was accepted before answers no events: nothing happens, and nobody is at fault. The dossier itself is never touched.
 *
 * Fails with a {@link Rejection}, or with the calendar's failure when a clock runs out of the published years.
 *
 * @legal one-stop-2025, one-stop-forms-2025, records-work-2020
 * @example
 * const rules = rulesFor();
 * const [submit] = story("2026-03-02 08:00 Submit applicant");
 * const decided = decide(rules, newDossier(rules.definition), submit);
 * decided.ok && decided.value.map(({ from, to }) => [from, to]); // => [["Draft", "Submitted"]]
 * decide(rules, newDossier(rules.definition), { ...submit, command: "Fly" }); // => err { _tag: "UnknownCommand", command: "Fly" }
 * @since 0.1.0
 */
export const decide = (
  rules: DossierRules,
  dossier: Dossier,
  command: Command,
): Result<readonly DossierEvent[], Rejection | TimeFailure> => {
  if (!rules.definition.commands.has(command.command)) return err({ _tag: "UnknownCommand", command: command.command });
  if (hasId(dossier.accepted, command.id)) return ok([]);
  const found = findTransition(rules, dossier, command);
  if (!found.ok) return found;
  for (const guard of found.value.guards) {
    const checked = checkGuard(guard, rules, dossier, command);
    if (!checked.ok) return checked;
  }
  return accept(rules, dossier, command, found.value);
};

const accept = (
  rules: DossierRules,
  dossier: Dossier,
  command: Command,
  transition: Transition,
): Result<readonly DossierEvent[], TimeFailure> => {
  const to = targetOf(rules.definition, dossier, command, transition);
  return map(effectsOf(rules, dossier, command, transition, to), (effects) => [
    {
      sequence: dossier.sequence + 1,
      id: command.id,
      event: transition.command.event,
      command: command.command,
      at: command.at,
      recordedAt: command.recordedAt ?? null,
      role: command.role,
      actor: command.actor,
      from: dossier.status,
      to: to.key,
      code: to.code === "kept" ? dossier.code : to.code,
      payload: command.payload ?? null,
      effects,
    },
  ]);
};
