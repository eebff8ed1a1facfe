import { map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { describeYear } from "./describeYear.ts";
import { escapedMarkdown } from "./escapedMarkdown.ts";
import type { Language } from "./Language.ts";
import { yearHeads } from "./yearHeads.ts";

/**
 * Prints a year's days off and made-up days (lịch nghỉ lễ, tết) as Markdown: a table with the document of each.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @legal labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const text = time.ok && yearMarkdown(time.value, 2026, "en");
 * text.ok && text.value.split("\n").at(-2); // => "| Tuesday 24 November 2026 | 1 | public holiday | own |"
 * @since 0.1.0
 */
export const yearMarkdown = (
  time: OfficeTime,
  year: number,
  language: Language,
): Result<string, CalendarNotPublished> =>
  map(describeYear(time, year, language), ({ title, total, spans }) => {
    const line = (cells: readonly string[]): string => `| ${cells.map(escapedMarkdown).join(" | ")} |`;
    return [
      `# ${title}`,
      "",
      total,
      "",
      line(yearHeads[language]),
      "| --- | ---: | --- | --- |",
      ...spans.map(({ days, inARow, said, source, doubt }) =>
        line([days, `${inARow ?? ""}`, doubt === undefined ? said : `${said} (${doubt})`, source]),
      ),
      "",
    ].join("\n");
  });
