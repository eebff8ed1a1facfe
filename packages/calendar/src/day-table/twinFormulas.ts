/** The references a row of formulas works with, in the notation of spreadsheets (`A2`, `days_off!$A$2:$A$118`). */
export interface TwinCells {
  /** Every day that is not worked, weekly rest days among them. */
  readonly daysOff: string;
  /** The first and the last day the list speaks of. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days not confirmed, and days projected; a day may be in both. */
  readonly unconfirmed: string;
  readonly projected: string;
}

/**
 * No weekday is a rest day by itself: the list names each rest day, so that a made-up Saturday is worked by not being in it.
 * WORKDAY.INTL can take days out of a week but not put one back.
 */
const everyDay = '"0000000"';

/** The formulas of one row; `start`, `amount`, `unit`, `looked`, `due`, `until` are cells of that row. */
export interface TwinFormulas {
  /** The first day a limit asks the calendar about: the first counted day, or the last day before it rolls. */
  readonly looked: (start: string, amount: string, unit: string) => string;
  readonly due: (amount: string, unit: string, looked: string) => string;
  readonly certainty: (looked: string, due: string) => string;
  readonly addWorkingDays: (start: string, count: string) => string;
  readonly workingDaysBetween: (start: string, until: string) => string;
}

/** Writes the formulas over a list of days off; what leaves the list is #N/A, never a guess. */
export const twinFormulas = ({ daysOff, firstDay, lastDay, unconfirmed, projected }: TwinCells): TwinFormulas => {
  const nth = (start: string, count: string): string => `WORKDAY.INTL(${start},${count},${everyDay},${daysOff})`;
  const counted = (from: string, through: string): string =>
    `NETWORKDAYS.INTL(${from},${through},${everyDay},${daysOff})`;
  const inside = (value: string): string => `IF(AND(${value}>=${firstDay},${value}<=${lastDay}),${value},NA())`;
  const within = (list: string, from: string, to: string): string =>
    `COUNTIFS(${list},">="&${from},${list},"<="&${to})>0`;
  return {
    looked: (start, amount, unit) => {
      const months = `((${unit}="month")+(${unit}="halfYear")*6+(${unit}="year")*12)`;
      const days = `((${unit}="calendarDay")+(${unit}="week")*7+(${unit}="halfMonth")*15)`;
      const fixed = `IF(${months}>0,EDATE(${start},${amount}*${months}),IF(${days}>0,${start}+${amount}*${days},NA()))`;
      return `=IF(OR(${amount}<1,${amount}<>INT(${amount}),${start}<${firstDay}),NA(),IF(${unit}="workingDay",${start}+1,${fixed}))`;
    },
    due: (amount, unit, looked) => `=${inside(nth(`${looked}-1`, `IF(${unit}="workingDay",${amount},1)`))}`,
    certainty: (looked, due) =>
      `=IF(${within(projected, looked, due)},"projected",IF(${within(unconfirmed, looked, due)},"provisional","confirmed"))`,
    addWorkingDays: (start, count) =>
      `=IF(${count}=0,${start},IF(OR(${start}<${firstDay},${start}>${lastDay}),NA(),${inside(nth(start, count))}))`,
    workingDaysBetween: (start, until) =>
      `=IF(OR(MIN(${start},${until})<${firstDay},MAX(${start},${until})>${lastDay}+1),NA(),IF(${until}=${start},0,IF(${until}>${start},${counted(start, `${until}-1`)},-${counted(until, `${start}-1`)})))`,
  };
};
