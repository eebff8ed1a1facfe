import { existsSync, readFileSync } from "node:fs";
import { root } from "./tables.ts";

/** The pages `pnpm generate` writes beside the site, in English. */
export const generatedNames = ["benchmarks", "quality", "sources", "differences"] as const;

/** A generated page without its title, its headings one lower, its links to files of the repository as plain text. */
export const generatedPage = (name: string): string => {
  const file = `${root}/docs/${name}.md`;
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8")
    .replace(/^# .*\n+/, "")
    .replace(/^(#+) /gm, "#$1 ")
    .replace(/^!\[.*$/gm, "")
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1");
};
