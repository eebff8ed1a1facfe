import {
  addDays,
  type CivilDate,
  civilDateUnsafe,
  err,
  ok,
  type Result,
  toEpochDay,
  type Weekday,
  weekdayOf,
} from "@haicap/kernel";
import type { Alternative, CalendarYear, Certainty, DayOffRow, HolidayName } from "../calendar/CalendarYear.ts";
import { lunarToSolar, type OutsideLunarYears } from "./lunarDate.ts";

/** What was off in a year by its law (R12). */
interface HolidayLaw {
  readonly from: number;
  readonly source: string;
  readonly tetDays: number;
  readonly hungKings: boolean;
  readonly adjacentDay: boolean;
  readonly cultureDay: boolean;
}

/** Read from the bottom: the last law in force at the start of the year, save that 24 November came within 2026. */
const laws: readonly HolidayLaw[] = [
  {
    from: 1995,
    source: "Bộ luật Lao động 1994, Điều 73",
    tetDays: 4,
    hungKings: false,
    adjacentDay: false,
    cultureDay: false,
  },
  {
    from: 2007,
    source: "Bộ luật Lao động 1994 (sửa đổi 2007), Điều 73",
    tetDays: 4,
    hungKings: true,
    adjacentDay: false,
    cultureDay: false,
  },
  { from: 2014, source: "10/2012/QH13, Điều 115", tetDays: 5, hungKings: true, adjacentDay: false, cultureDay: false },
  { from: 2021, source: "45/2019/QH14, Điều 112", tetDays: 5, hungKings: true, adjacentDay: true, cultureDay: false },
  { from: 2026, source: "45/2019/QH14, Điều 112", tetDays: 5, hungKings: true, adjacentDay: true, cultureDay: true },
];

/**
 * The calendar a year would have by law, the lunar calendar and precedent, where nobody has published it (dự kiến lịch nghỉ).
 *
 * Statutory days are provisional; the days the Prime Minister fixes (Tết, the day beside 2 September) are projected by
 * precedent and carry the other lawful choice in `alternatives`. No swap is ever projected, and no day in lieu of 24 November.
 *
 * Fails with `OutsideLunarYears` before 1995, whose law is not held, and after 2198.
 *
 * @legal labour-code-2019#111, labour-code-2019#112, culture-day-2026#2
 * @example
 * const year = projectYear(2029);
 * year.ok && year.value.publicHolidays.find((row) => row.name === "hungKings")?.on; // => "2029-04-23"
 * @since 0.1.0
 */
export const projectYear = (year: number): Result<CalendarYear, OutsideLunarYears> => {
  const law = laws.findLast((one) => one.from <= year);
  if (law === undefined) return err({ _tag: "OutsideLunarYears", year });
  const tet = lunarToSolar({ year, month: 1, day: 1, leap: false });
  const hungKings = lunarToSolar({ year, month: 3, day: 10, leap: false });
  if (!tet.ok || !hungKings.ok) return err({ _tag: "OutsideLunarYears", year });
  const [usual, other] = tetChoices(tet.value, law.tetDays);
  const holidays = [
    ...fixedDays(year, law),
    ...(law.hungKings ? [row(hungKings.value, "hungKings", law.source, "provisional")] : []),
    ...usual.map((on) => row(on, "tet", notAnnounced, "projected")),
    ...(law.adjacentDay ? [row(adjacentDay(year, false), "nationalDayAdjacent", notAnnounced, "projected")] : []),
  ];
  const alternatives = [
    ...(law.tetDays === 5 ? [alternative("tet", other, holidays)] : []),
    ...(law.adjacentDay ? [alternative("nationalDayAdjacent", [adjacentDay(year, true)], holidays)] : []),
  ];
  return ok({ year, publicHolidays: holidays, compensatory: daysInLieuOf(holidays), swaps: [], alternatives });
};

const notAnnounced = "chưa công bố (suy theo luật và tiền lệ)";

const row = (on: CivilDate, name: HolidayName, source: string, certainty: Certainty): DayOffRow => ({
  on,
  name,
  source,
  certainty,
});

const fixedDays = (year: number, law: HolidayLaw): readonly DayOffRow[] => {
  const day = (monthAndDay: string, name: HolidayName, source = law.source): DayOffRow =>
    row(civilDateUnsafe(`${year}-${monthAndDay}`), name, source, "provisional");
  return [
    day("01-01", "newYear"),
    day("04-30", "reunificationDay"),
    day("05-01", "labourDay"),
    day("09-02", "nationalDay"),
    ...(law.cultureDay ? [day("11-24", "cultureDay", "28/2026/QH16, Điều 2")] : []),
  ];
};

const weekday = (on: CivilDate): Weekday => weekdayOf(toEpochDay(on));

/** Since 2015: one day before and four after when Tết is a Monday or Tuesday, else two and three; four days had one before. */
const tetChoices = (tet: CivilDate, days: number): readonly [readonly CivilDate[], readonly CivilDate[]] => {
  const from = (before: number): readonly CivilDate[] =>
    Array.from({ length: days }, (_, index) => addDays(tet, index - before));
  const isOneBefore = days === 4 || weekday(tet) <= 2;
  return isOneBefore ? [from(1), from(2)] : [from(2), from(1)];
};

/** Since 2021: the day after when 2 September is a Sunday, Monday or Thursday, else the day before. */
const adjacentDay = (year: number, isOther: boolean): CivilDate => {
  const nationalDay = civilDateUnsafe(`${year}-09-02`);
  const isAfter = [7, 1, 4].includes(weekday(nationalDay));
  return addDays(nationalDay, isAfter === isOther ? -1 : 1);
};

const alternative = (name: HolidayName, days: readonly CivilDate[], holidays: readonly DayOffRow[]): Alternative => {
  const publicHolidays = days.map((on) => row(on, name, notAnnounced, "projected"));
  const others = holidays.filter((one) => one.name !== name);
  const compensatory = daysInLieuOf([...others, ...publicHolidays]).filter((one) => one.name === name);
  return { name, publicHolidays, compensatory };
};

/** For offices that rest on Saturday and Sunday: the next day that is neither (R13); 24 November gives none. */
const daysInLieuOf = (holidays: readonly DayOffRow[]): readonly DayOffRow[] => {
  const taken = new Set<CivilDate>(holidays.map((one) => one.on));
  const isFree = (on: CivilDate): boolean => weekday(on) <= 5 && !taken.has(on);
  return [...holidays]
    .sort((a, b) => toEpochDay(a.on) - toEpochDay(b.on))
    .filter((one) => weekday(one.on) > 5 && one.name !== "cultureDay")
    .map((one) => {
      let on = addDays(one.on, 1);
      while (!isFree(on)) on = addDays(on, 1);
      taken.add(on);
      return { ...one, on, source: one.certainty === "projected" ? one.source : "45/2019/QH14, khoản 3 Điều 111" };
    });
};
