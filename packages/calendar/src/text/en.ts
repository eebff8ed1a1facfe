import { dateEn } from "@haicap/kernel/text";
import type { NotALunarDate } from "../lunar/lunarDate.ts";
import type { CalendarFailure } from "./CalendarFailure.ts";

/**
 * Says a failure (lỗi) in English: what is wrong, with which value, and what to do.
 *
 * @example
 * explainEn({ _tag: "NotAClockTime", input: "7h30" }); // => "The clock time \"7h30\" has not the form of \"07:30\"; write two digits on each side."
 * @since 0.1.0
 */
export const explainEn = (failure: CalendarFailure): string => {
  switch (failure._tag) {
    case "CalendarNotPublished":
      return notPublished[failure.reason](failure.year);
    case "LimitInvalid":
      return `A limit of ${failure.amount} ${failure.unit} cannot be counted: ${amount[failure.reason]}.`;
    case "LimitEmpty":
      return "The compound limit has no limit in it; give at least one.";
    case "PartsExceedWhole":
      return `The agencies' parts run to ${dateEn(failure.partsDueOn)}, beyond the published limit that ends on ${dateEn(failure.wholeDueOn)}; shorten the parts.`;
    case "SuspensionInvalid":
      return failure.reason === "backwards"
        ? `Suspension ${failure.index + 1} ends before it begins; check its dates.`
        : 'A limit counted backward has no suspensions; leave "suspensions" out.';
    case "CultureDayInLieuOpen":
      return `24 November falls on a weekly rest day and the law does not say whether a day in lieu follows: due on ${dateEn(failure.without)} without one, ${dateEn(failure.with)} with one. Choose "cultureDayInLieu".`;
    case "CalendarInvalid":
      return invalidEn(failure.reason, failure.on ?? failure.year ?? "");
    case "OfficeInvalid":
      return `The office's hours are not right: ${office[failure.reason]}.`;
    case "NotAClockTime":
      return `The clock time "${failure.input}" has not the form of "07:30"; write two digits on each side.`;
    case "LimitUnreadable":
      return `The limit "${failure.text}" cannot be read: ${unreadable[failure.reason]}.`;
    case "MixedUnits":
      return `The compound limit is in several units (${failure.units.join(", ")}), so no one unit measures it; ask for each limit.`;
    case "NotALunarDate":
      return `The lunar year ${failure.year} has no ${lunar[failure.reason](failure)}; check the date.`;
    case "OutsideLunarYears":
      return `The lunar calendar is computed for 1900 to 2199, not for ${failure.year}.`;
  }
};

const lunar = {
  month: (date: NotALunarDate): string => `month ${date.month}`,
  leapMonth: (date: NotALunarDate): string => `leap month ${date.month}`,
  day: (date: NotALunarDate): string => `day ${date.day} in ${date.leap ? "leap " : ""}month ${date.month}`,
} as const;

const notPublished = {
  outsideCoverage: (year: number): string =>
    `No calendar is published for ${year}, so working days cannot be counted there; add that year's notice.`,
  provisional: (year: number): string =>
    `The calendar of ${year} is not announced and only confirmed days were asked for; wait for the notice or choose "flag".`,
  beforeFiveDayWeek: (year: number): string =>
    `Before 2 October 1999 Saturday was worked (${year}); state the office's "weekdays" of that time.`,
} as const;

const amount = {
  notPositive: "the amount must be above zero",
  notZero: '"sameDay" has the amount 0',
  fraction: "months and years divide into half-months only",
  tooLarge: "the amount is larger than any calendar",
} as const;

const office = {
  noWeekday: "no weekday is worked",
  noSession: "there is no session",
  sessionBackwards: "a session closes before it opens",
  sessionsOverlap: "sessions overlap or are out of order",
  seasonBackwards: "a season ends before it begins",
} as const;

const unreadable = {
  noLimit: "the text states no limit",
  noUnit: 'the unit is missing; write "ngày làm việc", "ngày" or "giờ"',
  unknownUnit: "limits are not counted in this unit",
  kindNeeded: 'say whether working or calendar days are meant ("kind")',
  tooLarge: "the amount is larger than any limit; check its digits",
  unclearAmount: 'the digits can be read in more than one way; write them plainly, as "1000 ngày" or "0,5 ngày"',
  tooLong: "the text is too long",
} as const;

const invalidEn = (reason: "empty" | "gap" | "doubled", where: string | number): string => {
  if (reason === "empty") return "The calendar has no year; give at least one.";
  return reason === "gap" ? `The calendar lacks the year ${where}; add it.` : `Two rows speak of ${where}; keep one.`;
};
