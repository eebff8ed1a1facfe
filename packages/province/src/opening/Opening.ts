import type { CalendarNotPublished, Certainty } from "@haicap/calendar";
import type { ProcedureCode } from "@haicap/identifiers";
import type { Instant } from "@haicap/kernel";
import type { SubmissionChannel } from "@haicap/procedures";
import type { UnitCode } from "@haicap/units";
import type { SessionKind } from "../profile/ProfileOffice.ts";

/** When somebody may be served, and where: the hours of an office or of its desk, or a session. */
export interface Opening {
  /** The first moment, the instant asked for itself when it is open then. */
  readonly at: Instant;
  /** The first moment it is no longer open. */
  readonly until: Instant;
  readonly office: string;
  readonly desk?: string;
  readonly session?: string;
  readonly kind: "hours" | SessionKind;
  readonly name: string;
  readonly place?: string;
  readonly appointment: boolean;
  readonly certainty: Certainty;
}

/** From when, and where or for what; what is left out is not asked for. */
export interface OpeningQuestion {
  readonly at: Instant;
  /** A key of the profile's offices. */
  readonly office?: string;
  readonly desk?: string;
  /** Only where this procedure is received. */
  readonly code?: ProcedureCode;
  readonly channel?: SubmissionChannel;
  /** Only where dossiers of this commune are received. */
  readonly unit?: UnitCode;
  /** Only the hours of offices, or only sessions of this kind. */
  readonly kind?: Opening["kind"];
  /** Only where no appointment is needed. */
  readonly withoutAppointment?: boolean;
}

/** The profile has no such office, or the office no such desk. */
export interface OfficeUnknown {
  readonly _tag: "OfficeUnknown";
  readonly office: string;
  readonly desk?: string;
  readonly known: readonly string[];
}

/** Nothing of the profile will ever open for what was asked. */
export interface NothingOpens {
  readonly _tag: "NothingOpens";
}

/** What {@link Opening} can meet. */
export type OpeningFailure = OfficeUnknown | NothingOpens | CalendarNotPublished;
