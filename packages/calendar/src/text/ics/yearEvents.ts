import { addDays, type CivilDate, civilDateUnsafe, map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import { type DayRow, dayTable } from "../../day-table/dayTable.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { kindInWords } from "../render/dayWords.ts";
import type { Language } from "../render/Language.ts";

/** A day off or made up as an event of a calendar program, and how often it has changed. */
export interface DayEvent {
  /** The same for a day in every edition of the calendar. */
  readonly uid: string;
  /** Rises by one each time the event changes. */
  readonly sequence: number;
  readonly on: CivilDate;
  /** The day after. */
  readonly until: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly status: "confirmed" | "tentative" | "cancelled";
}

/**
 * Lists a year's days off and made-up days as events (sự kiện lịch nghỉ), for {@link printIcs}.
 *
 * Given the events printed before, what changed gets the next sequence and what is no longer so is cancelled: programs that follow
 * the calendar then move and remove their entries. Days not confirmed are tentative. Fails with `CalendarNotPublished`.
 *
 * @legal labour-code-2019#112
 * @example
 * const own = { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01"), makeUpDays: [] };
 * const timeOf = (day) => createOfficeTime(calendarOfDays({ ...own, daysOff: [civilDateUnsafe(day)] }));
 * const before = yearEvents(timeOf("2026-11-23").value, 2026, "vi");
 * const now = yearEvents(timeOf("2026-11-24").value, 2026, "vi", before.value);
 * now.ok && now.value.map((event) => [event.uid, event.sequence, event.status]);
 * // => [["2026-11-23@calendar.haicap", 1, "cancelled"], ["2026-11-24@calendar.haicap", 0, "confirmed"]]
 * @since 0.1.0
 */
export const yearEvents = (
  time: OfficeTime,
  year: number,
  language: Language,
  before: readonly DayEvent[] = [],
): Result<readonly DayEvent[], CalendarNotPublished> => {
  const whole = { from: civilDateUnsafe(`${year}-01-01`), until: civilDateUnsafe(`${year + 1}-01-01`) };
  return map(dayTable(time, whole), (rows) => {
    const events = rows.filter(isSpecial).map((row) => eventOf(row, language));
    return withSequences(events, before);
  });
};

/** Days of the ordinary week speak for themselves. */
const isSpecial = ({ kind }: DayRow): boolean => kind !== "workday" && kind !== "weeklyRest";

const eventOf = (row: DayRow, language: Language): DayEvent => ({
  uid: `${row.day}@calendar.haicap`,
  sequence: 0,
  on: row.day,
  until: addDays(row.day, 1),
  summary: kindInWords(row.kind, row.holiday, language),
  description: row.source,
  status: row.certainty === "confirmed" ? "confirmed" : "tentative",
});

const withSequences = (events: readonly DayEvent[], before: readonly DayEvent[]): readonly DayEvent[] => {
  const printed = new Map(before.map((event) => [event.uid, event]));
  const now = new Set(events.map((event) => event.uid));
  const kept = events.map((event) => numbered(event, printed.get(event.uid)));
  const gone = before
    .filter((event) => !now.has(event.uid))
    .map((event) => numbered({ ...event, status: "cancelled" }, event));
  return [...kept, ...gone].sort((a, b) => (a.on < b.on ? -1 : 1));
};

const numbered = (event: DayEvent, last: DayEvent | undefined): DayEvent => {
  if (last === undefined) return event;
  const keys = ["on", "until", "summary", "description", "status"] as const;
  const isSame = keys.every((key) => event[key] === last[key]);
  return { ...event, sequence: last.sequence + (isSame ? 0 : 1) };
};
