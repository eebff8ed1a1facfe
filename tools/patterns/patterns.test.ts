import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { explained, reasonFor } from "./explained.ts";
import { judge, type Verdict } from "./judge.ts";
import { literalsIn } from "./patternsIn.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = new URL("../../docs/records/patterns.json", import.meta.url);
const { verdicts: recorded } = JSON.parse(readFileSync(file, "utf8")) as { verdicts: readonly Verdict[] };

/** Those written as literals; the command also asks of those put together at run time. */
const patterns = literalsIn(root);

test("no pattern of the published code takes more than the length of a text, or it is explained why that does no harm", {
  timeout: 120_000,
}, async () => {
  const known = new Map(recorded.map((one) => [one.pattern, one]));
  const slow: Verdict[] = [];
  for (const { source, flags } of patterns) {
    const verdict = known.get(`/${source}/${flags}`) ?? (await judge(source, flags));
    if (verdict.verdict !== "linear" && reasonFor(verdict.pattern) === undefined) slow.push(verdict);
  }
  expect(slow).toEqual([]);
  expect(patterns.length).toBeGreaterThan(250);
});

test("every explanation explains something", () => {
  const found = recorded.filter(({ verdict }) => verdict !== "linear").map(({ pattern }) => pattern);
  expect(explained.filter(({ begins }) => !found.some((one) => one.startsWith(begins)))).toEqual([]);
});

const pieces = [
  " ",
  "\t",
  "\n",
  "0",
  "1",
  "a",
  "A",
  "đ",
  "Đ",
  ".",
  ",",
  "-",
  "/",
  "(",
  ")",
  ":",
  ";",
  '"',
  "'",
  "1.",
  "a ",
  "a,",
  " -",
];

/** What a text for a pattern may be made of: blanks, digits and signs, and the words of the pattern itself. */
const textsFor = (source: string): readonly string[] => {
  const words = (source.match(/\p{L}[\p{L} ]{2,}/gu) ?? []).slice(0, 6);
  return [...pieces, ...words].flatMap((piece) => {
    const long = piece.repeat(Math.ceil(10_000 / piece.length));
    return [`${long}\u0000`, `x${long}\u0000`];
  });
};

test("none takes long over 10,000 characters made of its own words, of blanks or of signs", { timeout: 60_000 }, () => {
  const slow: string[] = [];
  for (const { source, flags } of patterns) {
    if (reasonFor(`/${source}/${flags}`) !== undefined) continue;
    const pattern = new RegExp(source, flags);
    const { user } = process.cpuUsage();
    for (const text of textsFor(source)) text.replace(pattern, "");
    if (process.cpuUsage({ user, system: 0 }).user > 1_500_000) slow.push(`/${source}/${flags}`);
  }
  expect(slow).toEqual([]);
});
