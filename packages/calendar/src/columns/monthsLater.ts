/** Days from 1970-01-01 to the first of March of the year 0. */
const epoch = 719_468;

/**
 * As `addMonths`, on numbers alone so that a column allocates nothing: the same day number, or the month's last day (R6, R7).
 *
 * Years begin in March here, so that the day a leap year adds is the last of its year. For days of the common era.
 */
export const monthsLater = (day: number, months: number): number => {
  const shifted = day + epoch;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const year = era * 400 + (((dayOfEra - leaps) / 365) | 0);
  const dayOfYear = shifted - daysBefore(year);
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  const total = year * 12 + month + months;
  const landedYear = (total / 12) | 0;
  const landedMonth = total - landedYear * 12;
  const first = daysBefore(landedYear) + daysBeforeMonth(landedMonth);
  const next =
    landedMonth === 11 ? daysBefore(landedYear + 1) : daysBefore(landedYear) + daysBeforeMonth(landedMonth + 1);
  return Math.min(first + dayOfYear - daysBeforeMonth(month), next - 1) - epoch;
};

/** Days before the March of a year. */
const daysBefore = (year: number): number => 365 * year + ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0);

/** Days of a year before a month; March is 0. */
const daysBeforeMonth = (month: number): number => ((153 * month + 2) / 5) | 0;
