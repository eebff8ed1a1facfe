import type { CivilDate } from "@haicap/kernel";
import type { Receipt } from "../../receipt/Receipt.ts";
import { type DescribedDay, type DescribedReceipt, describeReceipt } from "./describeReceipt.ts";
import type { Language } from "./Language.ts";
import { type LegendEntry, legend } from "./legend.ts";
import { gridHead, monthGrid, monthStart, weeksOf } from "./monthGrid.ts";
import { escapedXml, linesOf, svgPage, svgText } from "./svgPage.ts";

const cell: readonly [number, number] = [94, 60];
const margin = 28;
const gap = 36;
const monthWidth = cell[0] * 7;
const lineHeight = 20;
/** More months than a page shows; what lies between is left out. */
const mostMonths = 12;

/**
 * Draws the calendar of a receipt (lịch các ngày đã tính) as SVG: counted days green with their number, days off grey with the
 * name of the holiday, pauses amber, the due day full green.
 *
 * The picture needs no script, font or file; it follows the reader's dark mode, prints light, and says each day in a tooltip. Only
 * months with a day of the receipt are drawn, the first twelve of them.
 *
 * @legal civil-code-2015#148
 * @example
 * const receipt = { version: 1, inputs: { limit: "1 ngày" }, result: { dueOn: "2026-06-02", dueAt: "2026-06-03T00:00:00+07:00", certainty: "confirmed" }, startedAt: "2026-06-01T09:00:00+07:00", rules: [], days: [], swaps: [], provisionalDays: [], data: {}, hash: "0" };
 * receiptSvg(receipt, "vi").startsWith("<svg"); // => true
 * @since 0.1.0
 */
export const receiptSvg = (receipt: Receipt, language: Language): string => {
  const described = describeReceipt(receipt, language);
  const byDate = new Map(described.days.map((day) => [day.on, day]));
  const months = [...new Set([...byDate.keys(), receipt.result.dueOn].map(monthStart))].sort().slice(0, mostMonths);
  const columns = months.length > 1 ? 2 : 1;
  const width = margin * 2 + columns * monthWidth + (columns - 1) * gap;
  const content: string[] = [...headOf(described)];
  let y = margin + 22 + described.facts.length * lineHeight + 16;
  for (let at = 0; at < months.length; at += columns) {
    const row = months.slice(at, at + columns);
    for (const [column, month] of row.entries())
      content.push(
        ...monthGrid(month, { x: margin + column * (monthWidth + gap), y, cell }, language, (day, x, top) =>
          drawDay(day, byDate.get(day), x, top, language),
        ),
      );
    y += gridHead + Math.max(...row.map(weeksOf)) * cell[1] + 20;
  }
  const shown = new Set<string>(described.days.map((day) => (day.verdict === "rolled" ? "skipped" : day.verdict)));
  content.push(
    ...legend(
      entries.filter(([verdict]) => verdict === "due" || shown.has(verdict)),
      language,
      margin,
      y + 4,
    ),
  );
  return svgPage(
    width,
    y + 36,
    `${described.title}. ${described.facts.map((fact) => fact.join(": ")).join(". ")}`,
    content,
  );
};

const headOf = ({ title, facts }: DescribedReceipt): readonly string[] => [
  svgText(margin, margin + 14, title, "head"),
  ...facts.map(
    ([label, value], at) =>
      `<text x="${margin}" y="${margin + 38 + at * lineHeight}"><tspan class="faint">${escapedXml(label)}: </tspan><tspan>${escapedXml(value)}</tspan></text>`,
  ),
];

/** What is written on a day that has no name of its own. */
const asides: Readonly<Record<Language, Readonly<Partial<Record<DescribedDay["verdict"], string>>>>> = {
  vi: { start: "ngày bắt đầu", due: "hết hạn", paused: "tạm dừng" },
  en: { start: "start", due: "due", paused: "paused" },
};

const drawDay = (on: CivilDate, day: DescribedDay | undefined, x: number, y: number, language: Language): string => {
  const [width, height] = cell;
  const box = (classes: string): string =>
    `<rect class="cell ${classes}" x="${x + 2}" y="${y + 2}" width="${width - 4}" height="${height - 4}" rx="6"/>`;
  const date = svgText(x + 9, y + 18, String(Number(on.slice(8))), day === undefined ? "faint" : "");
  if (day === undefined) return `<g>${box("")}${date}</g>`;
  const name = day.kind === undefined || day.isRest ? (asides[language][day.verdict] ?? "") : day.kind;
  const isOff = day.verdict === "skipped" || day.verdict === "rolled";
  return [
    `<g class="on-${day.verdict}"><title>${escapedXml([day.day, day.said, ...(day.kind === undefined ? [] : [day.kind, day.source])].join(" · "))}</title>`,
    box(day.verdict),
    isOff && name === "" ? `<path class="struck" d="M${x + 6} ${y + height - 6}L${x + width - 6} ${y + 6}"/>` : "",
    date,
    day.number === undefined ? "" : svgText(x + width - 9, y + 18, String(day.number), "num", "end"),
    ...(name === "" ? [] : linesOf(name, 15, 2)).map((line, at) => svgText(x + 9, y + 36 + at * 12, line, "small")),
    "</g>",
  ].join("");
};

const entries: readonly LegendEntry[] = [
  ["start", "bắt đầu", "start"],
  ["counted", "được tính", "counted"],
  ["skipped", "không tính", "not counted"],
  ["paused", "tạm dừng", "paused"],
  ["due", "hết hạn", "due"],
];
