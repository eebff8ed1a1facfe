import type {
  DossierDefinition,
  GuardDefinition,
  StatusDefinition,
  TransitionDefinition,
} from "./DossierDefinition.ts";
import { guardKeys } from "./Guard.ts";

/** One thing wrong with a definition; `key` names the status, command or row. */
export interface DefinitionProblem {
  readonly problem:
    | "noStatus"
    | "duplicateKey"
    | "unknownStatus"
    | "unknownCommand"
    | "unknownRole"
    | "unknownForm"
    | "unknownGuard"
    | "duplicateRow"
    | "unreachable"
    | "cannotEnd"
    | "codeOutOfRange"
    | "pauseWithEndCode"
    | "runningOutOfTerminal"
    | "keptWithoutReturn"
    | "clockLost"
    | "clockRevived"
    | "guardChecksNothing"
    | "childUnguarded";
  readonly key: string;
}

/** Lists what contradicts itself in a definition; empty when it can be used. */
export const problemsOf = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  if (definition.statuses.length === 0) return [{ problem: "noStatus", key: definition.id }];
  const unknown = unknownKeys(definition);
  return [
    ...duplicates(definition),
    ...unknown,
    ...codeProblems(definition.statuses),
    ...(unknown.length === 0
      ? [...flowProblems(definition), ...clockProblems(definition), ...guardProblems(definition)]
      : []),
  ];
};

const duplicates = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  const keyed = [definition.statuses, definition.commands, definition.roles, definition.forms];
  const twice = keyed.flatMap((list) => repeated(list.map((item) => item.key)));
  const rows = repeated(definition.transitions.map((row) => `${row.from} + ${row.command}`));
  return [
    ...twice.map((key) => ({ problem: "duplicateKey" as const, key })),
    ...rows.map((key) => ({ problem: "duplicateRow" as const, key })),
  ];
};

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

const unknownKeys = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  const statuses = new Set(definition.statuses.map((status) => status.key));
  const commands = new Set(definition.commands.map((command) => command.key));
  const roles = new Set(definition.roles.map((role) => role.key));
  const forms = new Set(definition.forms.map((form) => form.key));
  const found: DefinitionProblem[] = [];
  const need = (problem: DefinitionProblem["problem"], known: ReadonlySet<string>, key: string): void => {
    if (!known.has(key)) found.push({ problem, key });
  };
  for (const row of definition.transitions) {
    if (row.from !== "anyOpen") need("unknownStatus", statuses, row.from);
    if (row.to !== "same" && row.to !== "previous") need("unknownStatus", statuses, row.to);
    need("unknownCommand", commands, row.command);
    for (const role of row.roles) need("unknownRole", roles, role);
    if (row.form !== null) need("unknownForm", forms, row.form);
  }
  for (const guard of definition.guards) {
    need("unknownCommand", commands, guard.command);
    need("unknownGuard", new Set<string>(guardKeys), guard.guard);
    if (guard.from !== "any") for (const status of guard.from) need("unknownStatus", statuses, status);
  }
  return found;
};

/** National codes that end a dossier at the portal; a pause under one of them would end it there. */
const endCodes: readonly (number | "kept" | null)[] = [3, 8, 9, 10];

const codeProblems = (statuses: readonly StatusDefinition[]): readonly DefinitionProblem[] =>
  statuses.flatMap((status) => {
    const found: DefinitionProblem[] = [];
    if (typeof status.code === "number" && !(Number.isInteger(status.code) && status.code >= 1 && status.code <= 10))
      found.push({ problem: "codeOutOfRange", key: status.key });
    if (status.clock === "paused" && endCodes.includes(status.code))
      found.push({ problem: "pauseWithEndCode", key: status.key });
    if (status.terminal && status.clock !== "stopped") found.push({ problem: "runningOutOfTerminal", key: status.key });
    return found;
  });

