import { readFileSync } from "node:fs";
import type { Language } from "../.vitepress/pages.ts";
import { decisions } from "./decisions.ts";
import { root } from "./tables.ts";

/** A decision record as a page: the name of its file, its title in the language, and its text. */
export interface DecisionPage {
  readonly params: { readonly page: string; readonly title: string };
  readonly content: string;
}

const note = "Bản ghi này viết bằng tiếng Anh.";

/** The records as pages of a language; under `vi` the title is Vietnamese and the text stays English. */
export const decisionPages = (language: Language): readonly DecisionPage[] =>
  decisions().map(({ number, page, en, vi }) => {
    const text = readFileSync(`${root}/docs/decisions/${page}.md`, "utf8").replace(/^#[^\n]*\n+/, "");
    const isTranslated = language === "vi" && vi !== undefined;
    const title = `${number}. ${isTranslated ? vi : en}`;
    const record = language === "vi" ? `*${note}* **${en}**\n\n<div lang="en">\n\n${text}\n\n</div>` : text;
    return { params: { page, title }, content: `# ${title}\n\n${record}` };
  });
