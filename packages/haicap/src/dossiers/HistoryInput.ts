import type { CalendarInput, LimitInput, OfficeInput, PatchInput } from "../deadline/ComputeInput.ts";

/** A command of a history as written on the wire; instants with their offset, seconds may be absent. */
export interface EventInput {
  readonly id: string;
  /** When it happened, as it is claimed: what counts. */
  readonly at: string;
  /** When it was written down; kept and sealed, and counted by no clock. */
  readonly recordedAt?: string;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: {
    readonly capacity?: "self" | "TM" | "KT" | "TL" | "TUQ" | "Q";
    readonly mandate?: string;
    readonly child?: string;
    readonly newDue?: string;
    readonly toAgency?: string;
    readonly fromAgency?: string;
    readonly basis?: string;
    readonly reason?: string;
    readonly documents?: readonly string[];
  };
}

/** The numbers of a procedure version as written on the wire; what is left out is taken from the rules in force. */
export interface ProfileInput {
  readonly limit: LimitInput;
  readonly workingDayAs?: "officeHours" | "days";
  readonly intakeLimitHours?: number;
  readonly supplementMax?: number;
  readonly supplementLimitCalendarDays?: number;
  readonly intakeSupplementLimitCalendarDays?: number;
  readonly supplementClock?: "resume" | "restart";
  readonly consultLimitWorkingHours?: number;
  readonly extensionMax?: number;
  readonly delegation?: boolean;
  /** The agency's mandates to sign by authorisation; where they are given, a signature `TUQ` needs one in force and the signer's own. */
  readonly mandates?: readonly {
    readonly mandate: string;
    readonly effective: { readonly from: string; readonly until?: string };
    readonly holder?: string;
  }[];
}

/** A history and what it is judged by, as written on the wire. */
export interface HistoryInput {
  readonly definition?: string;
  readonly profile: ProfileInput;
  readonly office?: OfficeInput;
  readonly calendar?: "vn" | CalendarInput;
  readonly patches?: readonly PatchInput[];
  readonly asOf: string;
  readonly events: readonly EventInput[];
}
