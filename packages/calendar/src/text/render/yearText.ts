import { map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { type DescribedYear, describeYear } from "./describeYear.ts";
import type { Language } from "./Language.ts";
import { textTable } from "./textTable.ts";
import { yearHeads } from "./yearHeads.ts";

/**
 * Prints a year's days off and made-up days (lịch nghỉ lễ, tết) as a table in plain text, with the document of each and how many
 * days are off in a row; the working days of each month stand below.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @legal labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const text = time.ok && yearText(time.value, 2026, "vi");
 * text.ok && text.value.split("\n")[0]; // => "Lịch nghỉ năm 2026"
 * time.ok && yearText(time.value, 2027, "vi"); // => err { _tag: "CalendarNotPublished", year: 2027, reason: "outsideCoverage" }
 * @since 0.1.0
 */
export const yearText = (time: OfficeTime, year: number, language: Language): Result<string, CalendarNotPublished> =>
  map(describeYear(time, year, language), (described) => printed(described, language));

const printed = ({ title, total, spans, workingDays }: DescribedYear, language: Language): string => {
  const [days, inARow, what, source] = yearHeads[language];
  const doubts = [...new Set(spans.flatMap((span) => span.doubt ?? []))];
  const marks = ["*", "**"];
  const markOf = (doubt: string | undefined): string => marks[doubts.indexOf(doubt ?? "")] ?? "";
  return [
    title,
    total,
    "",
    ...textTable(
      [{ head: "" }, { head: days }, { head: inARow, isNumber: true }, { head: what }, { head: source }],
      spans.map((span) => [
        span.working ? "+" : "·",
        span.days,
        span.inARow === undefined ? "" : `${span.inARow}`,
        `${span.said}${markOf(span.doubt)}`,
        span.source,
      ]),
    ),
    ...doubts.map((doubt) => `  ${markOf(doubt)} ${doubt}`),
    "",
    language === "vi" ? "Số ngày làm việc từng tháng" : "Working days of each month",
    ...textTable(
      workingDays.map((_, at) => ({ head: language === "vi" ? `T${at + 1}` : `${at + 1}`, isNumber: true })),
      [workingDays.map(String)],
    ),
    "",
  ].join("\n");
};
