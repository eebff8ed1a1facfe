import {
  type CalendarPatch,
  createCalendar,
  createOfficeTime,
  type OfficeTime,
} from "../../packages/calendar/src/index.ts";
import { publishedYears } from "../../packages/calendar-data/src/index.ts";
import { civilDateUnsafe } from "../../packages/kernel/src/index.ts";

/** The notice that makes everything be counted again: 31 December 2026 off, Saturday the 26th worked in its place. Made up. */
const notice: CalendarPatch = {
  daysOff: [civilDateUnsafe("2026-12-31")],
  makeUpDays: [civilDateUnsafe("2026-12-26")],
  source: "example",
};

/** The published calendar, with the notice or as it was before. */
export const noticeTime = (after: boolean): OfficeTime => {
  const calendar = createCalendar({ base: publishedYears(), ...(after ? { patches: [notice] } : {}) });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error._tag);
  return time.value;
};
