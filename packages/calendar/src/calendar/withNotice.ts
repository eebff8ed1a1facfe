import type { CivilDate } from "@haicap/kernel";
import type { CalendarPatch } from "./CalendarPatch.ts";
import type { Alternative, CalendarYear, DayOffRow, HolidayName } from "./CalendarYear.ts";

/**
 * A year as a notice leaves it (thông báo nghỉ lễ, tết). A day off that was derived or projected and that it names is confirmed by it. When
 * it names all days of one of the choices a holiday still has, it has fixed the holiday: the days of that choice, those in lieu among
 * them, are confirmed, and the other choices fall away. What it withdraws is gone.
 */
export const withNotice = (year: CalendarYear, notice: CalendarPatch): CalendarYear => {
  const named = new Set(notice.daysOff);
  const fixed = namesIn(year).reduce((now, name) => withHolidayFixed(now, name, named, notice), year);
  const settled = (rows: readonly DayOffRow[]): readonly DayOffRow[] =>
    rows
      .filter(({ on }) => notice.withdrawn?.includes(on) !== true)
      .map((row) => (named.has(row.on) ? confirmed(row, notice) : row));
  return { ...fixed, publicHolidays: settled(fixed.publicHolidays), compensatory: settled(fixed.compensatory) };
};

/**
 * A year in which one choice of days has been made for a holiday: its rows take the place of all rows of that name.
 */
export const withChoice = (year: CalendarYear, choice: Alternative): CalendarYear => ({
  ...year,
  publicHolidays: [...year.publicHolidays.filter((row) => row.name !== choice.name), ...choice.publicHolidays],
  compensatory: [...year.compensatory.filter((row) => row.name !== choice.name), ...choice.compensatory],
});

const namesIn = (year: CalendarYear): readonly HolidayName[] => {
  const names = [...year.publicHolidays, ...year.compensatory].map(({ name }) => name);
  return [...new Set(names.filter((name) => name !== undefined))];
};

const withHolidayFixed = (
  year: CalendarYear,
  name: HolidayName,
  named: ReadonlySet<CivilDate>,
  notice: CalendarPatch,
): CalendarYear => {
  const ofName = (rows: readonly DayOffRow[]): readonly DayOffRow[] => rows.filter((row) => row.name === name);
  const expected = { name, publicHolidays: ofName(year.publicHolidays), compensatory: ofName(year.compensatory) };
  const { alternatives = [] } = year;
  const others = alternatives.filter((choice) => choice.name === name);
  const made = [expected, ...others].find(
    ({ publicHolidays }) => publicHolidays.length > 0 && publicHolidays.every(({ on }) => named.has(on)),
  );
  if (made === undefined) return year;
  const confirm = (rows: readonly DayOffRow[]): readonly DayOffRow[] => rows.map((row) => confirmed(row, notice));
  const choice = { name, publicHolidays: confirm(made.publicHolidays), compensatory: confirm(made.compensatory) };
  return {
    ...withChoice(year, choice),
    alternatives: alternatives.filter((one) => one.name !== name),
  };
};

/** What a known notice confirms is known, whenever it was to be announced. */
const confirmed = (row: DayOffRow, { source }: CalendarPatch): DayOffRow => {
  if (row.certainty === "confirmed") return row;
  const { announced: _, ...day } = row;
  return { ...day, source, certainty: "confirmed" };
};
