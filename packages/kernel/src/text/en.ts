import type { NotACivilDate } from "../date/CivilDate.ts";
import type { NotAnInstant } from "../date/Instant.ts";
import type { InstrumentFault } from "../law/Instrument.ts";
import type { TimelineBroken } from "../period/Timeline.ts";
import { dateEn, periodEn } from "./dates.ts";
import type { KernelFailure } from "./KernelFailure.ts";
import { quoted } from "./quoted.ts";

/**
 * Says in English what was wrong, with which value, and what to do (giải thích lỗi).
 *
 * @example
 * explainEn({ _tag: "NotInForce", on: civilDateUnsafe("2025-06-30") });
 * // => "Nothing is in force on 30 June 2025; choose another day"
 * @since 0.1.0
 */
export const explainEn = (failure: KernelFailure): string => {
  switch (failure._tag) {
    case "NotACivilDate":
      return `${quoted(failure.input)} is not a date: ${dateFault[failure.reason]}`;
    case "NotAnInstant":
      return `${quoted(failure.input)} is not an instant: ${instantFault[failure.reason]}`;
    case "OutsideCoverage":
      return `The data say nothing of ${dateEn(failure.on)}; ask about a day ${periodEn(failure.coverage)}`;
    case "NotInForce":
      return `Nothing is in force on ${dateEn(failure.on)}; choose another day`;
    case "TimelineBroken":
      return `The timeline is broken at version ${failure.index + 1}: ${timelineFault[failure.reason]}`;
    case "NotACitation":
      return failure.reason === "none"
        ? `${quoted(failure.input)} cites no instrument; write its number and notation, as in "Điều 17 Nghị định số 118/2025/NĐ-CP"`
        : `${quoted(failure.input)} holds ${failure.count} references; give them one at a time`;
    case "NotAnInstrument":
      return `${quoted(failure.input)} is not the number and notation of a document: ${instrumentFault[failure.reason]}${
        failure.meant === undefined ? "" : `; did you mean ${quoted(failure.meant)}?`
      }`;
  }
};

const dateFault = {
  format: 'write year-month-day, as in "2026-02-16"',
  year: "the year must lie between 1900 and 2200",
  month: "the month must lie between 01 and 12",
  day: "that month has no such day",
} as const satisfies Record<NotACivilDate["reason"], string>;

const instantFault = {
  format: 'write date and clock time with the offset, as in "2026-11-20T09:00:00+07:00"',
  date: "its date is not in the calendar of 1900 to 2200",
  time: "hours go from 00 to 23, minutes and seconds from 00 to 59",
  offsetMissing: 'the offset is missing; add "+07:00"',
  offset: 'the offset must be "Z" or lie between "-14:00" and "+14:00"',
  outOfRange: "in Viet Nam it lies outside the years 1900 to 2200",
} as const satisfies Record<NotAnInstant["reason"], string>;

const timelineFault = {
  emptyPeriod: "its period holds no day; it must end after it begins",
  overlap: "it shares days with the next version; end it before the next begins",
  outsideCoverage: "it lies outside the coverage; correct its period or widen the coverage",
} as const satisfies Record<TimelineBroken["reason"], string>;

const instrumentFault = {
  empty: "there is nothing to read",
  length: "it is too long",
  notNfc: "its letters are decomposed (NFD); normalise them to NFC",
  blank: "it holds blanks",
  foreignLetter: "it holds Ð (U+00D0) in place of Đ (U+0110)",
  charset: "it holds a character that no notation has",
  separator: "a slash or hyphen is wrong or missing",
  number: "the number is missing",
  leadingZero: "a number below 10 takes exactly one leading zero, others none",
  year: "the year needs four digits, 1945 to 2200, and a legal normative document always carries it",
  type: "no known abbreviation of a document type stands where one belongs",
  issuer: "the abbreviation of the issuer is missing or wrong",
  letterCase: "capital and small letters are mixed up",
  typingVariant: "D is written for Đ",
} as const satisfies Record<InstrumentFault, string>;
