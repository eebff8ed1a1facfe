import { type CivilDate, type EpochDay, fromEpochDay, ok, type Result, toEpochDay } from "@haicap/kernel";
import type { CalendarNotPublished } from "../calendar/CalendarNotPublished.ts";
import type { Certainty, HolidayName } from "../calendar/CalendarYear.ts";
import type { DayEntry } from "../calendar/WorkingCalendar.ts";
import { type DayKind, dayKinds, type OfficeTime } from "../office/OfficeTime.ts";
import { certaintyWithin } from "../time-limit/certaintyOfStep.ts";
import { notCovered } from "../working-days/outside.ts";
import { covers, isWorked } from "../working-days/rank.ts";

/**
 * What a day is for an office, and who says so.
 *
 * @since 0.1.0
 */
export interface DayInfo {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly kind: DayKind;
  readonly name?: HolidayName;
  /** The other side of a swap, or the holiday a day in lieu stands for at this office. */
  readonly pairedWith?: CivilDate;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Where no document speaks of a day, the five-day week or the office's own week does. */
const weekSource = "188/1999/QĐ-TTg";

/**
 * Tells what a day is (ngày làm việc, nghỉ lễ, nghỉ bù, hoán đổi, làm bù), with its document and how firmly it is known.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @legal labour-code-2019#111, labour-code-2019#112, five-day-week-1999
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * time.ok && dayInfo(time.value, civilDateUnsafe("2026-11-24"));
 * // => ok { date: "2026-11-24", working: false, kind: "holiday", source: "own", certainty: "confirmed" }
 * @since 0.1.0
 */
export const dayInfo = (time: OfficeTime, on: CivilDate): Result<DayInfo, CalendarNotPublished> => {
  const day = toEpochDay(on);
  return covers(time, day) ? ok(dayInfoAt(time, day)) : notCovered(time, day);
};

/** As {@link dayInfo}, of a day number the calendar covers. */
export const dayInfoAt = (time: OfficeTime, day: number): DayInfo => {
  const kind = dayKinds[time.kinds[day - time.first] ?? 0] ?? "workday";
  const standsFor = time.lieuFor.get(day);
  const entry = entryFor(time, kind, standsFor ?? day);
  const pairedWith = standsFor === undefined ? entry?.pairedWith : fromEpochDay(standsFor);
  return {
    date: fromEpochDay(day as EpochDay),
    working: isWorked(time, day),
    kind,
    ...(entry?.name === undefined ? {} : { name: entry.name }),
    ...(pairedWith === undefined ? {} : { pairedWith }),
    source: sourceOf(time, kind, entry, standsFor !== undefined),
    certainty: certaintyWithin(time, [day, day]),
  };
};

/** The published row that made the day what it is, if one did. */
const entryFor = (time: OfficeTime, kind: DayKind, day: number): DayEntry | undefined => {
  const entry = time.calendar.entries.get(day);
  return entry !== undefined && (entry.kind === kind || kind === "compensatory") ? entry : undefined;
};

const sourceOf = (time: OfficeTime, kind: DayKind, entry: DayEntry | undefined, isDerived: boolean): string => {
  if (kind === "closure") return "office";
  if (isDerived) return "45/2019/QH14, khoản 3 Điều 111";
  if (entry !== undefined) return entry.source;
  return time.office.weekdays === undefined ? weekSource : "office";
};
