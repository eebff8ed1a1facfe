import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text in a table and the line it stands on, where the form of the table tells. */
export interface Cell {
  readonly line?: number;
  readonly text: string;
}

/** The texts of a column of a TSV file, or at a path of a JSON or JSON Lines file (`key`, `*` for any key, `[]` for any item). */
export const tableCells = (root: string, file: string, path: string): readonly Cell[] => {
  const content = readFileSync(join(root, file), "utf8");
  if (file.endsWith(".tsv")) return columnCells(content, path);
  if (file.endsWith(".jsonl"))
    return content.split("\n").flatMap((text, index) => {
      if (text === "") return [];
      return textsAt(JSON.parse(text), steps(path)).map((found) => ({ line: index + 1, text: found }));
    });
  return textsAt(JSON.parse(content), steps(path)).map((text) => ({ text }));
};

/** Every place where a file has texts: the columns of a TSV file, the paths of a JSON or JSON Lines file with `[]` for items. */
export const placesOf = (root: string, file: string): ReadonlySet<string> => {
  if (file.endsWith(".tsv")) return new Set(columnsOf(root, file));
  const content = readFileSync(join(root, file), "utf8");
  const values = file.endsWith(".jsonl") ? content.split("\n").filter((line) => line !== "") : [content];
  const places = new Set<string>();
  for (const text of values) addPlaces(JSON.parse(text), "", places);
  return places;
};

const addPlaces = (value: unknown, path: string, places: Set<string>): void => {
  if (typeof value === "string") places.add(path);
  else if (Array.isArray(value)) for (const item of value) addPlaces(item, `${path}[]`, places);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) addPlaces(inner, path === "" ? key : `${path}.${key}`, places);
};

/** The names of the columns of a TSV file. */
export const columnsOf = (root: string, file: string): readonly string[] =>
  (readFileSync(join(root, file), "utf8").split("\n")[0] ?? "").split("\t");

const columnCells = (content: string, column: string): readonly Cell[] => {
  const [header = "", ...rows] = content.trimEnd().split("\n");
  const index = header.split("\t").indexOf(column);
  return index < 0 ? [] : rows.map((row, at) => ({ line: at + 2, text: row.split("\t")[index] ?? "" }));
};

const steps = (path: string): readonly string[] =>
  path
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((step) => step !== "");

const textsAt = (value: unknown, [step, ...rest]: readonly string[]): readonly string[] => {
  if (step === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*" || step === "[]") return Object.values(value).flatMap((inner) => textsAt(inner, rest));
  return textsAt((value as Record<string, unknown>)[step], rest);
};
