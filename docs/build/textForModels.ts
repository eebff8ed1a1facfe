import { addressOf, type Language, pageGroups } from "../.vitepress/pages.ts";
import { frameWords } from "../.vitepress/words.ts";
import { writtenPages } from "./writtenPages.ts";

const languages: readonly Language[] = ["en", "vi"];
const names: Readonly<Record<Language, string>> = { en: "English", vi: "Tiếng Việt" };

/** The files for readers that are programs: `llms.txt` lists the pages, `llms-full.txt` holds them, and each page stands beside its HTML as Markdown. */
export const textForModels = (): ReadonlyMap<string, string> => {
  const files = new Map<string, string>([["llms.txt", indexText()]]);
  const whole: string[] = ["# Hai Cấp", `> ${frameWords.en.description}`];
  for (const language of languages)
    for (const { path, text } of writtenPages(language)) {
      files.set(markdownOf(language, path).slice(1), text);
      whole.push(`<!-- ${addressOf(language, path)} -->\n\n${text.trim()}`);
    }
  files.set("llms-full.txt", `${whole.join("\n\n")}\n`);
  return files;
};

const indexText = (): string => {
  const lines = ["# Hai Cấp", "", `> ${frameWords.en.description}`, ">", `> ${frameWords.vi.description}`];
  for (const language of languages)
    for (const group of pageGroups) {
      lines.push("", `## ${names[language]}: ${group[language]}`, "");
      for (const page of group.pages) lines.push(`- [${page[language]}](${markdownOf(language, page.path)})`);
    }
  lines.push("", "## Optional", "", "- [All pages in one file](/llms-full.txt)", "- [API reference](/en/api/)", "");
  return lines.join("\n");
};

const markdownOf = (language: Language, path: string): string =>
  `${addressOf(language, path)}${path.endsWith("/") ? "index" : ""}.md`;
