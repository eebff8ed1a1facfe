/** Days from the first of March of the year 0 to 1970-01-01. */
const epoch = 719_468;

/**
 * The day number `months` later that stands as far in its month as `day` does, or on the month's last day where it has no such day
 * (R6, R7), on numbers alone so that a column allocates nothing. The place in the month is taken `less` days before it is cut to the
 * month's length, and `more` days after.
 *
 * Years begin in March here, so that the day a leap year adds is the last of its year. For days of the common era.
 */
export const landing = (day: number, months: number, less = 0, more = 0): number => {
  const shifted = day + epoch;
  const era = (shifted / 146_097) | 0;
  const dayOfEra = shifted - era * 146_097;
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const year = era * 400 + (((dayOfEra - leaps) / 365) | 0);
  const dayOfYear = shifted - daysBefore(year);
  const month = ((5 * dayOfYear + 2) / 153) | 0;
  const total = year * 12 + month + months;
  const first = monthStart(total);
  const place = dayOfYear - daysBeforeMonth(month) - less;
  return first + Math.min(place, monthStart(total + 1) - first - 1) + more - epoch;
};

/** The first day of a month, months counted from the March of the year 0. */
const monthStart = (months: number): number => {
  const year = (months / 12) | 0;
  return daysBefore(year) + daysBeforeMonth(months - year * 12);
};

/** Days before the March of a year. */
const daysBefore = (year: number): number => 365 * year + ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0);

/** Days of a year before a month; March is 0. */
const daysBeforeMonth = (month: number): number => ((153 * month + 2) / 5) | 0;
