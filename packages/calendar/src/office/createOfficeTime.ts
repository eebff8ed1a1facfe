import {
  civilDateUnsafe,
  dayOf,
  type EpochDay,
  err,
  fromEpochDay,
  map,
  type Result,
  toEpochDay,
  type Weekday,
  weekdayOf,
} from "@haicap/kernel";
import type { Certainty } from "../calendar/CalendarYear.ts";
import { keptByYears } from "../calendar/createCalendar.ts";
import type { WorkingCalendar } from "../calendar/WorkingCalendar.ts";
import { compileWorkTime } from "./compileWorkTime.ts";
import { daysInLieu } from "./daysInLieu.ts";
import type { Office, OfficeInvalid } from "./Office.ts";
import { type DayKind, dayKinds, type OfficeTime } from "./OfficeTime.ts";
import { type Opening, openingOf } from "./sessions.ts";

/** Since this day state offices rest on Saturday and Sunday; before it Saturday was worked. */
const fiveDayWeekFrom: EpochDay = toEpochDay(civilDateUnsafe("1999-10-02"));
const ordinaryWeek: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * Lays a calendar over an office's week and hours (thời giờ làm việc); build it once and keep it.
 *
 * Without `weekdays` the five-day week holds, and days before 1999-10-02 are not covered (R31). Fails with `OfficeInvalid`.
 *
 * @legal five-day-week-1999, labour-code-2019#111
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * createOfficeTime(own, { weekdays: [] }); // => err { _tag: "OfficeInvalid", reason: "noWeekday" }
 * @since 0.1.0
 */
export const createOfficeTime = (calendar: WorkingCalendar, office: Office = {}): Result<OfficeTime, OfficeInvalid> => {
  if (office.weekdays?.length === 0) return err({ _tag: "OfficeInvalid", reason: "noWeekday" });
  return map(openingOf(office), (hours) => compile(calendar, office, hours, false));
};

const compile = (calendar: WorkingCalendar, office: Office, hours: Opening, cultureDay: boolean): OfficeTime => {
  const from = toEpochDay(calendar.coverage.from);
  const first = (office.weekdays === undefined && from < fiveDayWeekFrom ? fiveDayWeekFrom : from) as EpochDay;
  const days = Math.max(0, toEpochDay(calendar.coverage.until) - first);
  const week = new Set(office.weekdays ?? ordinaryWeek);
  const kinds = new Uint8Array(days);
  const lieu = layKinds(kinds, { calendar, office, first, week, cultureDay });
  const opening = placesOf(kinds, office, first, hours);
  const working = kinds.map((kind, index) =>
    isWorked(kind) || (office.saturdayCounts === true && opening[index] !== 0) ? 1 : 0,
  );
  const certainty = certaintyOf(calendar, first, days);
  let inLieu: OfficeTime | undefined;
  return {
    ...compileWorkTime({
      first,
      beganWithFiveDayWeek: first > from,
      working,
      opening,
      schedules: hours.all,
      sessions: hours.ordinary,
      certainty,
    }),
    calendar,
    office,
    week,
    kinds,
    lieuFor: lieu.standsFor,
    cultureDayOpen: lieu.cultureDayOpen,
    alternatives: keptByYears((from, to) =>
      calendar.alternatives(from, to).map((other) => compile(other, office, hours, cultureDay)),
    ),
    withCultureDayInLieu: () => (inLieu ??= compile(calendar, office, hours, true)),
  };
};

const code: Readonly<Record<DayKind, number>> = Object.fromEntries(
  dayKinds.map((kind, index) => [kind, index]),
) as Record<DayKind, number>;

interface Ground {
  readonly calendar: WorkingCalendar;
  readonly office: Office;
  readonly first: EpochDay;
  readonly week: ReadonlySet<Weekday>;
  readonly cultureDay: boolean;
}

/** Later layers win: the week, published days, days in lieu, this office's closures. What lies outside the days falls away. */
const layKinds = (kinds: Uint8Array, ground: Ground): ReturnType<typeof daysInLieu> => {
  const { calendar, office, first, week } = ground;
  const put = (day: number, kind: DayKind): void => {
    kinds[day - first] = code[kind];
  };
  kinds.forEach((_, index) => {
    if (!week.has(weekdayOf((first + index) as EpochDay))) kinds[index] = code.weeklyRest;
  });
  const lieu = daysInLieu(ground);
  for (const entry of calendar.entries.values()) {
    const isSwap = entry.kind === "swappedOff" || entry.kind === "makeUp";
    if (isSwap && office.followsSwaps === false) continue;
    if (entry.kind !== "compensatory" || lieu.asPublished) put(entry.day, entry.kind);
  }
  for (const day of lieu.standsFor.keys()) put(day, "compensatory");
  office.closures?.forEach((on) => {
    closeDay(kinds, toEpochDay(on) - first);
  });
  return lieu;
};

const closeDay = (kinds: Uint8Array, index: number): void => {
  const kind = kinds[index];
  if (kind === code.workday || kind === code.makeUp || kind === code.weeklyRest) kinds[index] = code.closure;
};

const isWorked = (kind: number): boolean => kind === code.workday || kind === code.makeUp;

/** A made-up day has full hours; a Saturday session is open only on a Saturday that is an ordinary rest day. */
const placesOf = (kinds: Uint8Array, office: Office, first: EpochDay, hours: Opening): Uint16Array =>
  Uint16Array.from(kinds, (kind, index) => {
    const day = (first + index) as EpochDay;
    const isService = kind === code.weeklyRest && hasSaturdaySession(office, day);
    return isWorked(kind) || isService ? hours.placeOn(day, isService) : 0;
  });

const hasSaturdaySession = (office: Office, day: number): boolean => {
  if (office.saturday === undefined || office.saturday === "none" || weekdayOf(day as EpochDay) !== 6) return false;
  return office.saturday === "morning" || isSecondOfMonth(day);
};

/** The second Saturday of a month is the one in 8 to 14, not the Saturday of its second week (R32). */
const isSecondOfMonth = (day: number): boolean => {
  const dayOfMonth = dayOf(fromEpochDay(day as EpochDay));
  return dayOfMonth >= 8 && dayOfMonth <= 14;
};

const weight: Readonly<Record<Certainty, number>> = { confirmed: 0, provisional: 1, projected: 2 };

/** 0 confirmed, 1 provisional, 2 projected, day by day. */
const certaintyOf = (calendar: WorkingCalendar, first: EpochDay, days: number): Uint8Array => {
  const column = new Uint8Array(days);
  for (const year of calendar.unannounced) {
    const from = toEpochDay(civilDateUnsafe(`${year}-01-01`)) - first;
    column.fill(1, Math.max(0, from), Math.max(0, toEpochDay(civilDateUnsafe(`${year + 1}-01-01`)) - first));
  }
  for (const entry of calendar.entries.values()) {
    const index = entry.day - first;
    column[index] = Math.max(column[index] ?? 0, weight[entry.certainty]);
  }
  return column;
};
