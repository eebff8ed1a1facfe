import {
  calendarBetweenInput,
  calendarBetweenOutput,
  calendarDayInput,
  calendarDayOutput,
  calendarRenderInput,
  calendarRenderOutput,
  calendarWorkingTimeInput,
  calendarWorkingTimeOutput,
  calendarYearInput,
  calendarYearOutput,
} from "@haicap/calendar/schema";
import { type BetweenInput, between } from "../calendar/between.ts";
import { type DayInput, day } from "../calendar/day.ts";
import { type RenderInput, render } from "../calendar/render.ts";
import { type WorkingTimeInput, workingTime } from "../calendar/workingTime.ts";
import { type YearInput, year } from "../calendar/year.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about the working calendar. */
export const calendarOperations: readonly Operation[] = [
  {
    name: "calendar.day",
    summary: { vi: "Một ngày là ngày làm việc hay ngày nghỉ, và vì sao", en: "What a day is, and who says so" },
    input: calendarDayInput,
    output: calendarDayOutput,
    run: (input) => day(input as DayInput),
    examples: [
      { input: { date: "2026-11-24" }, expect: { working: false, kind: "holiday", nameEn: "Vietnamese Culture Day" } },
      { input: { date: "2026-01-10" }, expect: { working: true, kind: "makeUp", pairedWith: "2026-01-02" } },
      { input: { date: "2027-02-04" }, expect: { working: false, certainty: "projected" } },
      { input: { date: "2029-01-02" }, expect: { _tag: "CalendarNotPublished", year: 2029 }, fails: true },
    ],
  },
  {
    name: "calendar.year",
    summary: {
      vi: "Các ngày nghỉ và ngày làm bù của một năm",
      en: "A year's days off and days worked in place of others",
    },
    input: calendarYearInput,
    output: calendarYearOutput,
    run: (input) => year(input as YearInput),
    examples: [
      {
        input: { year: 2026 },
        expect: { workingDays: 249, makeUpDays: [{ date: "2026-01-10" }, { date: "2026-08-22" }] },
      },
      { input: { year: 2009 }, expect: { _tag: "CalendarNotPublished", year: 2009 }, fails: true },
    ],
  },
  {
    name: "calendar.render",
    summary: {
      vi: "Lịch nghỉ một năm để in, treo, đăng: chữ, Markdown, CSV, hình SVG, lịch ICS",
      en: "A year's days off to print or publish: text, Markdown, CSV, an SVG picture, an ICS calendar",
    },
    input: calendarRenderInput,
    output: calendarRenderOutput,
    run: (input) => render(input as RenderInput),
    examples: [
      { input: { year: 2026, as: "svg", language: "en" }, expect: {} },
      { input: { year: 2026, as: "ics" }, expect: {} },
      { input: { year: 2009 }, expect: { _tag: "CalendarNotPublished", year: 2009 }, fails: true },
    ],
  },
  {
    name: "calendar.between",
    summary: { vi: "Số ngày làm việc giữa hai ngày", en: "The working days between two dates" },
    input: calendarBetweenInput,
    output: calendarBetweenOutput,
    run: (input) => between(input as BetweenInput),
    examples: [
      { input: { from: "2026-11-20", to: "2026-11-27" }, expect: { workingDays: 4, calendarDays: 7 } },
      { input: { from: "2027-12-30", to: "2028-02-01" }, expect: { _tag: "CalendarNotPublished" }, fails: true },
    ],
  },
  {
    name: "calendar.workingTime",
    summary: { vi: "Thời gian làm việc giữa hai thời điểm", en: "The working time between two instants" },
    input: calendarWorkingTimeInput,
    output: calendarWorkingTimeOutput,
    run: (input) => workingTime(input as WorkingTimeInput),
    examples: [
      {
        input: { from: "2026-06-05T15:00:00+07:00", to: "2026-06-08T09:30:00+07:00" },
        expect: { workingMinutes: 240, workingHours: 4, clockMinutes: 3990 },
      },
      {
        input: { from: "2026-06-08T15:00:00+07:00", to: "2026-06-05T09:30:00+07:00" },
        expect: { _tag: "InvalidInput" },
        fails: true,
      },
    ],
  },
];
