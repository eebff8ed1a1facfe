import type { CivilDate, EpochDay, Period } from "@haicap/kernel";
import type { Certainty, HolidayName } from "./CalendarYear.ts";

/** A day about which a published document says something. */
export interface DayEntry {
  readonly day: EpochDay;
  readonly kind: "holiday" | "compensatory" | "swappedOff" | "makeUp";
  readonly name?: HolidayName;
  readonly source: string;
  readonly certainty: Certainty;
  /** The other side of a swap. */
  readonly pairedWith?: CivilDate;
}

/**
 * A calendar compiled from published years: what the documents say of each day, before any office's own week is laid over it.
 *
 * @since 0.1.0
 */
export interface WorkingCalendar {
  /** The days it speaks of; outside them every count fails. */
  readonly coverage: Required<Period>;
  readonly entries: ReadonlyMap<number, DayEntry>;
  /** Years whose Tết is not announced (as of `knownOn`): their ordinary days are provisional, since swaps may come. */
  readonly unannounced: ReadonlySet<number>;
  /** Whether days in lieu follow each office's weekly rest (published years) or are final as given (a calendar of one's own). */
  readonly daysInLieu: "byLaw" | "asGiven";
  /** The calendars that would hold if days of these years (both included) not fixed yet were chosen otherwise; kept once built. */
  readonly alternatives: (fromYear: number, toYear: number) => readonly WorkingCalendar[];
}
