import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A row of a reviewed table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Reads a tab-separated table of the repository. */
export const readTable = (path: string): readonly Row[] => {
  const [header = "", ...lines] = readFileSync(`${root}/${path}`, "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
};

/** The tables of a data package, as paths from the root. */
export const tablesOf = (room: string): readonly string[] =>
  readdirSync(`${root}/packages/${room}/data`)
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .map((file) => `packages/${room}/data/${file}`);

/** How often each value stands in a column, most often first. */
export const tallyOf = (values: readonly string[]): readonly (readonly [value: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};
