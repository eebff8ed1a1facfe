import { existsSync, readdirSync, readFileSync } from "node:fs";
import { root } from "./tables.ts";

/** A change that is not released yet: the packages it concerns and what is said to the person upgrading, as Markdown. */
export interface Change {
  readonly name: string;
  readonly packages: readonly string[];
  readonly text: string;
}

/** The changelog of a package that was released, as a part of a page: each version under a heading with the package's name. */
export interface Changelog {
  readonly package: string;
  readonly text: string;
}

/** The changes that wait for the next release (`.changeset`), grouped by their first package. */
export const waitingChanges = (): readonly Change[] =>
  readdirSync(`${root}/.changeset`)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => {
      const [, header = "", text = ""] = readFileSync(`${root}/.changeset/${file}`, "utf8").split(/^---\n/m);
      const packages = [...header.matchAll(/^"([^"]+)":/gm)].map(([, name = ""]) => name);
      return { name: file.replace(/\.md$/, ""), packages, text: text.trim() };
    })
    .sort((a, b) => (a.packages[0] ?? "").localeCompare(b.packages[0] ?? "") || a.name.localeCompare(b.name));

/** The changelogs of the packages, where a release has written one. */
export const changelogs = (): readonly Changelog[] =>
  readdirSync(`${root}/packages`).flatMap((room) => {
    const file = `${root}/packages/${room}/CHANGELOG.md`;
    return existsSync(file) ? [{ package: room, text: partOfPage(readFileSync(file, "utf8")) }] : [];
  });

const partOfPage = (text: string): string => {
  const [title = "", name = ""] = /^# (.+)\n+/.exec(text) ?? [];
  return text
    .slice(title.length)
    .replace(/^### (.+)$/gm, "**$1**")
    .replace(/^## (.+)$/gm, `## ${name} $1`);
};
