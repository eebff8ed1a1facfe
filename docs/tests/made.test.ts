import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pages } from "../.vitepress/pages.ts";
import { coverageTables } from "../.vitepress/theme/coverageTables.ts";
import { coverageWords } from "../.vitepress/theme/coverageWords.ts";
import { textForModels } from "../build/textForModels.ts";
import { writtenPages } from "../build/writtenPages.ts";
import { coverage } from "../data/coverage.ts";
import { decisions } from "../data/decisions.ts";
import { homeExamples } from "../data/homeExamples.ts";
import { instruments } from "../data/instruments.ts";
import { root } from "../data/tables.ts";
import { transcript } from "../data/transcript.ts";

const known = coverage();

describe("coverage", () => {
  test("counts the country as the resolutions do", () => {
    const communes = Object.fromEntries(known.units.communes);
    expect(known.units.provinces).toBe(34);
    expect((communes["commune"] ?? 0) + (communes["ward"] ?? 0) + (communes["specialZone"] ?? 0)).toBe(3321);
    const legacy = Object.fromEntries(known.units.legacy);
    expect((legacy["commune"] ?? 0) + (legacy["ward"] ?? 0) + (legacy["township"] ?? 0)).toBe(10_035);
  });

  test("the first year without its notice is the only kind that is provisional", () => {
    const uncertain = known.years.filter(({ certainty }) => certainty !== "confirmed");
    expect(uncertain.length).toBeGreaterThan(0);
    for (const { rows } of uncertain) expect(rows.some(([value]) => value === "projected")).toBe(true);
  });

  test("every kind of confidence and of unit has words in both languages", () => {
    const kinds = [...known.tables, ...known.years.map(({ rows }) => ({ confidence: rows }))];
    for (const words of Object.values(coverageWords)) {
      for (const { confidence } of kinds)
        for (const [value] of confidence) expect(Object.keys(words.certainty)).toContain(value);
      for (const [type] of [...known.units.communes, ...known.units.legacy])
        expect(Object.keys(words.types)).toContain(type);
    }
  });

  test("the total row is the sum of the rows above it", () => {
    const [table] = coverageTables(known, "procedures", "en");
    const figures = (table?.rows ?? []).map(([, count = ""]) => Number(count.replaceAll(",", "")));
    const total = figures.pop();
    expect(figures.reduce((sum, one) => sum + one, 0)).toBe(total);
  });
});

test("the examples of the home page have every part of their answers", () => {
  const { unit, who, due, next, split } = homeExamples();
  expect([unit.was, unit.is]).toEqual(["Phường Bến Nghé", "Phường Sài Gòn"]);
  expect(split.candidates.length).toBeGreaterThan(1);
  expect([who.before, who.now, who.after]).toEqual(["Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã", "unknown"]);
  expect(due.days.at(-1)?.date).toBe(due.dueOn);
  expect(next.commands.some(({ allowed }) => allowed)).toBe(true);
});

test("the transcript has its ten questions, each with calls and an answer", () => {
  const talks = transcript();
  expect(talks).toHaveLength(10);
  for (const { calls, said, question } of talks) {
    expect(calls.length, question).toBeGreaterThan(0);
    expect(said.length, question).toBeGreaterThan(0);
    for (const { question: asked, answer } of calls) expect([JSON.parse(asked), JSON.parse(answer)]).toHaveLength(2);
  }
});

test("decisions and instruments are read from the repository", () => {
  const numbers = decisions().map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(20);
  const lines = readFileSync(`${root}/docs/law/instruments.tsv`, "utf8").trimEnd().split("\n");
  expect(instruments()).toHaveLength(lines.length - 1);
  for (const { number, vi, en } of instruments()) expect([number, vi, en]).not.toContain("");
});

describe("text for models", () => {
  test("no component is left unwritten, and nothing written is empty", () => {
    for (const language of ["vi", "en"] as const)
      for (const { text, path } of writtenPages(language)) {
        if (path === "playground") continue;
        expect(text, path).not.toMatch(/^<[A-Z]\w+/m);
        expect(text.length, path).toBeGreaterThan(100);
      }
  });

  test("the index lists every page of both languages, and each has its file", () => {
    const files = textForModels();
    const index = files.get("llms.txt") ?? "";
    const links = [...index.matchAll(/\]\(\/([^)]+\.md)\)/g)].map(([, path = ""]) => path);
    expect(links).toHaveLength(pages.length * 2);
    for (const link of links) expect(files.has(link), link).toBe(true);
    expect(files.get("llms-full.txt")).toContain("OutsideCoverage");
  });
});
