import type { Instant } from "@haicap/kernel";
import type { Due } from "../clock/Due.ts";
import type { LimitLeft } from "../clock/limitLeft.ts";
import type { PauseCause } from "../clock/StatutoryClock.ts";
import type { Verdict } from "../clock/verdictOf.ts";
import type { Awaited, FormDefinition } from "../definition/DossierDefinition.ts";
import type { Command, CommandPayload } from "../lifecycle/Command.ts";
import type { Children } from "../lifecycle/Dossier.ts";
import type { Outcome } from "./replay.ts";

/** What the statutory clock does after a step: it has not begun, runs, stands still, or has stopped for good. */
export type ClockState = "none" | "running" | "paused" | "ended";

/** Something a step did that an official asks about: to the clocks, to the dates, on paper, or in the record. */
export type TimelineNote =
  | { readonly kind: "intakeStarted"; readonly limitHours: number; readonly until: Instant }
  | { readonly kind: "intakeAnswered"; readonly minutes: number; readonly limitHours: number; readonly late: boolean }
  | { readonly kind: "clockStarted"; readonly due: Due }
  /** `left` is what remains of the limit: working minutes, a limit of its own, or `null` when the due instant had passed. */
  | { readonly kind: "clockPaused"; readonly cause: PauseCause; readonly left: number | LimitLeft | null }
  /** `stood` are the office's minutes of the pause. Where `to` is `from` the date did not move: it had passed, or nothing was lost. */
  | {
      readonly kind: "clockResumed";
      readonly cause: PauseCause;
      readonly stood: number;
      readonly from: Due;
      readonly to: Due;
      /** The date the applicant was promised before: the due date, unless form 04 had named another. */
      readonly promised: Due;
      readonly passed: boolean;
    }
  | {
      readonly kind: "clockRestarted";
      readonly from: Due;
      readonly to: Due;
      readonly promised: Due;
      readonly used: number;
    }
  | { readonly kind: "clockEnded"; readonly at: Instant; readonly due: Due; readonly verdict: Verdict }
  | { readonly kind: "neverAccepted" }
  | { readonly kind: "promised"; readonly from: Due; readonly to: Due; readonly statutory: Due }
  | { readonly kind: "waits"; readonly awaits: Awaited; readonly until: Instant | null }
  | { readonly kind: "children"; readonly children: Children }
  | { readonly kind: "withdrawal"; readonly asked: boolean }
  | { readonly kind: "form"; readonly form: FormDefinition }
  | { readonly kind: "said"; readonly payload: CommandPayload }
  /** Written down `minutes` of ordinary time after it is said to have happened; negative: before. */
  | { readonly kind: "recorded"; readonly at: Instant; readonly minutes: number };

/**
 * One line of a dossier's timeline (dòng thời gian): a command, what became of it, and how the clock stands after it.
 *
 * `used` are the working minutes used of the limit up to here; `due` is the statutory date after this line.
 */
export interface TimelineRow {
  readonly index: number;
  readonly command: Command;
  readonly outcome: Outcome;
  readonly status: string;
  readonly code: number | null;
  readonly clock: ClockState;
  readonly used: number;
  readonly due: Due | null;
  readonly notes: readonly TimelineNote[];
}
