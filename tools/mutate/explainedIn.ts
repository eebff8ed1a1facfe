import { existsSync, readFileSync } from "node:fs";
import type { Mutant } from "./Mutant.ts";

/** What a page says of survivors. */
export interface Explained {
  readonly has: (mutant: Mutant) => boolean;
  /** Rows about some files that explain none of their survivors: to be deleted. */
  readonly stale: (files: readonly string[], survivors: readonly Mutant[]) => readonly string[];
}

/** Reads a page that explains survivors: a table whose rows begin with the file, what stands there, and what would. */
export const explainedIn = (page: string): Explained => {
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  const rows = new Set(
    text
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => cellsOf(line).slice(0, 3).join(" → ")),
  );
  return {
    has: (mutant) => rows.has(rowOf(mutant)),
    stale: (files, survivors) => {
      const needed = new Set(survivors.map(rowOf));
      const about = files.map((file) => `${nameOf(file)} → `);
      return [...rows].filter((row) => !needed.has(row) && about.some((start) => row.startsWith(start)));
    },
  };
};

const nameOf = (file: string): string => file.replace(/^src\//u, "");
const rowOf = ({ file, from, to }: Mutant): string => [nameOf(file), from, to].join(" → ");

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) =>
      cell
        .trim()
        .replace(/^`+ ?| ?`+$/gu, "")
        .replaceAll("\\|", "|"),
    );
