import { dateInWords, dayInWords, daysAfter, weekdayOf, weekHeads } from "../shell/dates.ts";
import { h } from "../shell/element.ts";
import type { Language } from "../shell/Tool.ts";

/** What became of a day; each has a colour and a mark of its own, so that nothing is told by colour alone. */
export type DayTone = "start" | "counted" | "off" | "paused" | "rolled" | "due" | "late";

/** A day of the picture. */
export interface PicturedDay {
  readonly date: string;
  readonly tone: DayTone;
  /** Which day of the count it is. */
  readonly number?: number | undefined;
  /** A word or two: the name of a holiday. */
  readonly label?: string | undefined;
  /** Everything about it, for those who listen or point at it. */
  readonly told: string;
}

/** Weeks at each end of a picture too long to look at. */
const ends = 6;
const most = 16;

const gapWords: Readonly<Record<Language, (weeks: number) => string>> = {
  vi: (weeks) => `… ${weeks} tuần nữa …`,
  en: (weeks) => `… ${weeks} more weeks …`,
};

/** Draws days as a calendar of whole weeks, Monday first; a year's worth shows its two ends. */
export const dayGrid = (caption: string, days: readonly PicturedDay[], language: Language): HTMLElement => {
  const weeks = weeksOf(days);
  const hidden = weeks.length > most ? weeks.length - 2 * ends : 0;
  const byDate = new Map(days.map((day) => [day.date, day]));
  const row = (monday: string): HTMLElement =>
    h(
      "tr",
      {},
      Array.from({ length: 7 }, (_, at) => cell(daysAfter(monday, at), byDate, weeks[0] ?? "", language)),
    );
  return h(
    "table",
    { class: "pg-days" },
    h("caption", { class: "pg-hidden" }, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        weekHeads[language].map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h(
      "tbody",
      {},
      (hidden === 0 ? weeks : weeks.slice(0, ends)).map(row),
      hidden > 0 && h("tr", {}, h("td", { colspan: 7, class: "pg-gap" }, gapWords[language](hidden))),
      hidden > 0 && weeks.slice(-ends).map(row),
    ),
  );
};

const weeksOf = (days: readonly PicturedDay[]): readonly string[] => {
  const dates = days.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: string[] = [];
  for (let monday = daysAfter(first, 1 - weekdayOf(first)); monday <= last; monday = daysAfter(monday, 7))
    weeks.push(monday);
  return weeks;
};

const cell = (date: string, days: ReadonlyMap<string, PicturedDay>, first: string, language: Language): HTMLElement => {
  const day = days.get(date);
  const isNamed = date.endsWith("-01") || date === first;
  const [year, month, number] = date.split("-").map(Number);
  const short = isNamed ? `${number}/${month}${month === 1 ? `/${year}` : ""}` : `${number}`;
  const told = day === undefined ? dateInWords(date, language) : `${dayInWords(date, language)}: ${day.told}`;
  return h(
    "td",
    { ...(day === undefined ? {} : { "data-tone": day.tone, title: told }) },
    h("span", { class: "pg-hidden" }, told),
    h("span", { class: "pg-date", "aria-hidden": "true" }, short),
    day?.number !== undefined && h("span", { class: "pg-count", "aria-hidden": "true" }, day.number),
    day?.label !== undefined && h("span", { class: "pg-label", "aria-hidden": "true" }, day.label),
  );
};
