/**
 * Office time as the composer sees it: its own short list of days off, on purpose. What the packages answer is never
 * asked here, so that the verdicts the composer meant can be compared with the verdicts they give.
 *
 * A `LocalTime` is milliseconds on a clock that reads Viet Nam time, so no zone is involved.
 */
export type LocalTime = number;

const minute = 60_000;
const day = 24 * 60 * minute;

export const localTime = (text: string): LocalTime => {
  const [year = 0, month = 1, date = 1, hour = 0, minutes = 0] = text.split(/[- :]/).map(Number);
  return Date.UTC(year, month - 1, date, hour, minutes);
};

/** "2026-11-20 09:00:00" */
export const written = (time: LocalTime): string => new Date(time).toISOString().slice(0, 19).replace("T", " ");

/** "2026-11-20T09:00:00+07:00" */
export const instant = (time: LocalTime): string => `${written(time).replace(" ", "T")}+07:00`;

export const dateOf = (time: LocalTime): string => written(time).slice(0, 10);

export const plusMinutes = (time: LocalTime, minutes: number): LocalTime => time + minutes * minute;
export const plusDays = (time: LocalTime, days: number): LocalTime => time + days * day;
export const startOfDay = (time: LocalTime): LocalTime => Math.floor(time / day) * day;
export const atClock = (time: LocalTime, hour: number, minutes: number): LocalTime =>
  startOfDay(time) + (hour * 60 + minutes) * minute;

const off = new Set([
  ...["2025-08-30", "2025-09-01", "2025-09-02", "2026-01-01", "2026-01-02"],
  ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-26", "2026-04-27"],
  ...["2026-04-30", "2026-05-01", "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24"],
]);
const worked = new Set(["2026-01-10", "2026-08-22"]);

export const isWorkday = (time: LocalTime): boolean => {
  const weekday = new Date(time).getUTCDay();
  return worked.has(dateOf(time)) || (weekday !== 0 && weekday !== 6 && !off.has(dateOf(time)));
};

/** The day itself when it is worked, else the next one that is. */
export const workdayFrom = (time: LocalTime): LocalTime => (isWorkday(time) ? time : workdayFrom(plusDays(time, 1)));

/** The `count`-th workday after the day of `time`, at the same clock; a negative count goes back. */
export const workdaysAfter = (time: LocalTime, count: number): LocalTime => {
  const step = count < 0 ? -1 : 1;
  let at = time;
  for (let left = Math.abs(count); left > 0; ) {
    at = plusDays(at, step);
    if (isWorkday(at)) left -= 1;
  }
  return at;
};

/** The latest instant not after `time` at which the office is open: 07:30 to 11:30 and 13:30 to 17:00 on workdays. */
export const lastOpen = (time: LocalTime): LocalTime => {
  if (!isWorkday(time) || time < atClock(time, 7, 30)) return lastOpen(atClock(plusDays(time, -1), 17, 0));
  if (time > atClock(time, 17, 0)) return atClock(time, 17, 0);
  if (time > atClock(time, 11, 30) && time < atClock(time, 13, 30)) return atClock(time, 11, 30);
  return time;
};
