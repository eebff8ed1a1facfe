import { atClock, isWorkday, type LocalTime, plusDays, plusMinutes, workdayFrom, workdaysAfter } from "./officeTime.ts";

/** The composer's own reading of the dozen limits its table holds: when the last moment of the limit is. */
export const lastMoment = (received: LocalTime, limit: string): LocalTime => {
  const amount = Number.parseInt(limit, 10);
  if (limit.startsWith("Ngay trong ngày")) return closing(sameDay(received));
  if (limit.endsWith("ngày làm việc")) return closing(workdaysAfter(received, amount));
  if (limit.endsWith("giờ")) return plusMinutes(received, amount * 60);
  if (limit.endsWith("tháng")) return closing(workdayFrom(monthsAfter(received, amount)));
  return closing(workdayFrom(plusDays(received, amount)));
};

export const isInHours = (limit: string): boolean => limit.endsWith("giờ");
export const isSameDay = (limit: string): boolean => limit.startsWith("Ngay trong ngày");

const closing = (time: LocalTime): LocalTime => atClock(time, 17, 0);

const sameDay = (received: LocalTime): LocalTime =>
  isWorkday(received) && received <= atClock(received, 15, 0) ? received : workdayFrom(plusDays(received, 1));

const monthsAfter = (time: LocalTime, months: number): LocalTime => {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
};
