import type { LegalCitation, Period } from "@haicap/kernel";
import type { GuardKey, GuardReason } from "./Guard.ts";

/** What the statutory clock (thời hạn giải quyết) does in a status; `kept` goes on as in the status before. */
export type StatusClock = "none" | "runs" | "paused" | "stopped" | "kept";

/** What a status waits for, when it waits for somebody outside. */
export type Awaited = "intakeSupplement" | "supplement" | "payment" | "consultation" | "children";

/** A status (trạng thái hồ sơ) and its national code: 1 to 10, none, or that of the status before (`kept`). */
export interface StatusDefinition {
  readonly key: string;
  readonly code: number | "kept" | null;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly clock: StatusClock;
  readonly awaits: Awaited | null;
  readonly terminal: boolean;
}

/** What a command does beyond moving the dossier and its statutory clock. */
export type CommandEffect = "startsIntake" | "answersIntake" | "extends" | "dispatchesChild" | "reportsChild";

/** The keys a command may carry. */
export type PayloadKey =
  | "capacity"
  | "mandate"
  | "child"
  | "newDue"
  | "toAgency"
  | "fromAgency"
  | "basis"
  | "reason"
  | "documents";

/** A command (thao tác), imperative, and the event, past tense, that records it. */
export interface CommandDefinition {
  readonly key: string;
  readonly event: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly effect: CommandEffect | null;
  readonly payload: readonly PayloadKey[];
}

/** The limit a step should keep: until when it is on time, never a ban by itself. */
export type StepLimit = "intakeLimit" | "intakeSupplementLimit" | "supplementLimit" | "consultLimit" | "due";

/** One row of the table: in a status, a command of one of the roles leads to another status and issues a form. */
export interface TransitionDefinition {
  /** A status, or `anyOpen`: every status that is not terminal and has no row of its own for the command. */
  readonly from: string;
  readonly command: string;
  /** A status, `same`, or `previous`: the status a withdrawal request left. */
  readonly to: string;
  readonly roles: readonly string[];
  readonly form: string | null;
  readonly until: StepLimit | null;
  /** Keys of `docs/law/instruments.tsv`. */
  readonly legal: readonly string[];
  readonly confidence: string;
}

/** A condition of a command beyond status and role; checked in the order of the list. */
export interface GuardDefinition {
  readonly command: string;
  /** The statuses it holds in, or `any`. */
  readonly from: readonly string[] | "any";
  readonly guard: GuardKey;
  readonly reason: GuardReason;
}

/** A role (vai trò); one that acts `onlyWithDelegation` needs a delegation on record. */
export interface RoleDefinition {
  readonly key: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly onlyWithDelegation: boolean;
}

/** A form (biểu mẫu) of the circular in force: its number and name. */
export interface FormDefinition {
  readonly key: string;
  readonly number: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The numbers a procedure version may leave to the rules in force. */
export interface DossierParameters {
  readonly intakeLimitHours: number;
  readonly supplementMax: number;
  readonly supplementLimitCalendarDays: number;
  readonly intakeSupplementLimitCalendarDays: number;
  readonly supplementClock: "resume" | "restart";
  readonly consultLimitWorkingHours: number;
  readonly extensionMax: number;
}

/**
 * The life of a dossier (vòng đời hồ sơ) as data: every status, command, row, guard, role and form, with the days it holds.
 *
 * @legal one-stop-2025, one-stop-forms-2025
 * @since 0.1.0
 */
export interface DossierDefinition {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly effective: Period;
  readonly citations: readonly LegalCitation[];
  readonly parameters: DossierParameters;
  /** The first one is where a dossier begins. */
  readonly statuses: readonly StatusDefinition[];
  readonly commands: readonly CommandDefinition[];
  readonly transitions: readonly TransitionDefinition[];
  readonly guards: readonly GuardDefinition[];
  readonly roles: readonly RoleDefinition[];
  readonly forms: readonly FormDefinition[];
}
