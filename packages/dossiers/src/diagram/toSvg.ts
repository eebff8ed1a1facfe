import type { Words } from "@haicap/kernel";
import type { CompiledDefinition, StatusRow, Transition } from "../definition/CompiledDefinition.ts";
import type { StatusClock } from "../definition/DossierDefinition.ts";
import { type Arrow, laneOf } from "./laneOf.ts";

const [left, top, headHeight, lineHeight, padding, gap, laneWidth] = [16, 84, 28, 19, 10, 14, 9];
const [charWidth, titleCharWidth, arrowWidth] = [7.2, 9, 26];

/** What the statutory clock does in a status: the class of its box, and of the lines that lead to it. */
const clockNames: Readonly<Record<StatusClock, Words>> = {
  none: { vi: "chưa có thời hạn", en: "no time limit yet" },
  runs: { vi: "thời hạn đang chạy", en: "the time limit runs" },
  paused: { vi: "tạm dừng", en: "stands still" },
  kept: { vi: "như trước đó", en: "as it was before" },
  stopped: { vi: "đã kết thúc", en: "has ended" },
};

/** Colours follow the reader's light or dark scheme. */
const style = `<style>
.sheet{fill:#fff}.text{fill:#18181b}.soft{fill:#52525b}rect.box{stroke:#71717a}
.none{fill:#f4f4f5}.runs{fill:#dcfce7}.paused{fill:#fef3c7}.kept{fill:#e0e7ff}.stopped{fill:#e4e4e7}
path{fill:none;stroke-width:1.4}.to-none{stroke:#71717a}.to-runs{stroke:#15803d}.to-paused{stroke:#b45309}.to-kept{stroke:#4338ca}.to-stopped{stroke:#3f3f46}
@media (prefers-color-scheme:dark){.sheet{fill:#18181b}.text{fill:#f4f4f5}.soft{fill:#d4d4d8}rect.box{stroke:#a1a1aa}
.none{fill:#27272a}.runs{fill:#14532d}.paused{fill:#713f12}.kept{fill:#312e81}.stopped{fill:#3f3f46}
.to-none{stroke:#a1a1aa}.to-runs{stroke:#4ade80}.to-paused{stroke:#fbbf24}.to-kept{stroke:#a5b4fc}.to-stopped{stroke:#d4d4d8}}
</style>`;

interface Box {
  readonly row: StatusRow;
  readonly steps: readonly Transition[];
  readonly y: number;
  readonly height: number;
}

/**
 * Draws a definition as an SVG picture (sơ đồ vòng đời hồ sơ): each status with its national code, what may happen in it and where that
 * leads. The ground tells what the statutory clock does: green runs, yellow stands still, grey has stopped; light or dark as the reader has it.
 *
 * `language` chooses the names, Vietnamese unless told. Steps that every open status has, and those that are always refused, are left out.
 *
 * @example
 * toSvg(defineDossierUnsafe(sampleDefinition)).startsWith("<svg"); // => true
 * @since 0.1.0
 */
export const toSvg = (compiled: CompiledDefinition, language: "vi" | "en" = "vi"): string => {
  const boxes = boxesOf(compiled);
  const width = widthOf(boxes, language);
  const arrows = arrowsOf(boxes);
  const lanes = laneOf(arrows);
  const right = left + width;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + gap;
  const title = nameIn(compiled.definition, language);
  const whole = Math.ceil(
    Math.max(right + (Math.max(0, ...lanes) + 2) * laneWidth, title.length * titleCharWidth) + 2 * left,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    style,
    `<rect class="sheet" width="${whole}" height="${height}"/>`,
    `<text class="text" x="${left}" y="30" font-size="16" font-weight="600">${escaped(title)}</text>`,
    legend(boxes, language),
    ...arrows.map((arrow, index) => line(arrow, right, right + ((lanes[index] ?? 0) + 1) * laneWidth)),
    ...boxes.map((box) => drawn(box, width, language)),
    "</svg>",
    "",
  ].join("\n");
};

const nameIn = (one: { readonly nameVi: string; readonly nameEn: string }, language: "vi" | "en"): string =>
  language === "vi" ? one.nameVi : one.nameEn;

