import { assign, type EventObject, initialTransition, setup, transition } from "xstate";
import {
  type Command,
  type DossierDefinition,
  type DossierRules,
  decide,
  evolve,
  newDossier,
} from "../../packages/dossiers/src/index.ts";
import { rulesFor } from "../../packages/dossiers/src/testing/index.ts";
import { dossierDefinitions } from "../../packages/dossiers-data/src/index.ts";
import type { Instant } from "../../packages/kernel/src/index.ts";
import { random } from "../bench/random.ts";
import { type Comparison, compare, type Depth, type Pair, type Reason } from "./Comparison.ts";

/** Where commands lead, beside a machine XState runs: made from the rows of the table, by nothing of ours. */
export const machine = (depth: Depth): readonly Comparison[] =>
  dossierDefinitions().map((definition) =>
    compare(
      `states of the dossier, ${definition.id}`,
      "xstate",
      reasons,
      walks(definition, depth === "gate" ? 40 : 4000),
    ),
  );

const reasons: readonly Reason[] = [
  {
    why: "a guard looks at clocks, counts, mandates or children, which the machine of states and roles does not have: ours refuses, or the last child moves the dossier on",
    holds: ({ ours }) => ours.startsWith("guard:") || ours.startsWith("child:"),
  },
];

interface Asked extends EventObject {
  readonly role: string;
}

type Way = { readonly target?: string; readonly guard: (given: { context: Past; event: Asked }) => boolean };
interface Past {
  readonly before: string;
}

const wayOf = (
  definition: DossierDefinition,
  row: DossierDefinition["transitions"][number],
  from: string,
): readonly Way[] => {
  const delegated = new Set(
    definition.roles.filter(({ onlyWithDelegation }) => onlyWithDelegation).map(({ key }) => key),
  );
  const may = (event: Asked): boolean => row.roles.includes(event.role) && !delegated.has(event.role);
  if (row.to === "same") return [{ target: from, guard: ({ event }) => may(event) }];
  if (row.to !== "previous") return [{ target: row.to, guard: ({ event }) => may(event) }];
  return definition.statuses.map(({ key }) => ({
    target: key,
    guard: ({ context, event }) => may(event) && context.before === key,
  }));
};

const statesOf = (definition: DossierDefinition): Readonly<Record<string, object>> =>
  Object.fromEntries(
    definition.statuses.map(({ key, terminal }) => {
      const own = definition.transitions.filter(({ from }) => from === key);
      const named = new Set(own.map(({ command }) => command));
      const open = terminal
        ? []
        : definition.transitions.filter((row) => row.from === "anyOpen" && !named.has(row.command));
      const on: Record<string, object[]> = {};
      for (const row of [...own, ...open])
        on[row.command] = [
          ...(on[row.command] ?? []),
          ...wayOf(definition, row, key).map((way) => ({
            ...way,
            actions: assign({
              before: ({ context, event }: { context: Past; event: Asked }) =>
                event.type === "RequestWithdrawal" ? key : context.before,
            }),
          })),
        ];
      return [key, { on }];
    }),
  );

/** The status a command leads to; the same one where it is refused. */
const walks = function* (definition: DossierDefinition, dossiers: number): Generator<Pair> {
  const config = { initial: definition.statuses[0]?.key, context: { before: "" }, states: statesOf(definition) };
  const peer = setup({ types: { context: {} as Past, events: {} as Asked } }).createMachine(config as never);
  const rules = rulesFor({ definition, profile: { supplementMax: 3, extensionMax: 2 } });
  const numbers = random(8);
  for (let dossier = 0; dossier < dossiers; dossier++) {
    let ours = newDossier(rules.definition);
    let [theirs] = initialTransition(peer);
    for (let step = 0; step < 40; step++) {
      const command = commandAt(rules, ours.status, numbers, `${dossier}-${step}`, step);
      const asked = `${ours.status} ${command.command} ${command.role}`;
      const decided = decide(rules, ours, command);
      const [next] = transition(peer, theirs, { type: command.command, role: command.role } as never);
      const [event] = decided.ok ? decided.value : [];
      const there = String(next.value);
      yield [() => asked, saying(decided, event?.to ?? ours.status, there), there];
      if (event === undefined) continue;
      ours = evolve(ours, event);
      theirs = event.to === there ? next : peer.resolveState({ value: event.to as never, context: next.context });
    }
  }
};

/** What we say: a status; refusals of guards and moves of children are told from refusals by status or role. */
const saying = (decided: ReturnType<typeof decide>, status: string, there: string): string => {
  if (!decided.ok) return decided.error._tag === "GuardFailed" ? `guard:${decided.error.reason}` : status;
  const [event] = decided.value;
  return event?.command === "ChildResult" && event.to !== there ? `child:${event.to}` : status;
};

const commandAt = (
  rules: DossierRules,
  status: string,
  numbers: ReturnType<typeof random>,
  id: string,
  step: number,
): Command => {
  const rows = [...(rules.definition.rows.get(status)?.on.values() ?? [])];
  const row = rows.length > 0 && numbers.below(5) > 0 ? numbers.pick(rows) : undefined;
  const roles =
    row === undefined || numbers.below(6) === 0 ? rules.definition.definition.roles.map(({ key }) => key) : row.roles;
  return {
    id,
    at: (1_772_400_000_000 + step * 3_600_000) as Instant,
    command: row?.command.key ?? numbers.pick(rules.definition.definition.commands).key,
    role: numbers.pick(roles),
    actor: "cb",
    payload: { child: numbers.pick(["A", "B"]), capacity: "TUQ", mandate: "1/UQ-UBND" },
  };
};
