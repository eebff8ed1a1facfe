import type { Language } from "./Language.ts";
import { svgText } from "./svgPage.ts";

/** What the colours mean: class, Vietnamese, English. */
export type LegendEntry = readonly [colour: string, vi: string, en: string];

/** A line that says what the colours mean. */
export const legend = (
  entries: readonly LegendEntry[],
  language: Language,
  left: number,
  y: number,
): readonly string[] => {
  let x = left;
  return entries.flatMap(([colour, vi, en]) => {
    const said = language === "vi" ? vi : en;
    const at = x;
    x += 44 + Math.ceil(said.length * 6.2);
    return [
      `<rect class="cell ${colour}" x="${at}" y="${y}" width="14" height="14" rx="3"/>`,
      svgText(at + 21, y + 11, said, "small"),
    ];
  });
};
