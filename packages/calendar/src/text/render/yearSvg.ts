import { type CivilDate, civilDateUnsafe, map, type Result } from "@haicap/kernel";
import type { CalendarNotPublished } from "../../calendar/CalendarNotPublished.ts";
import type { DayRow } from "../../day-table/dayTable.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import { dayInWords, kindInWords } from "./dayWords.ts";
import { type DescribedYear, describeYear } from "./describeYear.ts";
import type { Language } from "./Language.ts";
import { legend } from "./legend.ts";
import { gridHead, monthGrid, weeksOf } from "./monthGrid.ts";
import { escapedXml, svgPage, svgText } from "./svgPage.ts";

const cell: readonly [number, number] = [40, 30];
const margin = 28;
const columns = 3;
const gap = 32;
const monthWidth = cell[0] * 7;
const noteHeight = 16;

/**
 * Draws a year (lịch nghỉ lễ, tết cả năm) as SVG: public holidays and days in lieu red with their names below the month, the weekly
 * rest grey, made-up days green, days that are not confirmed amber.
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
export const yearSvg = (time: OfficeTime, year: number, language: Language): Result<string, CalendarNotPublished> =>
  map(describeYear(time, year, language), (described) => drawn(described, year, language));

const drawn = (described: DescribedYear, year: number, language: Language): string => {
  const { title, total, rows } = described;
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const content: string[] = [svgText(margin, margin + 14, title, "head"), svgText(margin, margin + 36, total, "faint")];
  let y = margin + 58;
  for (let first = 1; first <= 12; first += columns) {
    const months = [first, first + 1, first + 2].map((month) => monthOf(described, year, month));
    const weeks = Math.max(...months.map((month) => weeksOf(month.first)));
    const below = y + gridHead + weeks * cell[1];
    for (const [at, month] of months.entries()) {
      const x = margin + at * (monthWidth + gap);
      const working = language === "vi" ? `${month.working} ngày làm việc` : `${month.working} working days`;
      content.push(
        svgText(x + monthWidth - 2, y + 16, working, "faint small", "end"),
        ...monthGrid(month.first, { x, y, cell }, language, (day, left, top) =>
          drawDay(byDay.get(day), day, left, top, language),
        ),
        ...month.notes.map((note, line) => drawNote(note, x, below + 15 + line * noteHeight)),
      );
    }
    y = below + 26 + Math.max(...months.map((month) => month.notes.length)) * noteHeight;
  }
  content.push(...legend(legendOf(rows), language, margin, y));
  return svgPage(margin * 2 + columns * monthWidth + (columns - 1) * gap, y + 34, `${title}. ${total}`, content);
};

interface Note {
  readonly days: string;
  readonly said: string;
  readonly source: string;
}

interface Month {
  readonly first: CivilDate;
  readonly working: number;
  readonly notes: readonly Note[];
}

/** A month and the spans that touch it, a span over its end cut there. */
const monthOf = ({ spans, workingDays }: DescribedYear, year: number, month: number): Month => {
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  const notes = spans.flatMap(({ from, to, said, source }) => {
    if (from.slice(0, 7) > prefix || to.slice(0, 7) < prefix) return [];
    const start = from.startsWith(prefix) ? Number(from.slice(8)) : 1;
    const end = to.startsWith(prefix) ? `${Number(to.slice(8))}` : "";
    return [{ days: end === `${start}` ? end : `${start}–${end}`, said, source }];
  });
  return { first: civilDateUnsafe(`${prefix}-01`), working: workingDays[month - 1] ?? 0, notes };
};

const drawNote = ({ days, said, source }: Note, x: number, y: number): string =>
  `<text x="${x + 2}" y="${y}" class="note"><title>${escapedXml(source)}</title><tspan class="num">${days}</tspan><tspan dx="7">${escapedXml(said)}</tspan></text>`;

const colourOf = (row: DayRow): string => {
  if (row.kind === "workday") return "";
  if (row.kind === "weeklyRest") return "skipped";
  if (row.certainty !== "confirmed") return "paused";
  return row.working ? "counted" : "holiday";
};

const legendOf = (rows: readonly DayRow[]): readonly (readonly [string, string, string])[] => {
  const used = new Set(rows.map(colourOf));
  const entries = [
    ["holiday", "nghỉ lễ, nghỉ bù, hoán đổi", "holiday, in lieu, swapped"],
    ["skipped", "nghỉ hằng tuần", "weekly rest"],
    ["counted", "làm bù", "made-up working day"],
    ["paused", "chưa công bố", "not announced yet"],
  ] as const;
  return entries.filter(([colour]) => used.has(colour));
};

const drawDay = (row: DayRow | undefined, on: CivilDate, x: number, y: number, language: Language): string => {
  if (row === undefined) return "";
  const [width, height] = cell;
  const isWeek = row.kind === "workday" || row.kind === "weeklyRest";
  const said = [
    dayInWords(on, language),
    kindInWords(row.kind, row.holiday, language),
    ...(isWeek ? [] : [row.source]),
  ];
  const weight = isWeek ? (row.working ? "" : "faint") : "num";
  return [
    `<g><title>${escapedXml(said.join(" · "))}</title>`,
    `<rect class="cell ${colourOf(row)}" x="${x + 1.5}" y="${y + 1.5}" width="${width - 3}" height="${height - 3}" rx="5"/>`,
    svgText(x + width / 2, y + 20, String(Number(on.slice(8))), weight, "middle"),
    "</g>",
  ].join("");
};
