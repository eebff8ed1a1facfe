import type { Instant, Result } from "@haicap/kernel";
import type { Due } from "./Due.ts";
import type { PausedClock } from "./StatutoryClock.ts";
import type { TimeFailure } from "./TimeFailure.ts";

/**
 * The office calendar as a dossier needs it, bound to one time limit. Working minutes may carry a fraction.
 *
 * @since 0.1.0
 */
export interface Timekeeper {
  /** When the limit ends for a dossier accepted at an instant. */
  readonly dueFrom: (acceptedAt: Instant) => Result<Due, TimeFailure>;
  /** When the limit ends after a pause that ends at an instant, the rest kept. */
  readonly dueAfterPause: (clock: PausedClock, at: Instant) => Result<Due, TimeFailure>;
  /** When the limit ends after a pause that ends at an instant, the whole limit given again. */
  readonly dueAfterRestart: (clock: PausedClock, at: Instant) => Result<Due, TimeFailure>;
  /** Working minutes from one instant to a later one; zero when it is not later. */
  readonly worked: (from: Instant, until: Instant) => Result<number, TimeFailure>;
  /** The instant a number of working minutes after another. */
  readonly after: (from: Instant, workingMinutes: number) => Result<Instant, TimeFailure>;
}
