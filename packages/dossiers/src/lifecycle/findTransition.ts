import { err, ok, type Result } from "@haicap/kernel";
import type { CompiledDefinition, Transition } from "../definition/CompiledDefinition.ts";
import type { Command } from "./Command.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierRules } from "./DossierRules.ts";
import type { Rejection } from "./Rejection.ts";

/** The row of the table for a command, if order, status and role allow it. */
export const findTransition = (
  rules: DossierRules,
  dossier: Dossier,
  command: Pick<Command, "at" | "command" | "role">,
): Result<Transition, Rejection> => {
  if (dossier.lastAt !== null && command.at < dossier.lastAt)
    return err({ _tag: "OutOfOrder", at: command.at, lastAt: dossier.lastAt });
  const row = rules.definition.rows.get(dossier.status);
  const transition = row?.on.get(command.command);
  if (transition === undefined) return err(notHere(rules.definition, dossier.status, command.command));
  return mayAct(rules, transition, command.role) ? ok(transition) : err(wrongRole(rules, transition, command.role));
};

/** A terminal status refuses everything it has no row for; its only row is the one that archives. */
const notHere = (definition: CompiledDefinition, status: string, command: string): Rejection =>
  definition.rows.get(status)?.status.terminal === true
    ? { _tag: "AlreadyTerminal", status, command }
    : {
        _tag: "WrongStatus",
        status,
        command,
        possibleIn: [...definition.rows].filter(([, { on }]) => on.has(command)).map(([key]) => key),
      };

const mayAct = (rules: DossierRules, transition: Transition, role: string): boolean =>
  transition.roles.includes(role) && (rules.profile.delegation || !rules.definition.delegatedRoles.has(role));

const wrongRole = (rules: DossierRules, transition: Transition, role: string): Rejection => ({
  _tag: "WrongRole",
  role,
  command: transition.command.key,
  allowed: transition.roles.filter(
    (allowed) => rules.profile.delegation || !rules.definition.delegatedRoles.has(allowed),
  ),
  delegationNeeded: transition.roles.includes(role),
});
