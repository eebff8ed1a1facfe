import type { CompiledDefinition, Transition } from "../definition/CompiledDefinition.ts";
import type { Command } from "./Command.ts";
import type { Dossier } from "./Dossier.ts";
import type { DossierRules } from "./DossierRules.ts";
import type { Rejection } from "./Rejection.ts";

/** What order, status or role have against a command, whose row of the table is given if there is one; `null` is nothing. */
export const rejectionOf = (
  rules: DossierRules,
  dossier: Dossier,
  command: Pick<Command, "at" | "command" | "role">,
  row: Transition | undefined,
): Rejection | null => {
  if (dossier.lastAt !== null && command.at < dossier.lastAt)
    return { _tag: "OutOfOrder", at: command.at, lastAt: dossier.lastAt };
  if (row === undefined) return notHere(rules.definition, dossier.status, command.command);
  return mayAct(rules, row, command.role) ? null : wrongRole(rules, row, command.role);
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

const mayAct = (rules: DossierRules, { roles }: Transition, role: string): boolean => {
  for (const one of roles) if (one === role) return hasRight(rules, role);
  return false;
};

const hasRight = ({ profile, definition }: DossierRules, role: string): boolean =>
  profile.delegation || !definition.delegatedRoles.has(role);

const wrongRole = (rules: DossierRules, transition: Transition, role: string): Rejection => ({
  _tag: "WrongRole",
  role,
  command: transition.command.key,
  allowed: transition.roles.filter((allowed) => hasRight(rules, allowed)),
  delegationNeeded: transition.roles.includes(role),
});
