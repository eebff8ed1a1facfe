import type { Words } from "@haicap/kernel";
import type { Failure } from "haicap";

/** A row of the old system's file, as it was written. */
export interface Written {
  readonly number: string;
  readonly procedure: string;
  readonly limit: string;
  readonly address: string;
  readonly received: string;
  readonly channel: string;
}

/** An office that can have dossiers: a key that files use, and its name. */
export interface Agency {
  readonly id: string;
  readonly name: string;
}

/** A commune of the two tiers that the address may lie in, and why. */
export interface Commune {
  readonly code: string;
  readonly fullName: string;
  /** The commune of the three tiers that was read. */
  readonly was?: string;
  /** Whether all residents of the old commune came here, some, or land alone. */
  readonly residents?: string;
  readonly movedBy: readonly string[];
}

/** Where the dossier can go, and how a person tells. */
export interface Choice extends Agency {
  readonly hint: Words;
}

export const reasons = [
  "splitCommune",
  "landPart",
  "addressTooCoarse",
  "addressUnreadable",
  "outsideDistrict",
  "caseDependent",
  "noOwner",
  "procedureUnknown",
  "choiceNotPossible",
] as const;

/** Why a person has to decide. */
export type Reason = (typeof reasons)[number];

/** Something a person has to decide, in words. */
export interface Question {
  readonly reason: Reason;
  readonly message: Words;
}

/** The dates and the clock of a dossier, which no move changes. */
export interface Clock {
  readonly status: string;
  readonly mode: string;
  readonly due: string | null;
  readonly promised: string | null;
}

export const kinds = ["moved", "toDecide", "refused", "closed", "stays"] as const;

/**
 * What becomes of a row: `moved` to the office that goes on with it, `stays` where it was moved before, `closed` and left in the archive,
 * `toDecide` by a person, `refused` because the row or its history is wrong.
 */
export type Kind = (typeof kinds)[number];

/** One row in, one outcome out. */
export interface Outcome {
  readonly line: number;
  readonly kind: Kind;
  readonly number: string;
  readonly written?: Written;
  readonly procedure?: string;
  readonly communes: readonly Commune[];
  readonly from?: Agency;
  readonly to?: Agency;
  readonly choices: readonly Choice[];
  readonly questions: readonly Question[];
  readonly problems: readonly Failure[];
  readonly clock?: Clock;
  /** The event that carries the move out, as a history has it. */
  readonly event?: HistoryEvent;
}

/** An act of a history, as the old system exports it. */
export interface HistoryEvent {
  readonly id: string;
  readonly at: string;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}
