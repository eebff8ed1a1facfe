import type { Hours, Office } from "@haicap/calendar";
import type { ProcedureCode } from "@haicap/identifiers";
import type { Period } from "@haicap/kernel";
import type { SubmissionChannel } from "@haicap/procedures";
import type { UnitCode } from "@haicap/units";
import type { WithEvidence } from "./Evidence.ts";
import type { Recurrence } from "./Recurrence.ts";

/** What kind of counter an office is. */
export const officeKinds = [
  "serviceCentre",
  "oneStopDesk",
  "branch",
  "satellite",
  "postOffice",
  "department",
  "other",
] as const;

/** One of {@link officeKinds}. */
export type OfficeKind = (typeof officeKinds)[number];

/** What kind of service a session is. */
export const sessionKinds = [
  "villageHouse",
  "mobile",
  "atHome",
  "postOffice",
  "satellite",
  "saturday",
  "noAppointment",
  "other",
] as const;

/** One of {@link sessionKinds}. */
export type SessionKind = (typeof sessionKinds)[number];

/** What a counter takes in (phạm vi tiếp nhận); what is left out is not limited. */
export interface ReceptionScope {
  readonly codes?: readonly ProcedureCode[];
  /** Fields of work by their published names (lĩnh vực). */
  readonly fields?: readonly string[];
  /** The communes from which it takes dossiers. */
  readonly units?: readonly UnitCode[];
  readonly channels?: readonly SubmissionChannel[];
}

/** When and what a counter serves. */
export interface Counter extends WithEvidence {
  readonly name: string;
  /** Its own week and hours, key by key in place of those of what it belongs to. */
  readonly time?: Office;
  readonly receives?: ReceptionScope;
  /** Whether one comes by appointment only; default no. */
  readonly appointment?: boolean;
  readonly effective?: Period;
}

/** A desk of an office (quầy). */
export type ProfileDesk = Counter;

/**
 * A service held by rule beside the ordinary hours (phiên tiếp nhận): in a village house, on a van, at home.
 *
 * A session is a place to hand papers in, never a working day of a limit.
 */
export interface ServiceSession extends Omit<Counter, "time"> {
  readonly kind: SessionKind;
  readonly place?: string;
  readonly rule: Recurrence;
  readonly hours: Hours;
  /** On a public holiday, a day in lieu or a day swapped off the session is skipped (default) or held. */
  readonly onHolidays?: "skip" | "hold";
}

/**
 * An office that receives or decides (cơ quan, điểm tiếp nhận), of a unit, with its desks and sessions.
 *
 * @legal one-stop-2025
 * @since 0.1.0
 */
export interface ProfileOffice extends Counter {
  readonly kind: OfficeKind;
  /** The unit whose office it is: the province, or a commune. */
  readonly unit: UnitCode;
  readonly address?: string;
  readonly desks?: Readonly<Record<string, ProfileDesk>>;
  readonly sessions?: Readonly<Record<string, ServiceSession>>;
}
