import { dayInfo } from "@haicap/calendar";
import { calendarDayInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { flatMap, map, type Result } from "@haicap/kernel";
import { type WireDay, wireDay } from "../deadline/wire.ts";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { ChoiceInput } from "./ChoiceInput.ts";

/** The input of {@link day}, as written on the wire. */
export interface DayInput extends ChoiceInput {
  readonly date: string;
}

/**
 * Tells what a day is (ngày làm việc, nghỉ lễ, nghỉ bù, hoán đổi, làm bù), who says so, and how firmly it is known.
 *
 * Fails with `CalendarNotPublished` in a year nobody has published.
 *
 * @legal labour-code-2019#112, culture-day-2026#2
 * @example
 * day({ date: "2026-11-24" }); // => ok { working: false, kind: "holiday", source: "28/2026/QH16, Điều 2", … }
 * day({ date: "2026-01-10" }); // => ok { working: true, kind: "makeUp", pairedWith: "2026-01-02", … }
 * @since 0.1.0
 */
export const day = (input: DayInput): Result<WireDay & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarDayInput,
      data: calendarVersions,
      rule: ({ date, ...choice }) => flatMap(officeTime(choice), (time) => map(dayInfo(time, date), wireDay)),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