const flowProblems = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  const edges = edgesOf(definition).filter(([row, from]) => !isRefused(definition, row, from));
  const ways = edges.map(([row, from]) => [from, row.to] as const);
  const first = (definition.statuses[0] as StatusDefinition).key;
  const reached = closure(ways, new Set([first]));
  const terminal = new Set(definition.statuses.filter((status) => status.terminal).map((status) => status.key));
  const ending = closure(
    ways.map(([from, to]) => [to, from] as const),
    terminal,
  );
  const returning = new Set(definition.transitions.filter((row) => row.to === "previous").map((row) => row.from));
  return definition.statuses.flatMap(({ key, clock }) => {
    const found: DefinitionProblem[] = [];
    if (!reached.has(key)) found.push({ problem: "unreachable", key });
    if (!ending.has(key)) found.push({ problem: "cannotEnd", key });
    if ((clock === "kept") !== returning.has(key)) found.push({ problem: "keptWithoutReturn", key });
    return found;
  });
};

/**
 * The rows that lead to a status of their own, from each status they hold in. A way back leads to where it came from, so it adds
 * nothing to what can be reached.
 */
const edgesOf = (definition: DossierDefinition): readonly (readonly [TransitionDefinition, string])[] =>
  definition.transitions
    .filter(({ to }) => to !== "same" && to !== "previous")
    .flatMap((row) => placesOf(definition, row).map((from) => [row, from] as const));

/** The statuses a row holds in. */
const placesOf = (
  { statuses, transitions }: DossierDefinition,
  { from, command }: TransitionDefinition,
): readonly string[] => {
  if (from !== "anyOpen") return [from];
  const own = (key: string): boolean => transitions.some((other) => other.from === key && other.command === command);
  return statuses.filter(({ key, terminal }) => !terminal && !own(key)).map(({ key }) => key);
};

const isRefused = ({ guards }: DossierDefinition, { command }: TransitionDefinition, from: string): boolean =>
  guards.some((guard) => guard.command === command && guard.guard === "never" && holdsIn(guard, from));

const holdsIn = (guard: GuardDefinition, status: string): boolean =>
  guard.from === "any" || guard.from.includes(status);

/** A time limit that has begun goes on until it stops, and one that has stopped stays so. */
const clockProblems = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  const clocks = new Map(definition.statuses.map(({ key, clock }) => [key, clock]));
  return edgesOf(definition).flatMap(([row, from]): readonly DefinitionProblem[] => {
    const [before, after] = [clocks.get(from), clocks.get(row.to)];
    const key = `${from} + ${row.command}`;
    if (before === "stopped" && after !== "stopped") return [{ problem: "clockRevived", key }];
    return before !== "none" && after === "none" ? [{ problem: "clockLost", key }] : [];
  });
};

const limitedWaits: readonly (string | null)[] = ["intakeSupplement", "supplement", "consultation"];

/** Every guard has something to look at wherever it holds, and no child passes unseen. */
const guardProblems = (definition: DossierDefinition): readonly DefinitionProblem[] => {
  const awaits = new Map(definition.statuses.map((status) => [status.key, status.awaits]));
  const idle = definition.guards.filter(
    (guard) =>
      guard.guard === "waitOver" &&
      definition.transitions.some(
        (row) =>
          row.command === guard.command &&
          placesOf(definition, row).some(
            (from) => holdsIn(guard, from) && !limitedWaits.includes(awaits.get(from) ?? null),
          ),
      ),
  );
  const unguarded = definition.commands.filter(({ key, effect }) => {
    const needed = effect === "dispatchesChild" ? "childIsNew" : effect === "reportsChild" ? "childIsPending" : null;
    return (
      needed !== null &&
      !definition.guards.some((one) => one.command === key && one.guard === needed && one.from === "any")
    );
  });
  return [
    ...idle.map(({ command }) => ({ problem: "guardChecksNothing" as const, key: command })),
    ...unguarded.map(({ key }) => ({ problem: "childUnguarded" as const, key })),
  ];
};

const closure = (edges: readonly (readonly [string, string])[], start: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set(start);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [from, to] of edges) if (found.has(from)) found.add(to);
  }
  return found;
};
