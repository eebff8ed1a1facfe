import type { Instant, Result } from "@haicap/kernel";
import type { Due } from "./Due.ts";
import type { LimitLeft } from "./limitLeft.ts";
import type { PausedClock, RunningClock } from "./StatutoryClock.ts";
import type { TimeFailure } from "./TimeFailure.ts";

/**
 * The office calendar as a dossier needs it, bound to one time limit. Working minutes may carry a fraction.
 *
 * @since 0.1.0
 */
export interface Timekeeper {
  /** When the whole limit ends, counted from an acceptance or a restart. */
  readonly dueFrom: (at: Instant) => Result<Due, TimeFailure>;
  /** What is left of the limit when a pause begins at an instant, not after the due one. */
  readonly leftAt: (clock: RunningClock, at: Instant) => Result<number | LimitLeft, TimeFailure>;
  /** When what was left ends, counted from the end of the pause; a due instant that had passed stays. */
  readonly dueAfterPause: (clock: PausedClock, at: Instant) => Result<Due, TimeFailure>;
  /** Working minutes from one instant to a later one; zero when it is not later. */
  readonly worked: (from: Instant, until: Instant) => Result<number, TimeFailure>;
  /** The instant a number of working minutes after another. */
  readonly after: (from: Instant, workingMinutes: number) => Result<Instant, TimeFailure>;
}
