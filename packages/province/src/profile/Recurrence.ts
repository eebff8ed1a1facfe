import type { CivilDate, Weekday } from "@haicap/kernel";

/** A day of the month a rule names: the first to the fifth such weekday, or the last. */
export type Ordinal = 1 | 2 | 3 | 4 | 5 | -1;

/**
 * On which days something is held (quy tắc lặp): weekdays, the n-th weekday of each month, a day of each month, or single days.
 *
 * The second Saturday of a month is the one in 8 to 14, not the Saturday of its second week. A month without the day named has none.
 */
export type Recurrence =
  | { readonly every: "week"; readonly weekdays: readonly Weekday[] }
  | { readonly every: "month"; readonly ordinal: Ordinal; readonly weekday: Weekday }
  | { readonly every: "month"; readonly day: number }
  | { readonly on: readonly CivilDate[] };
