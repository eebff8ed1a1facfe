import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readTable, root } from "./tables.ts";

/** A decision record: its number, its page and its title; the Vietnamese one where somebody has written it. */
export interface Decision {
  readonly number: number;
  readonly page: string;
  readonly en: string;
  readonly vi: string | undefined;
}

const vietnamese = "docs/vi/decisions/titles.tsv";

/** The decision records of `docs/decisions`, by number. */
export const decisions = (): readonly Decision[] => {
  const titles = existsSync(`${root}/${vietnamese}`) ? readTable(vietnamese) : [];
  return readdirSync(`${root}/docs/decisions`)
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .sort()
    .map((file) => {
      const number = Number(file.slice(0, 4));
      const [heading = ""] = readFileSync(`${root}/docs/decisions/${file}`, "utf8").split("\n");
      return {
        number,
        page: file.replace(/\.md$/, ""),
        en: heading.replace(/^#\s*\d+\.\s*/, ""),
        vi: titles.find((row) => Number(row["number"]) === number)?.["title"],
      };
    });
};
