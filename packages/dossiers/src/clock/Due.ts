import type { CivilDate, Instant } from "@haicap/kernel";

/**
 * When a time limit ends (thời điểm hết hạn): the instant, and the civil date of its last day.
 *
 * For limits in days `at` is the exclusive end, `00:00` of the day after `on`; for office time it is the instant itself.
 */
export interface Due {
  readonly at: Instant;
  readonly on: CivilDate;
}
