import { readFileSync } from "node:fs";

/** A row of a table, by the names of its columns; an empty cell is "". */
export type Row = Readonly<Record<string, string>>;

/** Reads tab-separated values with a header line; no quoting, no empty lines. */
export const readTable = (file: string): readonly Row[] => {
  const [header = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
};

/** The parts of a list in a cell. */
export const listIn = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? [] : cell.split("|");
