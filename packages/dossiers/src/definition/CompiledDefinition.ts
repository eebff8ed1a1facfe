import type {
  CommandDefinition,
  DossierDefinition,
  FormDefinition,
  GuardDefinition,
  StatusDefinition,
  StepLimit,
} from "./DossierDefinition.ts";

/** A row ready for use: the guards that hold in its status are on it, in order. */
export interface Transition {
  readonly from: StatusDefinition;
  readonly command: CommandDefinition;
  /** `null`: back to the status a withdrawal request left. */
  readonly to: StatusDefinition | null;
  readonly roles: readonly string[];
  readonly guards: readonly GuardDefinition[];
  readonly form: FormDefinition | null;
  readonly until: StepLimit | null;
  readonly legal: readonly string[];
}

/** A status with its row of the table: command key to transition. */
export interface StatusRow {
  readonly status: StatusDefinition;
  readonly on: ReadonlyMap<string, Transition>;
}

/**
 * A definition that has passed {@link defineDossier}: complete, and indexed by status and command.
 *
 * @since 0.1.0
 */
export interface CompiledDefinition {
  readonly definition: DossierDefinition;
  readonly initial: StatusDefinition;
  readonly rows: ReadonlyMap<string, StatusRow>;
  readonly commands: ReadonlyMap<string, CommandDefinition>;
  /** Roles that act only with a delegation on record. */
  readonly delegatedRoles: ReadonlySet<string>;
}

/**
 * The row of a status and a command, or `undefined` when the command is not possible there.
 *
 * @example
 * const compiled = defineDossierUnsafe(sampleDefinition);
 * transitionOf(compiled, "Supplement", "SubmitSupplement")?.roles; // => ["applicant", "delegate", "deskOfficer"]
 * transitionOf(compiled, "Draft", "Sign"); // => undefined
 * @since 0.1.0
 */
export const transitionOf = (compiled: CompiledDefinition, status: string, command: string): Transition | undefined =>
  compiled.rows.get(status)?.on.get(command);
