import { createCalendar, createOfficeTime, type DayInfo, dayInfo } from "../../packages/calendar/src/index.ts";
import { publishedYears } from "../../packages/calendar-data/src/index.ts";
import { dateHolidays, pythonHolidays } from "../../packages/calendar-data/src/peers/peers.fixture.ts";
import { reasons } from "../../packages/calendar-data/src/peers/reasons.fixture.ts";
import { type EpochDay, fromEpochDay, weekdayOf } from "../../packages/kernel/src/index.ts";
import { type Comparison, compare, type Pair } from "./Comparison.ts";

/** Every day of the published years beside calendars made by others; their reasons are those of the data package. */
export const holidays = (): readonly Comparison[] => {
  const calendar = createCalendar({ base: publishedYears() });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error._tag);
  const { first, days } = time.value;
  const infos = new Map<string, DayInfo>();
  for (let at = 0; at < days; at++) {
    const info = dayInfo(time.value, fromEpochDay((first + at) as EpochDay));
    if (info.ok) infos.set(info.value.date, info.value);
  }
  return [dateHolidays(publishedYears().map(({ year }) => year)), pythonHolidays()].map((peer) => {
    const known = reasons
      .filter((reason) => reason.peer === peer.name)
      .map(({ why, holds }) => ({
        why,
        holds: ({ asked }: { readonly asked: string }): boolean => holds(infos.get(asked) as DayInfo),
      }));
    const pairs = [...infos.values()].map(({ date, working }, at): Pair => {
      const worked = peer.worked.has(date) || (weekdayOf((first + at) as EpochDay) < 6 && !peer.off.has(date));
      return [() => date, working ? "worked" : "off", worked ? "worked" : "off"];
    });
    return compare("days worked, 2010 to 2027", peer.name, known, pairs);
  });
};
