import type { CompiledDefinition, StatusRow, Transition } from "../definition/CompiledDefinition.ts";

/** A guard of a machine as XState names it: its type, and what it is asked with. */
export interface MachineGuard {
  readonly type: "may" | "mayAndLastChild" | "mayAndCameFrom";
  readonly params: {
    readonly roles: readonly string[];
    readonly guards: readonly string[];
    readonly from?: string;
  };
}

/** One way an event may go; without a target the machine stays where it is. */
export interface MachineTransition {
  readonly target?: string;
  readonly guard: MachineGuard;
  readonly meta: { readonly event: string; readonly form: string | null; readonly legal: readonly string[] };
}

/** A state of a machine; `tags` tell what the statutory clock does in it. */
export interface MachineState {
  readonly type?: "final";
  readonly tags: readonly string[];
  readonly meta: {
    readonly code: number | "kept" | null;
    readonly nameVi: string;
    readonly nameEn: string;
    readonly terminal: boolean;
  };
  readonly on?: Readonly<Record<string, readonly MachineTransition[]>>;
}

/** The configuration of a state machine as XState 5 reads it. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, MachineState>>;
}

/**
 * Writes a definition as the JSON configuration of an XState machine (sơ đồ trạng thái dạng máy trạng thái).
 *
 * Every command is an event, every status a state; a state without a way on is final. The guards `may`, `mayAndLastChild` and
 * `mayAndCameFrom` are for the application to implement: they carry the roles and the names of our guards. Clocks are not in it.
 *
 * @example
 * const { initial, states } = toXState(defineDossierUnsafe(sampleDefinition));
 * [initial, states.Draft.on.Submit[0].target, states.Archived.type]; // => ["Draft", "Submitted", "final"]
 * @since 0.1.0
 */
export const toXState = (compiled: CompiledDefinition): MachineConfig => ({
  id: compiled.definition.id,
  initial: compiled.initial.key,
  states: Object.fromEntries([...compiled.rows].map(([key, row]) => [key, stateOf(compiled, row)])),
});

const stateOf = (compiled: CompiledDefinition, { status, on }: StatusRow): MachineState => ({
  ...(on.size === 0 ? { type: "final" as const } : {}),
  tags: [`clock:${status.clock}`, ...(status.awaits === null ? [] : [`awaits:${status.awaits}`])],
  meta: { code: status.code, nameVi: status.nameVi, nameEn: status.nameEn, terminal: status.terminal },
  ...(on.size === 0
    ? {}
    : { on: Object.fromEntries([...on].map(([command, row]) => [command, waysOf(compiled, row)])) }),
});

/** Where a row may lead: back to each status it may have come from, on only with the last child, or straight. */
const waysOf = (compiled: CompiledDefinition, row: Transition): readonly MachineTransition[] => {
  if (row.to === null) return sourcesOf(compiled, row.from.key).map((from) => way(row, "mayAndCameFrom", from, from));
  if (row.command.effect === "reportsChild") return [way(row, "mayAndLastChild", row.to.key), way(row, "may")];
  return [row.to === row.from ? way(row, "may") : way(row, "may", row.to.key)];
};

const sourcesOf = ({ rows }: CompiledDefinition, status: string): readonly string[] =>
  [...rows]
    .filter(([key, { on }]) => key !== status && [...on.values()].some(({ to }) => to?.key === status))
    .map(([key]) => key);

const way = (row: Transition, type: MachineGuard["type"], target?: string, from?: string): MachineTransition => ({
  ...(target === undefined ? {} : { target }),
  guard: {
    type,
    params: {
      roles: row.roles,
      guards: row.guards.map(({ guard }) => guard),
      ...(from === undefined ? {} : { from }),
    },
  },
  meta: { event: row.command.event, form: row.form?.number ?? null, legal: row.legal },
});
