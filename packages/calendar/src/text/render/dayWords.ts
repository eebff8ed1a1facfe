import { type CivilDate, toEpochDay, type Words, weekdayOf } from "@haicap/kernel";
import { dateEn, dateVi } from "@haicap/kernel/text";
import type { Certainty } from "../../calendar/CalendarYear.ts";
import type { DayKind } from "../../office/OfficeTime.ts";
import type { WalkedDay } from "../../receipt/Receipt.ts";
import { holidayNames } from "../holidayNames.ts";
import type { Language } from "./Language.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** Names of the weekdays as the head of a calendar has them, Monday first. */
export const shortWeekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

/**
 * "thứ Ba 24/11/2026", "Tuesday 24 November 2026".
 *
 * @example
 * dayInWords("2026-11-24", "vi"); // => "thứ Ba 24/11/2026"
 * dayInWords("2026-11-24", "en"); // => "Tuesday 24 November 2026"
 */
export const dayInWords = (date: CivilDate, language: Language): string =>
  `${weekdays[language][weekdayOf(toEpochDay(date)) - 1]} ${language === "vi" ? dateVi(date) : dateEn(date)}`;

/**
 * "tháng 11/2026", "November 2026", of any day in it.
 *
 * @example
 * monthInWords("2026-11-01", "vi"); // => "Tháng 11/2026"
 */
export const monthInWords = (date: CivilDate, language: Language): string =>
  language === "vi" ? `Tháng ${Number(date.slice(5, 7))}/${date.slice(0, 4)}` : dateEn(date).replace(/^\d+ /u, "");

const verdicts: Readonly<Record<WalkedDay["verdict"], Words>> = {
  start: { vi: "ngày bắt đầu, không tính", en: "start day, not counted" },
  counted: { vi: "tính", en: "counted" },
  skipped: { vi: "không tính", en: "not counted" },
  paused: { vi: "tạm dừng, không tính", en: "paused, not counted" },
  due: { vi: "ngày hết hạn", en: "due day" },
  rolled: { vi: "hạn rơi vào ngày nghỉ, chuyển sang ngày khác", en: "the limit would end on a day off, so it moves" },
};

/**
 * What was made of a day.
 *
 * @example
 * verdictInWords("counted", "vi"); // => "tính"
 */
export const verdictInWords = (verdict: WalkedDay["verdict"], language: Language): string =>
  verdicts[verdict][language];

const kinds: Readonly<Record<DayKind, Words>> = {
  workday: { vi: "ngày làm việc", en: "working day" },
  weeklyRest: { vi: "nghỉ hằng tuần", en: "weekly rest" },
  holiday: { vi: "nghỉ lễ, tết", en: "public holiday" },
  compensatory: { vi: "nghỉ bù", en: "day in lieu" },
  swappedOff: { vi: "nghỉ hoán đổi", en: "day off by a swap" },
  makeUp: { vi: "làm bù", en: "made-up day" },
  closure: { vi: "cơ quan đóng cửa", en: "office closed" },
};

/**
 * What a day is: the name of its holiday where it has one, a day in lieu or off by a swap said with it.
 *
 * @example
 * kindInWords("holiday", "nationalDay", "vi"); // => "Quốc khánh 2/9"
 */
export const kindInWords = (kind: DayKind, name: string | undefined, language: Language): string => {
  const named = Object.entries(holidayNames).find(([key]) => key === name)?.[1][language];
  if (named === undefined) return kinds[kind][language];
  return kind === "holiday" ? named : `${kinds[kind][language]}: ${named}`;
};

const certainties: Readonly<Record<Certainty, Words>> = {
  confirmed: { vi: "theo lịch đã công bố", en: "by the published calendar" },
  provisional: {
    vi: "tạm tính, lịch nghỉ chưa được công bố đủ",
    en: "provisional, the calendar is not fully announced",
  },
  projected: { vi: "dự kiến theo thông lệ, chưa công bố", en: "projected from precedent, not announced" },
};

/**
 * How firmly it is known.
 *
 * @example
 * certaintyInWords("projected", "en"); // => "projected from precedent, not announced"
 */
export const certaintyInWords = (certainty: string, language: Language): string =>
  Object.entries(certainties).find(([key]) => key === certainty)?.[1][language] ?? certainty;
