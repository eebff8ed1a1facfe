import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOf, type Language, type Page, pages } from "../.vitepress/pages.ts";
import { root } from "../data/tables.ts";
import { type Block, blocksOf, proseOf } from "./fences.ts";

const languages: readonly Language[] = ["vi", "en"];
const fileOf = (language: Language, { path }: Page): string =>
  `docs/${language}/${path}${path.endsWith("/") ? "index" : ""}.md`;
const read = (file: string): string => readFileSync(`${root}/${file}`, "utf8");
const textOf = (language: Language, page: Page): string => read(fileOf(language, page));

const markdownUnder = (folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.includes("["))
    .map((file) => `${folder}/${file}`)
    .sort();

const headings = (page: string): readonly string[] => proseOf(page).match(/^#+(?= )/gm) ?? [];
const components = (page: string): readonly string[] => proseOf(page).match(/^<\w+[^\n]*\/>$/gm) ?? [];
const shapes = (page: string): readonly string[] =>
  blocksOf(page).map(({ language, information }) => `${language} ${information}`);
const tables = (page: string): readonly number[] =>
  (proseOf(page).match(/^\|.*\|$/gm) ?? []).map((row) => row.split(/(?<!\\)\|/).length);

describe("both languages", () => {
  test.each(languages)("%s has the pages of the list and no other", (language) => {
    const listed = [`docs/${language}/index.md`, ...pages.map((page) => fileOf(language, page))].sort();
    expect(markdownUnder(`docs/${language}`)).toEqual(listed);
  });

  test.each(pages)("$path has the same headings, blocks, tables and components", (page) => {
    const [vi, en] = [textOf("vi", page), textOf("en", page)];
    expect(headings(vi)).toEqual(headings(en));
    expect(shapes(vi)).toEqual(shapes(en));
    expect(components(vi)).toEqual(components(en));
    expect(tables(vi)).toEqual(tables(en));
  });

  test.each(pages)("$path has one title", (page) => {
    for (const language of languages)
      expect(
        headings(textOf(language, page)).filter((one) => one === "#"),
        language,
      ).toHaveLength(1);
  });

  test("the rules by number are those of the reference page", () => {
    const numbers = (text: string): readonly string[] => text.match(/^\| R\d[^|]*/gm) ?? [];
    const page = pages.find(({ path }) => path === "law/time-limits") as Page;
    const known = numbers(read("docs/law/time-limits.md")).map((one) => one.replace(" to ", " – ").trim());
    expect(known.length).toBeGreaterThan(20);
    for (const language of languages)
      expect(
        numbers(textOf(language, page)).map((one) => one.replace(/ (to|đến) /, " – ").trim()),
        language,
      ).toEqual(known);
  });
});

describe("what the pages show", () => {
  const all = languages.flatMap((language) => pages.map((page) => ({ language, page, text: textOf(language, page) })));
  const blocks = (language: string): readonly (Block & { readonly where: string })[] =>
    all.flatMap(({ text, language: spoken, page }) =>
      blocksOf(text)
        .filter((block) => block.language === language)
        .map((block) => ({ ...block, where: `${spoken}/${page.path}` })),
    );

  test("every block is of a language that some check runs or reads", () => {
    const checked = ["ts", "console", "python", "java", "sql", "json", "csv", "sh"];
    for (const { text, page } of all)
      for (const { language } of blocksOf(text)) expect(checked, page.path).toContain(language);
  });

  test("SQL is the text whose answers the calendar's tests hold to the library's", () => {
    const tested = read("packages/calendar/README.md");
    expect(blocks("sql").length).toBeGreaterThan(4);
    for (const { text, where } of blocks("sql")) expect(tested.includes(text.trim()), `${where}: ${text}`).toBe(true);
  });

  test("JSON is JSON", () => {
    for (const { text, information, where } of blocks("json"))
      for (const one of information.endsWith(".jsonl]") ? text.trim().split("\n") : [text])
        expect(() => JSON.parse(one), where).not.toThrow();
  });

  test("shell lines name scripts of the repository or packages of it", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    for (const { text, where } of blocks("sh"))
      for (const line of text.trim().split("\n")) {
        const script = /^pnpm (\S+)/.exec(line)?.[1];
        if (script !== undefined) expect(Object.keys(scripts), where).toContain(script);
        else expect(line, where).toMatch(/^(npm i haicap$|python3 node_modules\/haicap\/vectors\/run\.py )/);
      }
    expect(existsSync(`${root}/packages/haicap/vectors/run.py`)).toBe(true);
  });

  test("a link within the site leads to a page of its language", () => {
    const known = new Set(languages.flatMap((language) => pages.map(({ path }) => addressOf(language, path))));
    const found = all.flatMap(({ text, language, page }) =>
      [...proseOf(text).matchAll(/\]\((\/[^)#]*)/g)].map(([, to = ""]) => ({ to, language, from: page.path })),
    );
    expect(found.length).toBeGreaterThan(40);
    for (const { to, language, from } of found) {
      if (/^(\/en)?\/decisions\/\d/.test(to) || to === "/en/api/") continue; // the reference is made in English alone
      expect(known.has(to), `${language}/${from} → ${to}`).toBe(true);
      expect(to.startsWith("/en/"), `${language}/${from} → ${to}`).toBe(language === "en");
    }
  });
});
