import { encode } from "uqr";

/**
 * Draws a text as a QR code in SVG (mã QR dạng SVG): one path, a square of one unit for each module, a quiet zone of four around.
 *
 * `correction` is how much may be lost: `M` 15 %, which a print behind glass or a worn corner needs; `Q` 25 %, `H` 30 % for sheets outdoors.
 *
 * @example
 * const svg = qrSvg("haicap:thu-tuc?ma=1.001193&dv=19753&pb=2026-11-22");
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 41 41"'); // => true
 * @since 0.1.0
 */
export const qrSvg = (text: string, correction: "L" | "M" | "Q" | "H" = "M"): string => {
  const { data, size } = encode(text, { ecc: correction, border: quietZone });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path d="${data.flatMap(runs).join("")}"/></svg>`,
  ].join("");
};

/** Modules of white around a code, as the standard asks. */
const quietZone = 4;

/** The runs of black of one row, as subpaths. */
const runs = (row: readonly boolean[], y: number): readonly string[] => {
  const paths: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x++;
    paths.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
  }
  return paths;
};
