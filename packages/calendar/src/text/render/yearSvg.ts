import { type CivilDate, civilDateUnsafe, map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import { type DayRow, dayTable } from "../../day-table/dayTable.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { dayInWords, kindInWords } from "./dayWords.ts";
import type { Language } from "./Language.ts";
import { gridHead, monthGrid } from "./monthGrid.ts";
import { escapedXml, svgPage, svgText } from "./svgPage.ts";

const cell: readonly [number, number] = [40, 30];
const margin = 24;
const columns = 3;
const gap = 32;
const monthWidth = cell[0] * 7;
const noteHeight = 15;

/**
 * Draws a year (lịch nghỉ lễ, tết cả năm) as SVG: days off grey with their names below the month, made-up days green, days that
 * are not confirmed amber.
 *
 * Fails with `CalendarNotPublished` outside the calendar.
 *
 * @legal labour-code-2019#112
 * @example
 * const own = calendarOfDays({ daysOff: [], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const drawn = time.ok && yearSvg(time.value, 2026, "vi");
 * drawn.ok && drawn.value.startsWith("<svg"); // => true
 * time.ok && yearSvg(time.value, 2027, "vi"); // => err { _tag: "CalendarNotPublished", year: 2027, reason: "outsideCoverage" }
 * @since 0.1.0
 */
export const yearSvg = (time: OfficeTime, year: number, language: Language): Result<string, CalendarNotPublished> => {
  const whole = { from: civilDateUnsafe(`${year}-01-01`), until: civilDateUnsafe(`${year + 1}-01-01`) };
  return map(dayTable(time, whole), (rows) => drawn(rows, year, language));
};

const drawn = (rows: readonly DayRow[], year: number, language: Language): string => {
  const title = language === "vi" ? `Lịch nghỉ năm ${year}` : `Days off in ${year}`;
  const working = rows.filter((row) => row.working).length;
  const total = language === "vi" ? `${working} ngày làm việc` : `${working} working days`;
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const content: string[] = [svgText(margin, margin + 14, title, "head"), svgText(margin, margin + 36, total, "faint")];
  let y = margin + 54;
  for (let first = 1; first <= 12; first += columns) {
    const months = [first, first + 1, first + 2].map((month) => monthOf(rows, year, month, language));
    for (const [at, month] of months.entries()) {
      const x = margin + at * (monthWidth + gap);
      content.push(
        ...monthGrid(month.first, { x, y, cell }, language, (day, left, top) =>
          drawDay(byDay.get(day), day, left, top, language),
        ),
      );
      content.push(
        ...month.notes.map((note, line) =>
          svgText(x, y + gridHead + 6 * cell[1] + 14 + line * noteHeight, note, "small"),
        ),
      );
    }
    y += gridHead + 6 * cell[1] + 24 + Math.max(...months.map((month) => month.notes.length)) * noteHeight;
  }
  return svgPage(margin * 2 + columns * monthWidth + (columns - 1) * gap, y + 8, `${title}. ${total}`, content);
};

interface Month {
  readonly first: CivilDate;
  readonly notes: readonly string[];
}

/** The days of a month that are not of the ordinary week, neighbours of one name in one line. */
const monthOf = (rows: readonly DayRow[], year: number, month: number, language: Language): Month => {
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  const spans: { from: number; to: number; readonly said: string }[] = [];
  for (const row of rows) {
    if (!row.day.startsWith(prefix) || row.kind === "workday" || row.kind === "weeklyRest") continue;
    const [number, said] = [Number(row.day.slice(8)), kindInWords(row.kind, row.holiday, language)];
    const last = spans.at(-1);
    if (last?.to === number - 1 && last.said === said) last.to = number;
    else spans.push({ from: number, to: number, said });
  }
  const notes = spans.map(({ from, to, said }) => `${from === to ? from : `${from}–${to}`}  ${said}`);
  return { first: civilDateUnsafe(`${prefix}-01`), notes };
};

const drawDay = (row: DayRow | undefined, on: CivilDate, x: number, y: number, language: Language): string => {
  if (row === undefined) return "";
  const [width, height] = cell;
  const isWeek = row.kind === "workday" || row.kind === "weeklyRest";
  const colour =
    row.kind === "workday"
      ? ""
      : row.working
        ? "counted"
        : row.certainty === "confirmed" || isWeek
          ? "skipped"
          : "paused";
  const said = [
    dayInWords(on, language),
    kindInWords(row.kind, row.holiday, language),
    ...(isWeek ? [] : [row.source]),
  ];
  return [
    `<g><title>${escapedXml(said.join(" · "))}</title>`,
    `<rect class="cell ${colour}" x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" rx="5"/>`,
    svgText(
      x + width / 2,
      y + 20,
      String(Number(on.slice(8))),
      isWeek ? (row.working ? "" : "faint") : "num",
      "middle",
    ),
    "</g>",
  ].join("");
};
