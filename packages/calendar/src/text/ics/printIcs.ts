import { formatInstant, type Instant } from "@haicap/kernel";
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { DayEvent } from "./yearEvents.ts";

/** What a printed calendar says of itself. */
export interface IcsEdition {
  /** When this edition was made; the same events and stamp print the same text. */
  readonly stamp: Instant;
  /** The name a calendar program shows. */
  readonly name: string;
}

const statuses: Readonly<Record<DayEvent["status"], ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * Prints events as iCalendar (lịch .ics, RFC 5545), whole days that do not make anyone busy.
 *
 * UIDs stay and sequences rise as {@link yearEvents} says, so that a program that has the calendar follows its changes.
 *
 * @example
 * const event = { uid: "2026-11-24@calendar.haicap", sequence: 0, on: "2026-11-24", until: "2026-11-25", summary: "Ngày Văn hoá Việt Nam 24/11", description: "28/2026/QH16", status: "confirmed" };
 * const text = printIcs([event], { stamp: instantUnsafe("2026-04-24T09:00:00+07:00"), name: "Lịch nghỉ 2026" });
 * text.split("\r\n").filter((line) => /^(DTSTART|DTEND|DTSTAMP|SEQUENCE)/.test(line));
 * // => ["SEQUENCE:0", "DTSTAMP:20260424T020000Z", "DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125"]
 * @since 0.1.0
 */
export const printIcs = (events: readonly DayEvent[], edition: IcsEdition): string => {
  const stamp = formatInstant(edition.stamp);
  const calendar = ical({
    name: edition.name,
    prodId: { company: "haicap", product: "calendar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, sequence, on, until, summary, description, status } of events)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      start: on,
      end: until,
      allDay: true,
      summary,
      description,
      status: statuses[status],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
};
