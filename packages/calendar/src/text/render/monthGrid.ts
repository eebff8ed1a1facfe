import {
  addDays,
  type CivilDate,
  civilDateUnsafe,
  daysInMonth,
  monthOf,
  toEpochDay,
  weekdayOf,
  yearOf,
} from "@haicap/kernel";
import { monthInWords, shortWeekdays } from "./dayWords.ts";
import type { Language } from "./Language.ts";
import { svgText } from "./svgPage.ts";

/** The size of a day, and where a month stands. */
export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly cell: readonly [width: number, height: number];
}

/** Room above the days for the name of the month and of the weekdays. */
export const gridHead = 46;

/**
 * The weeks a month needs, Monday first.
 *
 * @example
 * weeksOf("2026-11-01"); // => 6: the first is a Sunday
 */
export const weeksOf = (month: CivilDate): number => Math.ceil((offsetOf(month) + lengthOf(month)) / 7);

/** Draws a month: its name, its weekdays, and each day by the function given. */
export const monthGrid = (
  month: CivilDate,
  place: GridPlace,
  language: Language,
  draw: (day: CivilDate, x: number, y: number) => string,
): readonly string[] => {
  const [width, height] = place.cell;
  const offset = offsetOf(month);
  return [
    svgText(place.x, place.y + 16, monthInWords(month, language), "month"),
    ...shortWeekdays[language].map((name, at) =>
      svgText(place.x + at * width + width / 2, place.y + 38, name, "faint small", "middle"),
    ),
    ...Array.from({ length: lengthOf(month) }, (_, at) => {
      const slot = offset + at;
      return draw(addDays(month, at), place.x + (slot % 7) * width, place.y + gridHead + Math.floor(slot / 7) * height);
    }),
  ];
};

const offsetOf = (month: CivilDate): number => weekdayOf(toEpochDay(month)) - 1;
const lengthOf = (month: CivilDate): number => daysInMonth(yearOf(month), monthOf(month));

/** The first day of a day's month. */
export const monthStart = (day: string): CivilDate => civilDateUnsafe(`${day.slice(0, 7)}-01`);
