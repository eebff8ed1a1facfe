import type { CivilDate } from "@haicap/kernel";

/**
 * How firmly a day is known: `confirmed` by a published document; `provisional` when it follows from the law but the schedule
 * of its year is not announced; `projected` when the Prime Minister still has to fix it and we follow precedent.
 *
 * @since 0.1.0
 */
export type Certainty = "confirmed" | "provisional" | "projected";

/** The paid public holidays (ngày nghỉ lễ, tết) by name. */
export type HolidayName =
  | "newYear"
  | "tet"
  | "hungKings"
  | "reunificationDay"
  | "labourDay"
  | "nationalDay"
  | "nationalDayAdjacent"
  | "cultureDay";

/** A day off of a published year: what it is, who said so, when, and how firmly. */
export interface DayOffRow {
  readonly on: CivilDate;
  readonly name?: HolidayName;
  readonly source: string;
  /** The day the deciding document was issued; absent when the day follows from the law and was always known. */
  readonly announced?: CivilDate;
  readonly certainty: Certainty;
}

/** A swap (hoán đổi ngày làm việc): one row holds the day off and the rest day worked in its place. */
export interface SwapRow {
  readonly off: CivilDate;
  readonly workedInstead: CivilDate;
  readonly name?: HolidayName;
  readonly source: string;
  readonly announced?: CivilDate;
  readonly certainty: Certainty;
}

/** Another lawful choice of days that are not fixed yet: its rows take the place of all rows of that name in the year. */
export interface Alternative {
  readonly name: HolidayName;
  readonly publicHolidays: readonly DayOffRow[];
  readonly compensatory: readonly DayOffRow[];
}

/**
 * One published year of the working calendar (lịch nghỉ lễ, tết) of state offices that rest on Saturday and Sunday.
 *
 * A swap belongs to the year of its day off; the day worked in its place may lie in another year.
 *
 * @legal labour-code-2019#111, labour-code-2019#112
 * @since 0.1.0
 */
export interface CalendarYear {
  readonly year: number;
  readonly publicHolidays: readonly DayOffRow[];
  readonly compensatory: readonly DayOffRow[];
  readonly swaps: readonly SwapRow[];
  readonly alternatives?: readonly Alternative[];
}
