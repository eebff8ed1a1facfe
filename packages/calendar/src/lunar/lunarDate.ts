import {
  type CivilDate,
  civilDateUnsafe,
  type EpochDay,
  err,
  fromEpochDay,
  ok,
  type Result,
  toEpochDay,
  yearOf,
} from "@haicap/kernel";
import { type LunarMonth, type Meridian, monthsUpTo } from "./lunarYear.ts";

/** A day of the lunar calendar (ngày âm lịch). */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the month is the leap one (tháng nhuận) that repeats the number of the month before. */
  readonly leap: boolean;
}

/** A lunar date as found from a civil one. */
export interface FoundLunarDate extends LunarDate {
  readonly monthDays: number;
  /** The month begins or ends within a minute of midnight; the astronomy does not settle which day. */
  readonly uncertain: boolean;
}

/** The lunar calendar has no such day. */
export interface NotALunarDate {
  readonly _tag: "NotALunarDate";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
  readonly reason: "month" | "leapMonth" | "day";
}

/** The lunar calendar is computed for 1900 to 2199 only. */
export interface OutsideLunarYears {
  readonly _tag: "OutsideLunarYears";
  readonly year: number;
}

/** The state calendar is reckoned at 105° east from this day; before it the one of 120° east was in use. */
const ownMeridianFrom: CivilDate = civilDateUnsafe("1968-01-01");
const [firstYear, lastYear] = [1900, 2199];

const meridianOn = (on: CivilDate): Meridian => (on < ownMeridianFrom ? 8 : 7);

/**
 * The lunar date of a civil one (đổi dương lịch sang âm lịch), 1900 to 2199.
 *
 * Reckoned at UTC+7 from 1968 and at UTC+8 before, the calendar then in use. Computed, never law: Tết is what the notice says.
 *
 * @legal calendar-1967
 * @example
 * lunarFromSolar(civilDateUnsafe("2026-02-17")); // => ok { year: 2026, month: 1, day: 1, leap: false, monthDays: 30, uncertain: false }
 * lunarFromSolar(civilDateUnsafe("2200-01-01")); // => err { _tag: "OutsideLunarYears", year: 2200 }
 * @since 0.1.0
 */
export const lunarFromSolar = (on: CivilDate): Result<FoundLunarDate, OutsideLunarYears> => {
  const year = yearOf(on);
  if (year > lastYear) return err({ _tag: "OutsideLunarYears", year });
  return ok(found(on, toEpochDay(on)));
};

const found = (on: CivilDate, day: EpochDay): FoundLunarDate => {
  const meridian = meridianOn(on);
  const year = yearOf(on);
  const month = monthWith(monthsUpTo(year, meridian), day) ?? monthWith(monthsUpTo(year + 1, meridian), day);
  if (month === undefined) throw new Error(`no lunar month holds ${on}`);
  return {
    year: month.year,
    month: month.month,
    day: day - month.first + 1,
    leap: month.leap,
    monthDays: month.days,
    uncertain: month.uncertain,
  };
};

const monthWith = (months: readonly LunarMonth[], day: number): LunarMonth | undefined =>
  months.find((month) => month.first <= day && day < month.first + month.days);

/**
 * The civil date of a lunar one (đổi âm lịch sang dương lịch); `leap` names the repeated month.
 *
 * Fails with `NotALunarDate` where the year has no such month or the month no such day, and with `OutsideLunarYears`.
 *
 * @legal calendar-1967
 * @example
 * lunarToSolar({ year: 2026, month: 3, day: 10, leap: false }); // => ok "2026-04-26"
 * lunarToSolar({ year: 2025, month: 6, day: 1, leap: true }); // => ok "2025-07-25"
 * lunarToSolar({ year: 2026, month: 6, day: 1, leap: true });
 * // => err { _tag: "NotALunarDate", year: 2026, month: 6, day: 1, leap: true, reason: "leapMonth" }
 * @since 0.1.0
 */
export const lunarToSolar = (date: LunarDate): Result<CivilDate, NotALunarDate | OutsideLunarYears> => {
  if (!(date.year >= firstYear - 1 && date.year <= lastYear))
    return err({ _tag: "OutsideLunarYears", year: date.year });
  const refuse = (reason: NotALunarDate["reason"]): Result<CivilDate, NotALunarDate> =>
    err({ _tag: "NotALunarDate", ...date, reason });
  if (!(Number.isInteger(date.month) && date.month >= 1 && date.month <= 12)) return refuse("month");
  const month = monthNamed(date);
  if (month === undefined) return refuse(date.leap ? "leapMonth" : "month");
  if (!(Number.isInteger(date.day) && date.day >= 1 && date.day <= month.days)) return refuse("day");
  const day = (month.first + date.day - 1) as EpochDay;
  return day < toEpochDay(civilDateUnsafe("1900-01-01")) || day > toEpochDay(civilDateUnsafe("2199-12-31"))
    ? err({ _tag: "OutsideLunarYears", year: date.year })
    : ok(fromEpochDay(day));
};

/** Around the turn of 1968 both reckonings are asked, and the one in use on the day found holds. */
const monthNamed = (date: LunarDate): LunarMonth | undefined => {
  const meridians: readonly Meridian[] = date.year >= 1968 ? [7] : date.year === 1967 ? [7, 8] : [8];
  for (const meridian of meridians)
    for (const months of [monthsUpTo(date.year, meridian), monthsUpTo(date.year + 1, meridian)]) {
      const month = months.find((one) => one.year === date.year && one.month === date.month && one.leap === date.leap);
      if (month === undefined) continue;
      const day = (month.first + date.day - 1) as EpochDay;
      if (meridians.length === 1 || meridianOn(fromEpochDay(day)) === meridian) return month;
    }
  return undefined;
};

/**
 * The leap month (tháng nhuận) of a lunar year, or `undefined` when it has none.
 *
 * @example
 * leapMonthOf(2025); // => 6
 * leapMonthOf(2026); // => undefined
 * @since 0.1.0
 */
export const leapMonthOf = (year: number): number | undefined => {
  const meridian: Meridian = year >= 1968 ? 7 : 8;
  return [...monthsUpTo(year, meridian), ...monthsUpTo(year + 1, meridian)].find(
    (month) => month.leap && month.year === year,
  )?.month;
};
