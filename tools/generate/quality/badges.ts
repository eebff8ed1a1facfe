import { readRecord } from "./records.ts";

/** Badges of the front page, drawn from the recorded runs: what they say is what was measured. */
export const badges = (root: string): readonly (readonly [file: string, svg: string])[] => {
  const compared = readRecord(root, "differential")?.comparisons.reduce((sum, one) => sum + one.compared, 0) ?? 0;
  const fuzzed = (readRecord(root, "fuzz")?.runs ?? [])
    .flatMap(({ results }) => results)
    .reduce((sum, { executions }) => sum + executions, 0);
  const cells = readRecord(root, "packed")?.cells ?? [];
  const held = cells.filter(({ holds }) => holds).length;
  return [
    ["licence", "licence", "MIT"],
    ["compared", "answers beside other implementations", millions(compared)],
    ["fuzzed", "fuzzed cases", millions(fuzzed)],
    ["packed", "as packed", `${held} of ${cells.length} hold`],
  ].map(([name = "", label = "", value = ""]) => [`docs/badges/${name}.svg`, drawn(label, value)]);
};

const millions = (count: number): string =>
  count >= 1e6 ? `${(count / 1e6).toFixed(1)} million` : count.toLocaleString("en");

const widthOf = (text: string): number => Math.round(text.length * 6.6 + 14);

const drawn = (label: string, value: string): string => {
  const [left, right] = [widthOf(label), widthOf(value)];
  const text = (at: number, words: string): string =>
    `<text x="${at}" y="14" text-anchor="middle" textLength="${widthOf(words) - 14}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${value}">`,
    `<title>${label}: ${value}</title>`,
    `<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#20603d"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, value)}</g>`,
    "</svg>\n",
  ].join("");
};
