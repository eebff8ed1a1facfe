import { existsSync, readFileSync } from "node:fs";
import type { Mutant } from "./Mutant.ts";

/** Says of a survivor whether a page explains it: a table whose rows begin with the file, what stands there, and what would. */
export const explainedIn = (page: string): ((mutant: Mutant) => boolean) => {
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  const rows = new Set(
    text
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => cellsOf(line).slice(0, 3).join(" → ")),
  );
  return ({ file, from, to }) => rows.has([file.replace(/^src\//u, ""), from, to].join(" → "));
};

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
