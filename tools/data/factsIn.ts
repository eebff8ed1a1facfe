import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Row, tableIn } from "./Table.ts";

/** The facts of a data package as they stand in one version: a list of rows for each table. */
export interface Facts {
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** The facts in a folder of tables. */
export const factsInFolder = (folder: string): Facts =>
  factsOf(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter(isTable)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** The facts of a folder as a revision of the repository holds them. */
export const factsAtRevision = (root: string, revision: string, folder: string): Facts => {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const names = git("ls-tree", "-r", "--name-only", revision, "--", `${folder}/`).split("\n").filter(isTable);
  return factsOf(names.map((name) => [name.slice(folder.length + 1), git("show", `${revision}:${name}`)]));
};

const isTable = (name: string): boolean => /\.(?:tsv|json|jsonl)$/u.test(name);

const factsOf = (files: readonly (readonly [name: string, text: string])[]): Facts => {
  const columns = new Map<string, readonly string[]>();
  const rows = new Map<string, readonly Row[]>();
  for (const [name, text] of files) {
    const table = name.endsWith(".tsv") ? tableIn(text) : { names: [], rows: rowsOfJson(name, text) };
    columns.set(name, table.names);
    rows.set(name, table.rows);
  }
  return { columns, rows };
};

/** A file of JSON as rows: each object of its lists under the name of the list, the rest as one row. */
const rowsOfJson = (name: string, text: string): readonly Row[] => {
  if (name.endsWith(".jsonl"))
    return text
      .trimEnd()
      .split("\n")
      .map((line) => cellsOf(JSON.parse(line)));
  const whole = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (Array.isArray(whole)) return whole.map((one) => cellsOf(Object(one)));
  const lists = Object.entries(whole).filter(
    ([, value]) => Array.isArray(value) && value.every((one) => typeof one === "object"),
  );
  const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => !lists.some(([list]) => list === key)));
  return [
    { list: "", ...cellsOf(rest) },
    ...lists.flatMap(([list, values]) => (values as readonly object[]).map((one) => ({ list, ...cellsOf(one) }))),
  ];
};

const cellsOf = (value: object): Row =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]),
  );
