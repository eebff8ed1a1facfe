import { readFileSync } from "node:fs";
import { addressOf, type Language, pages } from "../.vitepress/pages.ts";
import { type CoveragePart, coverageTables, type ShownTable } from "../.vitepress/theme/coverageTables.ts";
import { changelogs, waitingChanges } from "../data/changes.ts";
import { type Coverage, coverage } from "../data/coverage.ts";
import { decisions } from "../data/decisions.ts";
import { generatedPage } from "../data/generatedPages.ts";
import { instruments } from "../data/instruments.ts";
import { root } from "../data/tables.ts";

/** A page as plain Markdown: what its components show is written out. */
export interface WrittenPage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Every page of a language as plain Markdown, for readers that take no HTML. */
export const writtenPages = (language: Language): readonly WrittenPage[] => {
  const known = coverage();
  return pages.map((page) => {
    const file = `${root}/docs/${language}/${page.path}${page.path.endsWith("/") ? "index" : ""}.md`;
    const source = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n+/, "");
    const text = source.replace(/^<(\w+)(?: part="(\w+)")? \/>$/gm, (_, component: string, part?: string) =>
      componentText(component, part, language, known),
    );
    return { path: page.path, title: page[language], text };
  });
};

const componentText = (component: string, part: string | undefined, language: Language, known: Coverage): string => {
  if (component === "Coverage")
    return coverageTables(known, part as CoveragePart, language)
      .map(tableText)
      .join("\n\n");
  return written[component]?.(language, part) ?? "";
};

const written: Readonly<Record<string, (language: Language, part: string | undefined) => string>> = {
  Decisions: (language) =>
    decisions()
      .map(
        (one) =>
          `- ${one.number}. ${language === "vi" ? (one.vi ?? one.en) : one.en} (${addressOf(language, `decisions/${one.page}`)})`,
      )
      .join("\n"),
  Instruments: (language) =>
    tableText({
      heads: language === "vi" ? ["Số, ký hiệu", "Tên", "Khoá"] : ["Number", "Instrument", "Key"],
      figures: [],
      rows: instruments().map((row) => [row.number, row[language], row.key]),
    }),
  Transcript: () => readFileSync(`${root}/docs/mcp.md`, "utf8").replace(/^#[^\n]*\n+[\s\S]*?\n\n(?=## )/, ""),
  Generated: (_, part) => generatedPage(part ?? ""),
  Changes: () =>
    [
      ...changelogs().map(({ text }) => text),
      ...waitingChanges().map(({ packages, text }) => `**${packages.join(", ")}**\n\n${text}`),
    ].join("\n\n"),
};

const tableText = ({ heads, figures, rows }: ShownTable): string => {
  const width = Math.max(heads.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const head = heads.length > 0 ? heads : Array.from({ length: width }, () => "");
  const rule = Array.from({ length: width }, (_, at) => (figures.includes(at) ? "---:" : "---"));
  return [head, rule, ...rows].map(line).join("\n");
};
