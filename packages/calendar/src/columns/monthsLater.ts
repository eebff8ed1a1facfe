/** Days from 1970-01-01 to the first of March of the year 0. */
const epoch = 719_468;

/**
 * As `addMonths`, on numbers alone so that a column allocates nothing: the same day number, or the month's last day (R6, R7).
 *
 * Years begin in March here, so that the day a leap year adds is the last of its year.
 */
export const monthsLater = (day: number, months: number): number => {
  const shifted = day + epoch;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const year = yearOfEra + era * 400;
  const dayOfYear = shifted - daysBefore(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - daysBeforeMonth(month);
  const total = year * 12 + month + months;
  const landedYear = Math.floor(total / 12);
  const landedMonth = total - landedYear * 12;
  const first = daysBefore(landedYear) + daysBeforeMonth(landedMonth);
  const next =
    landedMonth === 11 ? daysBefore(landedYear + 1) : daysBefore(landedYear) + daysBeforeMonth(landedMonth + 1);
  return Math.min(first + dayOfMonth, next - 1) - epoch;
};

/** Days before the March of a year. */
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days of a year before a month; March is 0. */
const daysBeforeMonth = (month: number): number => Math.floor((153 * month + 2) / 5);
