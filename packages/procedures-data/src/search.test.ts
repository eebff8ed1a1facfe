import { fold } from "@haicap/kernel";
import { compileCatalog } from "@haicap/procedures";
import { searchProcedures } from "@haicap/procedures/search";
import { describe, expect, it } from "vitest";
import { packedDirectory } from "./index.ts";

const catalog = compileCatalog(packedDirectory);
const names = catalog.codes.filter((_, at) => at % 31 === 0).map((code) => catalog.entry(code)?.name ?? "");

/** The share of names that are among the first ten when part of them is typed in some way. */
const recall = (type: (words: readonly string[]) => readonly string[]): number => {
  const found = names.filter((name) => {
    const words = fold(name)
      .replace(/^thu tuc (hanh chinh )?/, "")
      .split(" ")
      .slice(0, 9);
    const { matches } = searchProcedures(catalog, { text: type(words).join(" "), limit: 10 });
    return matches.some(({ entry }) => fold(entry.name) === fold(name));
  });
  return found.length / names.length;
};

const longest = (words: readonly string[]): number =>
  words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);

const slip =
  (change: (word: string) => string) =>
  (words: readonly string[]): readonly string[] =>
    words.with(longest(words), change(words[longest(words)] ?? ""));

describe("people find what they mean", () => {
  it.each([
    ["without marks", (words: readonly string[]) => words, 0.97],
    ["in another order", (words: readonly string[]) => words.toReversed(), 0.9],
    ["the last word begun", (words: readonly string[]) => words.with(-1, (words.at(-1) ?? "").slice(0, 2)), 0.95],
    ["every word begun", (words: readonly string[]) => words.map((word) => word.slice(0, 3)), 0.85],
    ["two letters swapped", slip((word) => `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`), 0.85],
    ["a letter missing", slip((word) => word.slice(0, 1) + word.slice(2)), 0.8],
    ["a letter twice", slip((word) => `${word.slice(0, 2)}${word.slice(1)}`), 0.9],
    ["a word too many", (words: readonly string[]) => [...words, "online"], 0.85],
  ])("%s", (_, type, share) => expect(recall(type)).toBeGreaterThanOrEqual(share));

  it.each([
    ["gplx", "3.000346"],
    ["lltp", "3.000333"],
    ["dang ky khia sinh", "1.001193"],
    ["hộ kinh doanh", "1.001612"],
    ["CHỨNG THỰC BẢN SAO", "2.000815"],
    ["khai bao tam vang", "1.003677"],
    ["1.00119", "1.001193"],
  ])("%s", (text, code) => {
    expect(searchProcedures(catalog, { text, limit: 5 }).matches.map(({ entry }) => entry.code)).toContain(code);
  });

  it("gives the same order each time, equal fits by code", () => {
    const codes = (): readonly string[] =>
      searchProcedures(catalog, { text: "cấp lại giấy phép", limit: 1000 }).matches.map(
        ({ score, entry }) => `${(2 - score).toFixed(3)} ${entry.code}`,
      );
    expect(codes()).toEqual(codes().toSorted());
    expect(codes()).toEqual(codes());
  });
});
