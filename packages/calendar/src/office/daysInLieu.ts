import { type EpochDay, type Weekday, weekdayOf } from "@haicap/kernel";
import type { DayEntry, WorkingCalendar } from "../calendar/WorkingCalendar.ts";
import type { Office } from "./Office.ts";

interface Ground {
  readonly calendar: WorkingCalendar;
  readonly office: Office;
  readonly week: ReadonlySet<Weekday>;
  /** Whether 24 November on a rest day gives a day in lieu, which no law says so far (R13). */
  readonly cultureDay: boolean;
}

/** The days in lieu (nghỉ bù) of an office. */
export interface DaysInLieu {
  /** The published days hold as they are: the office rests on Saturday and Sunday, or the calendar is one's own. */
  readonly asPublished: boolean;
  /** Days this office takes beyond those: day number to the day number of the holiday it stands for. */
  readonly standsFor: ReadonlyMap<number, EpochDay>;
  readonly cultureDayOpen: boolean;
}

/**
 * A holiday on a weekly rest day gives the next working day off, by the office's own rest days (R13): an office that works
 * Saturday gets nothing for a holiday on Saturday. Two holidays on one weekend give two days.
 */
export const daysInLieu = (ground: Ground): DaysInLieu => {
  const { calendar, week } = ground;
  if (calendar.daysInLieu === "asGiven") return { asPublished: true, standsFor: new Map(), cultureDayOpen: false };
  const asPublished = week.size === 5 && !week.has(6) && !week.has(7);
  const owed = [...calendar.entries.values()]
    .filter((entry) => entry.kind === "holiday" && !week.has(weekdayOf(entry.day)))
    .sort((a, b) => a.day - b.day);
  const standsFor = new Map<number, EpochDay>();
  for (const entry of owed) {
    const isOwed = entry.name === "cultureDay" ? ground.cultureDay : !asPublished;
    if (isOwed) standsFor.set(nextFree(ground, asPublished, standsFor, entry), entry.day);
  }
  return {
    asPublished,
    standsFor,
    cultureDayOpen: !ground.cultureDay && owed.some((entry) => entry.name === "cultureDay"),
  };
};

const nextFree = (
  ground: Ground,
  asPublished: boolean,
  taken: ReadonlyMap<number, EpochDay>,
  holiday: DayEntry,
): number => {
  let day = holiday.day + 1;
  while (!isOrdinaryWorkday(ground, asPublished, day) || taken.has(day)) day++;
  return day;
};

const isOrdinaryWorkday = (ground: Ground, asPublished: boolean, day: number): boolean => {
  const entry = ground.calendar.entries.get(day);
  const isOff =
    entry?.kind === "holiday" ||
    (entry?.kind === "compensatory" && asPublished) ||
    (entry?.kind === "swappedOff" && ground.office.followsSwaps !== false);
  return !isOff && ground.week.has(weekdayOf(day as EpochDay));
};
