import type { CompiledDefinition, StatusRow, Transition } from "../definition/CompiledDefinition.ts";
import type { StatusClock } from "../definition/DossierDefinition.ts";
import { type Arrow, laneOf } from "./laneOf.ts";

const [left, top, headHeight, lineHeight, padding, gap, laneWidth] = [16, 56, 26, 18, 8, 14, 9];
const [charWidth, titleCharWidth] = [7, 9];

/** Ground of a status by what the statutory clock does in it: it runs, stands still, has stopped, or does not exist. */
const grounds: Readonly<Record<StatusClock, string>> = {
  none: "#f4f4f5",
  runs: "#dcfce7",
  kept: "#e0e7ff",
  paused: "#fef3c7",
  stopped: "#e4e4e7",
};

interface Box {
  readonly row: StatusRow;
  readonly steps: readonly Transition[];
  readonly y: number;
  readonly height: number;
}

/**
 * Draws a definition as an SVG picture (sơ đồ vòng đời hồ sơ): each status with its national code and what may happen in it, and a
 * line to where it leads. The ground tells what the statutory clock does: green runs, yellow stands still, grey has stopped.
 *
 * `language` chooses the names, Vietnamese unless told. Steps that every open status has are left out.
 *
 * @example
 * toSvg(defineDossierUnsafe(sampleDefinition)).startsWith("<svg"); // => true
 * @since 0.1.0
 */
export const toSvg = (compiled: CompiledDefinition, language: "vi" | "en" = "vi"): string => {
  const boxes = boxesOf(compiled);
  const texts = boxes.flatMap((box) => [headOf(box, language), ...box.steps.map((step) => stepText(step, language))]);
  const width = Math.max(...texts.map((text) => text.length)) * charWidth + 2 * padding;
  const arrows = arrowsOf(boxes);
  const lanes = laneOf(arrows);
  const right = left + width;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + gap;
  const { nameVi, nameEn } = compiled.definition;
  const name = language === "vi" ? nameVi : nameEn;
  const whole = Math.max(right + (Math.max(0, ...lanes) + 2) * laneWidth, name.length * titleCharWidth) + 2 * left;
  const title = escaped(name);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" lang="${language}">`,
    `<title>${title}</title>`,
    '<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#52525b"/></marker></defs>',
    `<rect width="${whole}" height="${height}" fill="#ffffff"/>`,
    `<text x="${left}" y="30" font-size="16" font-weight="600">${title}</text>`,
    ...boxes.map((box) => drawn(box, width, language)),
    ...arrows.map(({ from, to }, index) => line(from, to, right, right + ((lanes[index] ?? 0) + 1) * laneWidth)),
    "</svg>",
    "",
  ].join("\n");
};

/** Own steps only: a row of every open status would cover the picture. */
const boxesOf = ({ rows, definition }: CompiledDefinition): readonly Box[] => {
  const general = new Set(
    definition.transitions.filter(({ from }) => from === "anyOpen").map(({ command }) => command),
  );
  let y = top;
  return [...rows.values()].map((row) => {
    const steps = [...row.on.values()].filter((step) => !general.has(step.command.key));
    const height = headHeight + steps.length * lineHeight + padding;
    const box = { row, steps, y, height };
    y += height + gap;
    return box;
  });
};

const arrowsOf = (boxes: readonly Box[]): readonly Arrow[] => {
  const heads = new Map(boxes.map(({ row, y }) => [row.status.key, y + headHeight / 2]));
  return boxes.flatMap(({ steps, y }) =>
    steps.flatMap((step, index) => {
      const to = step.to === null || step.to === step.from ? undefined : heads.get(step.to.key);
      return to === undefined ? [] : [{ from: y + headHeight + (index + 0.5) * lineHeight, to }];
    }),
  );
};

const drawn = (box: Box, width: number, language: "vi" | "en"): string => {
  const { row, steps, y, height } = box;
  const lines = steps.map((step, index) => {
    const baseline = y + headHeight + index * lineHeight + 13;
    return `<text x="${left + 2 * padding}" y="${baseline}">${escaped(stepText(step, language))}</text>`;
  });
  return [
    `<g id="${escaped(row.status.key)}"><rect x="${left}" y="${y}" width="${width}" height="${height}" rx="6" fill="${grounds[row.status.clock]}" stroke="#71717a"/>`,
    `<text x="${left + padding}" y="${y + 18}" font-weight="600">${escaped(headOf(box, language))}</text>`,
    ...lines,
    "</g>",
  ].join("");
};

const line = (from: number, to: number, right: number, lane: number): string =>
  `<path d="M${right} ${from}H${lane}V${to}H${right}" fill="none" stroke="#52525b" stroke-opacity="0.7" marker-end="url(#to)"/>`;

const headOf = ({ row: { status } }: Box, language: "vi" | "en"): string =>
  `${typeof status.code === "number" ? `${status.code} · ` : ""}${language === "vi" ? status.nameVi : status.nameEn}`;

const stepText = ({ command, form }: Transition, language: "vi" | "en"): string =>
  `${language === "vi" ? command.nameVi : command.nameEn}${form === null ? "" : ` (${form.number})`}`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
