import type { LocalTime } from "./officeTime.ts";

/** One act in the life of a dossier, as `dossiers.replay` takes it. Actors are desks and posts, never persons. */
export interface LifeEvent {
  readonly id: string;
  readonly at: string;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: Payload;
}

export type Verdict = "early" | "onTime" | "late" | "openInTime" | "openLate" | "notCounted";

export type Payload = Readonly<Record<string, string | readonly string[]>>;

/** A life and, where the composer is sure of it, the verdict it means the dossier to get. */
export interface Life {
  readonly events: readonly LifeEvent[];
  readonly verdict?: Verdict;
}

export type Plan =
  | "early"
  | "onTime"
  | "late"
  | "supplementResumed"
  | "consulted"
  | "paid"
  | "apologised"
  | "refused"
  | "withdrawn"
  | "cancelled"
  | "notAccepted"
  | "supplementExpired"
  | "open"
  | "openAtSignature"
  | "openAwaitingSupplement"
  | "openUnpaid";

export interface Reception {
  readonly received: LocalTime;
  /** When it was filed online or handed to the post; absent when it was handed in at the desk. */
  readonly submitted?: LocalTime;
  readonly limit: string;
  readonly asOf: LocalTime;
}

/** An act before it has its place in the history. */
export interface Act {
  readonly at: LocalTime;
  readonly command: string;
  readonly role: string;
  readonly payload?: Payload;
}

/** The acts of a life, and the verdict they are meant to get. */
export interface Composed {
  readonly acts: readonly Act[];
  readonly verdict?: Verdict;
}
