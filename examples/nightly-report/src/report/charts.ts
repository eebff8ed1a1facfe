import type { UnitNight } from "../countNight.ts";
import { escapeText, say, share } from "./say.ts";
import { type Verdict, verdicts } from "./words.ts";

/** What a chart needs of the figures of a group. */
export interface Bar {
  readonly name: string;
  readonly received: number;
  readonly inTimeRatio: number | null;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The figures of a group as a bar: the verdicts by law. */
export const barOf = (name: string, { received, ours }: Pick<UnitNight["figures"], "received" | "ours">): Bar => ({
  name,
  received,
  inTimeRatio: ours.inTimeRatio,
  counts: ours,
});

const svg = (width: number, height: number, inner: string): string =>
  `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${inner}</svg>`;

const text = (x: number, y: number, inner: string, more = ""): string =>
  `<text x="${x}" y="${y}"${more}>${inner}</text>`;

/** A column for each month, the verdicts stacked from the ground up, the share in time above. */
export const columnChart = (months: readonly Bar[]): string => {
  const [width, height, ground, top] = [1000, 260, 220, 26];
  const step = (width - 40) / Math.max(1, months.length);
  const most = Math.max(1, ...months.map(({ received }) => received));
  const scale = (ground - top) / most;
  const columns = months.map(({ name, received, inTimeRatio, counts }, index) => {
    const x = Math.round(20 + index * step + step * 0.15);
    const wide = Math.round(step * 0.7);
    let y = ground;
    const pieces = verdicts.map((verdict) => {
      const tall = counts[verdict] * scale;
      y -= tall;
      return tall === 0 ? "" : rect(x, y, wide, tall, verdict, counts[verdict]);
    });
    const middle = x + wide / 2;
    return `${pieces.join("")}${text(middle, ground - received * scale - 7, say(share(inTimeRatio), "tspan"), ' class="middle strong"')}${text(middle, ground + 18, escapeText(name), ' class="middle"')}${text(middle, ground + 34, String(received), ' class="middle soft"')}`;
  });
  return svg(width, height, `<path class="axis" d="M20 ${ground}.5H980"/>${columns.join("")}`);
};

const rect = (x: number, y: number, wide: number, tall: number, verdict: Verdict, count: number): string =>
  `<rect class="${verdict}" x="${x}" y="${y.toFixed(1)}" width="${wide}" height="${tall.toFixed(1)}"/>${tall > 15 && wide > 16 ? text(x + wide / 2, y + tall / 2 + 4, String(count), ' class="middle inside"') : ""}`;

/** A bar for each group, the verdicts side by side, name to the left, share in time to the right. */
export const barChart = (bars: readonly Bar[]): string => {
  const [left, wide, row] = [250, 640, 24];
  const most = Math.max(1, ...bars.map(({ received }) => received));
  const rows = bars.map(({ name, received, inTimeRatio, counts }, index) => {
    const y = index * row;
    let x = left;
    const pieces = verdicts.map((verdict) => {
      const long = (counts[verdict] / most) * wide;
      const piece =
        long === 0 ? "" : rect(Number(x.toFixed(1)), y + 3, Number(long.toFixed(1)), row - 6, verdict, counts[verdict]);
      x += long;
      return piece;
    });
    const shown = [...name].length > 34 ? `${[...name].slice(0, 33).join("")}…` : name;
    return `${text(left - 10, y + 17, escapeText(shown), ' class="end"')}${pieces.join("")}${text(x + 8, y + 17, `${received} · ${say(share(inTimeRatio), "tspan")}`, ' class="soft"')}`;
  });
  return svg(1000, bars.length * row + 4, rows.join(""));
};

/** A cell for each unit and month: the darker, the lower the share in time. */
export const gridChart = (units: readonly UnitNight[], months: readonly string[]): string => {
  const [left, row, head] = [250, 24, 26];
  const step = Math.min(72, 740 / Math.max(1, months.length));
  const heads = months.map((month, index) =>
    text(left + index * step + step / 2, 16, shortMonth(month), ' class="middle soft"'),
  );
  const rows = units.map(({ name, figures }, at) => {
    const y = head + at * row;
    const cells = months.map((month, index) => {
      const group = figures.by.month?.find(({ key }) => key === month);
      if (group === undefined || group.received === 0) return "";
      const doubt = 1 - (group.ours.inTimeRatio ?? 1);
      const x = left + index * step;
      return `<rect class="cell" x="${x + 1}" y="${y + 1}" width="${step - 2}" height="${row - 2}" rx="3"/><rect class="cell doubt" x="${x + 1}" y="${y + 1}" width="${step - 2}" height="${row - 2}" rx="3" fill-opacity="${doubt.toFixed(2)}"/>${text(x + step / 2, y + 16, String(group.received), ` class="middle${doubt > 0.45 ? " inside" : ""}"`)}`;
    });
    return `${text(left - 10, y + 16, escapeText(name), ' class="end"')}${cells.join("")}`;
  });
  return svg(1000, head + units.length * row + 4, heads.join("") + rows.join(""));
};

/** "2026-11" as "11/2026". */
export const shortMonth = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
