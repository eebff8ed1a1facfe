import type { Instant } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";
import type { LimitLeft } from "../clock/limitLeft.ts";
import type { PauseCause } from "../clock/StatutoryClock.ts";
import type { CommandPayload } from "./Command.ts";

/**
 * What an event did besides moving the dossier. Everything the calendar had to say is in here, so that a history is folded
 * without one: `worked` is working minutes since the clock last started, `due` a due date that was computed once.
 */
export type Effect =
  | { readonly kind: "intakeStarted" }
  | { readonly kind: "intakeStopped" }
  | { readonly kind: "waitStarted" }
  | { readonly kind: "supplementCounted" }
  | { readonly kind: "extended"; readonly promised: Due | null }
  | { readonly kind: "childDispatched"; readonly child: string }
  | { readonly kind: "childReported"; readonly child: string }
  | { readonly kind: "withdrawalOpened" }
  | { readonly kind: "withdrawalClosed" }
  | { readonly kind: "clockStarted"; readonly due: Due }
  | {
      readonly kind: "clockPaused";
      readonly cause: PauseCause;
      readonly worked: number;
      readonly left: number | LimitLeft | null;
    }
  | { readonly kind: "clockResumed"; readonly at: Instant; readonly due: Due }
  | { readonly kind: "clockRestarted"; readonly due: Due }
  | { readonly kind: "clockEnded"; readonly at: Instant; readonly worked: number }
  | { readonly kind: "clockNeverStarted" }
  | { readonly kind: "migrated"; readonly from: string; readonly to: string };

/**
 * Something that happened to a dossier (sự kiện), past tense; the only thing a dossier is made of.
 *
 * @since 0.1.0
 */
export interface DossierEvent {
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number;
  /** The id of the command that was accepted. */
  readonly id: string;
  readonly event: string;
  readonly command: string;
  /** When it is said to have happened: what every clock counts from. */
  readonly at: Instant;
  /** When it was written down; `null` when nobody said. No clock looks at it. */
  readonly recordedAt: Instant | null;
  readonly role: string;
  readonly actor: string;
  readonly from: string;
  readonly to: string;
  readonly code: number | null;
  readonly payload: CommandPayload | null;
  readonly effects: readonly Effect[];
}
