import { err, ok, type Result } from "@haicap/kernel";
import type { CompiledDefinition, StatusRow, Transition } from "./CompiledDefinition.ts";
import type {
  DossierDefinition,
  GuardDefinition,
  StatusDefinition,
  TransitionDefinition,
} from "./DossierDefinition.ts";
import { type DefinitionProblem, problemsOf } from "./problemsOf.ts";

/** The definition contradicts itself; every problem is listed. */
export interface DefinitionBroken {
  readonly _tag: "DefinitionBroken";
  readonly id: string;
  readonly problems: readonly DefinitionProblem[];
}

/**
 * Checks the definition of a dossier's life (quy trình giải quyết hồ sơ) and indexes it by status and command.
 *
 * A definition is refused when a key is unknown or doubled, a status cannot be reached or cannot come to an end, a pause carries the
 * national code of an end, a time limit that began would be lost or one that stopped revived, or a guard has nothing to look at. Fails with `DefinitionBroken`, all problems at once.
 *
 * @legal one-stop-2025
 * @example
 * const processing = { ...sampleDefinition.statuses[4], code: 11 };
 * const statuses = sampleDefinition.statuses.map((status) => (status.key === "Processing" ? processing : status));
 * defineDossier({ ...sampleDefinition, statuses });
 * // => err { _tag: "DefinitionBroken", id: "sample", problems: [{ problem: "codeOutOfRange", key: "Processing" }] }
 * @since 0.1.0
 */
export const defineDossier = (definition: DossierDefinition): Result<CompiledDefinition, DefinitionBroken> => {
  const problems = problemsOf(definition);
  return problems.length > 0 ? err({ _tag: "DefinitionBroken", id: definition.id, problems }) : ok(compile(definition));
};

/**
 * As {@link defineDossier}, for definitions that tests have proven: throws on a broken one.
 *
 * @example
 * defineDossierUnsafe(sampleDefinition).initial.key; // => "Draft"
 * @since 0.1.0
 */
export const defineDossierUnsafe = (definition: DossierDefinition): CompiledDefinition => {
  const compiled = defineDossier(definition);
  if (!compiled.ok) throw new Error(`broken definition ${definition.id}: ${JSON.stringify(compiled.error.problems)}`);
  return compiled.value;
};

const compile = (definition: DossierDefinition): CompiledDefinition => ({
  definition,
  initial: definition.statuses[0] as StatusDefinition,
  rows: new Map(definition.statuses.map((status) => [status.key, rowOf(definition, status)])),
  commands: new Map(definition.commands.map((command) => [command.key, command])),
  delegatedRoles: new Set(definition.roles.filter((role) => role.onlyWithDelegation).map((role) => role.key)),
});

const rowOf = (definition: DossierDefinition, status: StatusDefinition): StatusRow => {
  const own = definition.transitions.filter((row) => row.from === status.key);
  const general = definition.transitions.filter(
    (row) => row.from === "anyOpen" && !status.terminal && !own.some((other) => other.command === row.command),
  );
  const rows = [...own, ...general].map((row) => transition(definition, status, row));
  return { status, on: new Map(rows.map((row) => [row.command.key, row])) };
};

const transition = (definition: DossierDefinition, from: StatusDefinition, row: TransitionDefinition): Transition => ({
  from,
  command: named(definition.commands, row.command),
  to: row.to === "previous" ? null : row.to === "same" ? from : named(definition.statuses, row.to),
  roles: row.roles,
  guards: definition.guards.filter((guard) => guard.command === row.command && holdsIn(guard, from)),
  form: row.form === null ? null : named(definition.forms, row.form),
  until: row.until,
  legal: row.legal,
});

const holdsIn = (guard: GuardDefinition, status: StatusDefinition): boolean =>
  guard.from === "any" || guard.from.includes(status.key);

const named = <T extends { readonly key: string }>(list: readonly T[], key: string): T =>
  list.find((item) => item.key === key) as T;
