import { err, ok, type Result } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { type Transition, transitionOf } from "../definition/CompiledDefinition.ts";
import type { GuardDefinition } from "../definition/DossierDefinition.ts";
import { hasId } from "./AcceptedIds.ts";
import type { Command } from "./Command.ts";
import { checkGuard } from "./checkGuard.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierEvent } from "./DossierEvent.ts";
import type { DossierRules } from "./DossierRules.ts";
import { effectsOf } from "./effectsOf.ts";
import type { Rejection } from "./Rejection.ts";
import { rejectionOf } from "./rejectionOf.ts";
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
  const row = transitionOf(rules.definition, dossier.status, command.command);
  if (row === undefined && !rules.definition.commands.has(command.command))
    return err({ _tag: "UnknownCommand", command: command.command });
  if (hasId(dossier.accepted, command.id)) return nothingToDo;
  const rejection = rejectionOf(rules, dossier, command, row);
  if (rejection !== null) return err(rejection);
  const { guards } = row as Transition;
  for (let at = 0; at < guards.length; at++) {
    const failure = checkGuard(guards[at] as GuardDefinition, rules, dossier, command);
    if (failure !== null) return err(failure);
  }
  return accept(rules, dossier, command, row as Transition);
};

const nothingToDo = ok<readonly DossierEvent[]>([]);

const accept = (
  rules: DossierRules,
  dossier: Dossier,
  command: Command,
  transition: Transition,
): Result<readonly DossierEvent[], TimeFailure> => {
  const to = targetOf(rules.definition, dossier, command, transition);
  const effects = effectsOf(rules, dossier, command, transition, to);
  if (!effects.ok) return effects;
  return ok([
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
      effects: effects.value,
    },
  ]);
};
