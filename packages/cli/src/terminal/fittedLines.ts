import { displayWidth } from "./displayWidth.ts";

/**
 * A line of text as lines that fit a screen: it breaks at blanks, and goes on under where its last column begins.
 *
 * A rule under the heads of a table is cut. Columns are parted by two blanks or more. A word longer than the line stands alone and is not cut: it may be a link or a number.
 *
 * @example
 * fittedLines("Thủ tục đăng ký khai sinh", 12); // => ["Thủ tục đăng", "ký khai sinh"]
 */
export const fittedLines = (line: string, columns: number): readonly string[] => {
  if (displayWidth(line) <= columns) return [line];
  if (/^[ ─]+$/u.test(line)) return [line.slice(0, columns).trimEnd()];
  const indent = lastColumn(line, columns);
  const head = line.slice(0, indent.at);
  const found: string[] = [];
  let current = head;
  for (const word of line.slice(indent.at).split(" ")) {
    const isFirst = current === head || current === indent.blank;
    const next = isFirst ? current + word : `${current} ${word}`;
    if (!isFirst && displayWidth(next) > columns) {
      found.push(current);
      current = indent.blank + word;
    } else current = next;
  }
  return [...found, current];
};

/** Where the last column of a line begins, if enough of the screen is left behind it. */
const lastColumn = (line: string, columns: number): { readonly at: number; readonly blank: string } => {
  const begins = [...line.matchAll(/(?:^ +| {2,})(?=\S)/gu)].map((found) => found.index + found[0].length);
  const at = begins.findLast((start) => displayWidth(line.slice(0, start)) <= columns * 0.7) ?? 0;
  return { at, blank: " ".repeat(displayWidth(line.slice(0, at))) };
};
