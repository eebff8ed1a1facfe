import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** A row of a table, by the names of its columns; an empty cell is "". */
export type Row = Readonly<Record<string, string>>;

/** A table of tab-separated values with a header line; no quoting, no empty lines. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a table; one that is not there has no columns. */
export const readTable = (file: string): Table =>
  existsSync(file) ? tableIn(readFileSync(file, "utf8")) : tableIn("");

/** The table a text holds. */
export const tableIn = (text: string): Table => {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header === "" ? [] : header.split("\t");
  return {
    names,
    rows: lines.map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
    }),
  };
};

/** Writes a table. */
export const writeTable = (file: string, { names, rows }: Table): void =>
  writeFileSync(
    file,
    `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ""))].map((cells) => cells.join("\t")).join("\n")}\n`,
  );

/** A row of these columns: a key that is no column is refused, and so is a cell a table cannot hold. */
export const rowOf = ({ names }: Table, cells: Readonly<Record<string, unknown>>, where: string): Row => {
  for (const [name, value] of Object.entries(cells)) {
    if (!names.includes(name)) throw new Error(`${where}: no column "${name}"; there are ${names.join(", ")}`);
    if (/[\t\r\n]/u.test(cellOf(value))) throw new Error(`${where}: "${name}" holds a tab or a line break`);
  }
  return Object.fromEntries(names.map((name) => [name, cellOf(cells[name])]));
};

/** A list is written with bars between its parts. */
const cellOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.map(String).join("|") : String(value);
};
