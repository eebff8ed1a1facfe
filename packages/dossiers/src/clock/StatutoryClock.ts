import type { TimeLimit } from "@haicap/calendar";
import type { Instant } from "@haicap/kernel";
import type { Due } from "./Due.ts";
import type { LimitLeft } from "./limitLeft.ts";

/** Why the statutory clock stands still. */
export type PauseCause = "supplement" | "payment";

/** A movement of the statutory due instant: when it was decided, from where to where, and what caused it. */
export interface DueShift {
  readonly at: Instant;
  readonly from: Due;
  readonly to: Due;
  readonly cause: PauseCause | "restart";
}

/** What the due instant is counted from: an instant, and what was left of the limit then; `null` is the whole limit. */
export interface CountedFrom {
  readonly at: Instant;
  readonly limit: TimeLimit | null;
}

/** What is known from acceptance on. Working minutes may carry a fraction when instants carry seconds. */
interface Accepted {
  readonly acceptedAt: Instant;
  readonly firstDue: Due;
  /** The statutory due instant (thời hạn giải quyết). */
  readonly due: Due;
  /** The date shown to the applicant (ngày hẹn trả): the due instant, unless form 04 named another. */
  readonly promised: Due;
  readonly shifts: readonly DueShift[];
  readonly counted: CountedFrom;
  /** Working minutes of the closed running segments. */
  readonly consumed: number;
}

/** Not accepted yet: no due date exists. */
export interface NotStartedClock {
  readonly mode: "notStarted";
}

/** Closed before acceptance: never had a due date. */
export interface NeverStartedClock {
  readonly mode: "neverStarted";
}

/** Running since `since`. */
export interface RunningClock extends Accepted {
  readonly mode: "running";
  readonly since: Instant;
}

/**
 * Standing still since `since`. `left` of the limit: working minutes in office time, else a limit of its own; `null` when the due
 * instant had passed.
 */
export interface PausedClock extends Accepted {
  readonly mode: "paused";
  readonly since: Instant;
  readonly cause: PauseCause;
  readonly left: number | LimitLeft | null;
}

/** Stopped for good at `endedAt`. */
export interface EndedClock extends Accepted {
  readonly mode: "ended";
  readonly endedAt: Instant;
}

/**
 * The statutory clock of a dossier (đồng hồ thời hạn giải quyết). Only an accepted dossier has a due date; only one that
 * runs or is paused can still miss it.
 *
 * @legal one-stop-2025
 * @since 0.1.0
 */
export type StatutoryClock = NotStartedClock | NeverStartedClock | RunningClock | PausedClock | EndedClock;
