import { calendarBetweenInput } from "@haicap/calendar/schema";
import { dayTable, dayTableCsv } from "@haicap/calendar/table";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions, officeTime } from "../tables/calendar.ts";
import type { BetweenInput } from "./between.ts";
import type { RenderOutput } from "./render.ts";

/**
 * Writes every day from one date up to, and not including, another as CSV (bảng ngày làm việc), for SQL engines and spreadsheets.
 *
 * Ordinals count from the first day of the calendar, so that tables of several periods may be put together.
 *
 * Fails with `CalendarNotPublished` outside the published years.
 *
 * @example
 * const days = table({ from: "2026-11-24", to: "2026-11-25" });
 * days.ok && days.value.text.split("\r\n")[1]?.slice(0, 18); // => "2026-11-24,2,false"
 * @since 0.1.0
 */
export const table = (input: BetweenInput): Result<RenderOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: calendarBetweenInput,
      data: calendarVersions,
      rule: ({ from, to, ...choice }) =>
        flatMap(officeTime(choice), (time) =>
          map(dayTable(time, { from, until: to }), (rows) => ({ text: dayTableCsv(rows) })),
        ),
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
