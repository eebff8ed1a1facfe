import { yearSvg } from "@haicap/calendar/render";
import { calendarPictureInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link picture}, as written on the wire. */
export interface PictureInput extends ChoiceInput {
  readonly year: number;
  /** Default Vietnamese. */
  readonly language?: "vi" | "en";
}

/** The answer of {@link picture}. */
export interface PictureOutput {
  readonly svg: string;
}

/**
 * Draws a year's calendar (lịch nghỉ lễ, tết cả năm) as SVG, for a wall, a page or a slide.
 *
 * Fails with `CalendarNotPublished` in a year nobody has published.
 *
 * @legal labour-code-2019#112
 * @example
 * const drawn = picture({ year: 2026 });
 * drawn.ok && drawn.value.svg.startsWith("<svg"); // => true
 * picture({ year: 2009 }); // => err { _tag: "CalendarNotPublished", year: 2009, … }
 * @since 0.1.0
 */
export const picture = (input: PictureInput): Result<PictureOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarPictureInput,
      data: calendarVersions,
      rule: ({ year, language, ...choice }) =>
        flatMap(officeTime(choice), (time) => map(yearSvg(time, year, language), (svg) => ({ svg }))),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