const widthOf = (boxes: readonly Box[], language: "vi" | "en"): number => {
  const long = (text: string): number => text.length * charWidth;
  const lines = boxes.flatMap((box) => [
    long(headOf(box, language)),
    ...box.steps.map((step) => long(stepText(step, language)) + long(targetText(step, language)) + arrowWidth),
  ]);
  return Math.ceil(Math.max(...lines)) + 4 * padding;
};

/** Own steps only: a row of every open status would cover the picture, and one that is always refused leads nowhere. */
const boxesOf = ({ rows, definition }: CompiledDefinition): readonly Box[] => {
  const general = new Set(
    definition.transitions.filter(({ from }) => from === "anyOpen").map(({ command }) => command),
  );
  let y = top;
  return [...rows.values()].map((row) => {
    const steps = [...row.on.values()].filter(
      (step) => !general.has(step.command.key) && !step.guards.some(({ guard }) => guard === "never"),
    );
    const height = headHeight + steps.length * lineHeight + padding;
    const box = { row, steps, y, height };
    y += height + gap;
    return box;
  });
};

interface Wire extends Arrow {
  readonly clock: StatusClock;
}

const arrowsOf = (boxes: readonly Box[]): readonly Wire[] => {
  const heads = new Map(boxes.map(({ row, y }) => [row.status.key, y + headHeight / 2]));
  return boxes.flatMap(({ steps, y }) =>
    steps.flatMap((step, index): readonly Wire[] => {
      const to = step.to === null || step.to === step.from ? undefined : heads.get(step.to.key);
      const from = y + headHeight + (index + 0.5) * lineHeight;
      return to === undefined || step.to === null ? [] : [{ from, to, clock: step.to.clock }];
    }),
  );
};

const legend = (boxes: readonly Box[], language: "vi" | "en"): string => {
  let x = left;
  const used = new Set(boxes.map(({ row }) => row.status.clock));
  return (Object.keys(clockNames) as StatusClock[])
    .filter((clock) => used.has(clock))
    .map((clock) => {
      const name = clockNames[clock][language];
      const drawnName = `<rect class="box ${clock}" x="${x}" y="46" width="16" height="16" rx="3"/><text class="soft" x="${x + 22}" y="59">${escaped(name)}</text>`;
      x += 22 + Math.ceil(name.length * charWidth) + 18;
      return drawnName;
    })
    .join("");
};

const drawn = (box: Box, width: number, language: "vi" | "en"): string => {
  const { row, steps, y, height } = box;
  const lines = steps.map((step, index) => {
    const baseline = y + headHeight + index * lineHeight + 13;
    const target = targetText(step, language);
    return [
      `<text class="text" x="${left + 2 * padding}" y="${baseline}">${escaped(stepText(step, language))}</text>`,
      `<text class="soft" x="${left + width - padding}" y="${baseline}" text-anchor="end">${escaped(target)}</text>`,
    ].join("");
  });
  return [
    `<g id="${escaped(row.status.key)}"><rect class="box ${row.status.clock}" x="${left}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="text" x="${left + padding}" y="${y + 19}" font-weight="600">${escaped(headOf(box, language))}</text>`,
    ...lines,
    "</g>",
  ].join("");
};

/** A wire and its head, in the colour of where it leads. */
const line = ({ from, to, clock }: Wire, right: number, lane: number): string =>
  `<path class="to-${clock}" d="M${right} ${from}H${lane}V${to}H${right + 1}m5 -3.5l-5 3.5l5 3.5"/>`;

const headOf = ({ row: { status } }: Box, language: "vi" | "en"): string =>
  `${typeof status.code === "number" ? `${status.code} · ` : ""}${nameIn(status, language)}`;

const stepText = ({ command, form }: Transition, language: "vi" | "en"): string =>
  `${nameIn(command, language)}${form === null ? "" : ` (${form.number})`}`;

const previous: Words = { vi: "như trước đó", en: "as before" };

const targetText = ({ from, to }: Transition, language: "vi" | "en"): string => {
  if (to === from) return "↺";
  return `→ ${to === null ? previous[language] : nameIn(to, language)}`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
