import { type CivilDate, err, ok, type Result, toEpochDay, type Weekday, weekdayOf } from "@haicap/kernel";
import type { CalendarYear, Certainty } from "../calendar/CalendarYear.ts";
import { compileWorkTime } from "../office/compileWorkTime.ts";
import { ordinarySessions } from "../office/Session.ts";
import type { WorkTime } from "../office/WorkTime.ts";

/** No year was given, or one between the first and the last is missing. */
export interface YearsIncomplete {
  readonly _tag: "YearsIncomplete";
  readonly missing: number | undefined;
}

/**
 * Compiles published years into the time of the ordinary office (lịch làm việc): Monday to Friday, swaps followed, 07:30-11:30 and
 * 13:30-17:00, as `createOfficeTime(createCalendar({ base }))` has it, for programs that count bytes.
 *
 * Years may come in any order. Fails with `YearsIncomplete` where one is missing: never "no holidays".
 *
 * @legal labour-code-2019#112, five-day-week-1999
 * @example
 * const day = { on: civilDateUnsafe("2026-11-24"), name: "cultureDay", source: "28/2026/QH16", certainty: "confirmed" };
 * const time = workTimeOf([{ year: 2026, publicHolidays: [day], compensatory: [], swaps: [] }]);
 * time.ok && addWorkingDays(time.value, civilDateUnsafe("2026-11-20"), 3); // => ok "2026-11-26"
 * workTimeOf([]); // => err { _tag: "YearsIncomplete", missing: undefined }
 * @since 0.1.0
 */
export const workTimeOf = (years: readonly CalendarYear[]): Result<WorkTime, YearsIncomplete> => {
  const given = years.map(({ year }) => year);
  const [from, last] = [Math.min(...given), Math.max(...given)];
  if (given.length === 0) return err({ _tag: "YearsIncomplete", missing: undefined });
  for (let year = from; year < last; year++)
    if (!given.includes(year)) return err({ _tag: "YearsIncomplete", missing: year });
  const fiveDays = dayOf("1999-10-02");
  const start = firstOf(from);
  const first = start < fiveDays ? fiveDays : start;
  const working = new Uint8Array(Math.max(0, firstOf(last + 1) - first));
  for (let at = 0; at < working.length; at++) if (weekdayOf((first + at) as never) < restFrom) working[at] = 1;
  const certainty = new Uint8Array(working.length);
  for (const year of years) lay(year, first, working, certainty);
  return ok(
    compileWorkTime({
      first,
      beganWithFiveDayWeek: first > start,
      working,
      opening: Uint16Array.from(working),
      schedules: [[], ordinarySessions],
      sessions: ordinarySessions,
      certainty,
    }),
  );
};

/** Saturday. */
const restFrom: Weekday = 6;

const dayOf = (text: string): ReturnType<typeof toEpochDay> => toEpochDay(text as CivilDate);
const firstOf = (year: number): ReturnType<typeof toEpochDay> => dayOf(`${year}-01-01`);

const weight: Readonly<Record<Certainty, number>> = { confirmed: 0, provisional: 1, projected: 2 };

/** While a day of Tết is projected the year has no schedule, and every day of it is provisional at least. */
const lay = (year: CalendarYear, first: number, working: Uint8Array, certainty: Uint8Array): void => {
  const { publicHolidays, compensatory, swaps } = year;
  if (publicHolidays.some((row) => row.name === "tet" && row.certainty === "projected"))
    for (let day: number = firstOf(year.year); day < firstOf(year.year + 1); day++)
      certainty[day - first] = Math.max(1, certainty[day - first] ?? 0);
  const put = (on: CivilDate, worked: 0 | 1, row: { readonly certainty: Certainty }): void => {
    const at = toEpochDay(on) - first;
    working[at] = worked;
    certainty[at] = Math.max(weight[row.certainty], certainty[at] ?? 0);
  };
  for (const row of [...publicHolidays, ...compensatory]) put(row.on, 0, row);
  for (const row of swaps) {
    put(row.off, 0, row);
    put(row.workedInstead, 1, row);
  }
};
