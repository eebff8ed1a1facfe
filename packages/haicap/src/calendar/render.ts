import type { CalendarNotPublished, OfficeTime } from "@haicap/calendar";
import { printIcs, yearEvents } from "@haicap/calendar/ics";
import { yearMarkdown, yearSvg, yearText } from "@haicap/calendar/render";
import { calendarRenderInput } from "@haicap/calendar/schema";
import { dayTable, dayTableCsv } from "@haicap/calendar/table";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { calendarDataVersion } from "@haicap/calendar-data";
import { civilDateUnsafe, flatMap, instantAt, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link render}, as written on the wire. */
export interface RenderInput extends ChoiceInput {
  readonly year: number;
  /** Default plain text. */
  readonly as?: "text" | "markdown" | "csv" | "svg" | "ics";
  /** Default Vietnamese. */
  readonly language?: "vi" | "en";
}

/** The answer of {@link render}. */
export interface RenderOutput {
  readonly text: string;
}

/**
 * Prints a year's calendar (lịch nghỉ lễ, tết cả năm): as text, Markdown, every day as CSV, a picture (SVG), or for calendar
 * programs (ICS).
 *
 * The stamp of an ICS is the day the tables were checked, so that the same tables print the same text. To follow changes from one
 * edition to the next (SEQUENCE, cancelled days), keep the events of `@haicap/calendar/ics`.
 *
 * Fails with `CalendarNotPublished` in a year nobody has published.
 *
 * @legal labour-code-2019#112
 * @example
 * const drawn = render({ year: 2026, as: "svg" });
 * drawn.ok && drawn.value.text.startsWith("<svg"); // => true
 * render({ year: 2009 }); // => err { _tag: "CalendarNotPublished", year: 2009, … }
 * @since 0.1.0
 */
export const render = (input: RenderInput): Result<RenderOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarRenderInput,
      data: calendarVersions,
      rule: ({ year, as, language, ...choice }) =>
        flatMap(officeTime(choice), (time) => map(renderers[as](time, year, language), (text) => ({ text }))),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );

type Renderer = (time: OfficeTime, year: number, language: "vi" | "en") => Result<string, CalendarNotPublished>;

const csv: Renderer = (time, year) =>
  map(
    dayTable(time, { from: civilDateUnsafe(`${year}-01-01`), until: civilDateUnsafe(`${year + 1}-01-01`) }),
    dayTableCsv,
  );

const ics: Renderer = (time, year, language) =>
  map(yearEvents(time, year, language), (events) =>
    printIcs(events, {
      stamp: instantAt(civilDateUnsafe(calendarDataVersion), 0),
      name: language === "vi" ? `Lịch nghỉ ${year}` : `Days off ${year}, Viet Nam`,
    }),
  );

const renderers: Readonly<Record<"text" | "markdown" | "csv" | "svg" | "ics", Renderer>> = {
  text: yearText,
  markdown: yearMarkdown,
  csv,
  svg: yearSvg,
  ics,
};
