import {
  type CivilDate,
  type EpochDay,
  err,
  ok,
  type Result,
  toEpochDay,
  type Weekday,
  weekdayOf,
} from "@haicap/kernel";
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
  const given = [...new Set(years.map(({ year }) => year))].sort();
  const [from] = given;
  if (from === undefined) return err({ _tag: "YearsIncomplete", missing: undefined });
  const gap = given.findIndex((year, at) => year !== from + at);
  if (gap !== -1) return err({ _tag: "YearsIncomplete", missing: from + gap });
  const start = firstOf(from);
  const first = Math.max(start, dayOf("1999-10-02")) as EpochDay;
  const working = new Uint8Array(Math.max(0, firstOf(from + given.length) - first));
  working.forEach((_, at) => {
    if (weekdayOf((first + at) as EpochDay) < restFrom) working[at] = 1;
  });
  const certainty = new Uint8Array(working.length);
  for (const { year } of years.filter(isOpen))
    certainty.fill(1, Math.max(0, firstOf(year) - first), Math.max(0, firstOf(year + 1) - first));
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
const isOpen = ({ publicHolidays }: CalendarYear): boolean =>
  publicHolidays.some((row) => row.name === "tet" && row.certainty === "projected");

const lay = (year: CalendarYear, first: number, working: Uint8Array, certainty: Uint8Array): void => {
  const { publicHolidays, compensatory, swaps } = year;
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
