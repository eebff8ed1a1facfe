import type { Words } from "@haicap/kernel";
import type { LimitUnit, SimpleLimit, TimeLimit } from "../time-limit/TimeLimit.ts";

const units: Readonly<Record<Exclude<LimitUnit, "sameDay">, readonly [vi: string, one: string, many: string]>> = {
  workingDay: ["ngày làm việc", "working day", "working days"],
  calendarDay: ["ngày", "calendar day", "calendar days"],
  workingHour: ["giờ làm việc", "working hour", "working hours"],
  hour: ["giờ", "hour", "hours"],
  week: ["tuần", "week", "weeks"],
  halfMonth: ["nửa tháng", "half-month", "half-months"],
  month: ["tháng", "month", "months"],
  halfYear: ["nửa năm", "half-year", "half-years"],
  year: ["năm", "year", "years"],
};

/**
 * Says a limit (thời hạn) in both languages; the Vietnamese of a simple limit reads back to the same limit.
 *
 * @example
 * restateLimit({ amount: 1.5, unit: "workingDay" }); // => { vi: "1,5 ngày làm việc", en: "1.5 working days" }
 * @since 0.1.0
 */
export const restateLimit = (limit: TimeLimit): Words => {
  if ("then" in limit) {
    const steps = limit.then.map(restateLimit);
    return { vi: steps.map((one) => one.vi).join(", rồi "), en: steps.map((one) => one.en).join(", then ") };
  }
  if ("within" in limit) {
    const whole = restateLimit(limit.within);
    const parts = limit.parts.map((part) => ({ who: part.who, words: restateLimit(part.limit) }));
    const list = (language: "vi" | "en"): string =>
      parts.map((part) => `${part.who}: ${part.words[language]}`).join("; ");
    return { vi: `${whole.vi} (${list("vi")})`, en: `${whole.en} (${list("en")})` };
  }
  return restateSimple(limit);
};

const restateSimple = (limit: SimpleLimit): Words => {
  const base = limit.unit === "sameDay" ? onTheDay : amountOf(limit.amount, limit.unit);
  if (limit.cutoff === undefined) return base;
  const [hour, minute] = limit.cutoff.split(":");
  const clock = minute === "00" ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute} phút`;
  return {
    vi: `${base.vi}; sau ${clock} tính sang ngày làm việc tiếp theo`,
    en: `${base.en}; received after ${limit.cutoff}, as on the next working day`,
  };
};

const onTheDay: Words = { vi: "trong ngày làm việc", en: "the same working day" };

const amountOf = (amount: number, unit: Exclude<LimitUnit, "sameDay">): Words => {
  const [vi, one, many] = units[unit];
  const minutes = minutesBeyond(amount);
  if (minutes > 0 && (unit === "hour" || unit === "workingHour"))
    return {
      vi: `${Math.floor(amount)} ${vi} ${minutes} phút`,
      en: `${Math.floor(amount)} ${amount < 2 && amount >= 1 ? one : many} ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    };
  const number = String(amount);
  const isHalf = unit === "halfMonth" || unit === "halfYear";
  return {
    vi: isHalf && amount === 1 ? vi : `${number.replace(".", ",")} ${vi}`,
    en: `${number} ${amount === 1 ? one : many}`,
  };
};

/** The minutes of an amount of hours that two decimals cannot say, as 1 hour 20 minutes; none where they can. */
const minutesBeyond = (hours: number): number => {
  const minutes = Math.round((hours - Math.floor(hours)) * 60);
  const isSaid = Math.round(hours * 100) / 100 === hours;
  return !isSaid && Math.floor(hours) + minutes / 60 === hours ? minutes : 0;
};
