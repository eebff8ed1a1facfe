import type { CivilDate } from "@haicap/kernel";

/**
 * A notice that came after the data was published: days off, days worked in their place, and days off it withdraws.
 *
 * @since 0.1.0
 */
export interface CalendarPatch {
  readonly daysOff?: readonly CivilDate[];
  readonly makeUpDays?: readonly CivilDate[];
  /** Days that the base has off or made up and that are ordinary days again. */
  readonly withdrawn?: readonly CivilDate[];
  readonly source: string;
  readonly announced?: CivilDate;
}
