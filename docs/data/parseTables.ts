import type { MeasuredTable } from "./records.ts";

/** Reads the tables a bench printed: a heading at the margin, and indented rows whose cells stand two blanks or more apart; a row of one cell is a note. */
export const parseTables = (printed: string): readonly MeasuredTable[] =>
  printed
    .split(/\n(?=\S)/)
    .map((part) => part.split("\n").filter((line) => line.trim() !== ""))
    .flatMap(([heading = "", ...lines]) => {
      const cells = lines.filter((line) => line.trim().includes("  "));
      const [head, ...rows] = cells;
      if (head === undefined || rows.length === 0 || !lines.every((line) => line.startsWith("  "))) return [];
      const starts = startsOf(cells);
      const notes = lines.filter((line) => !cells.includes(line)).map((line) => line.trim());
      const cut = (line: string): readonly string[] =>
        starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
      return [{ heading: heading.trim(), columns: cut(head), rows: rows.map(cut), notes }];
    });

/** Where columns begin: after two blanks that stand in every line. */
const startsOf = (lines: readonly string[]): readonly number[] => {
  const width = Math.max(...lines.map((line) => line.length));
  const isBlank = (at: number): boolean => lines.every((line) => (line[at] ?? " ") === " ");
  const starts: number[] = [];
  for (let at = 0; at < width; at += 1)
    if (!isBlank(at) && (at === 2 || (at > 2 && isBlank(at - 1) && isBlank(at - 2)))) starts.push(at);
  return starts;
};
