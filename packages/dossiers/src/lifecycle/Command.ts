import type { CivilDate, Instant } from "@haicap/kernel";

/** What a command may carry. `newDue` is an instant, or a day, which then ends at 24:00. */
export interface CommandPayload {
  readonly capacity?: SigningCapacity;
  readonly mandate?: string;
  readonly child?: string;
  readonly newDue?: Instant | CivilDate;
  readonly toAgency?: string;
  readonly fromAgency?: string;
  readonly basis?: string;
  readonly reason?: string;
  readonly documents?: readonly string[];
}

/**
 * In what capacity a leader signs (thẩm quyền ký): own name, `TM.` for a collective body, `KT.` for the head, `TL.` by order,
 * `TUQ.` by authorisation, `Q.` acting head.
 *
 * @legal records-work-2020
 */
export type SigningCapacity = "self" | "TM" | "KT" | "TL" | "TUQ" | "Q";

/**
 * Something an actor wants done with a dossier. `id` makes it idempotent; `at` is the instant it is said to have happened.
 *
 * `recordedAt` is when a system wrote it down, if that is known. Clocks and order go by `at`; both are kept and sealed, so that a
 * claim made long after the fact, or before it, can be seen.
 *
 * `command` and `role` are plain text: what is unknown is rejected, never an accident.
 *
 * @since 0.1.0
 */
export interface Command {
  readonly id: string;
  readonly at: Instant;
  readonly recordedAt?: Instant;
  readonly command: string;
  readonly role: string;
  readonly actor: string;
  readonly payload?: CommandPayload;
}
