import { expect, test } from "vitest";
import { matches } from "./matches.ts";
import { isExpectation, parseExpected } from "./parseExpected.ts";

const keeps = (text: string, found: unknown): boolean => {
  const parsed = parseExpected(text);
  if (!isExpectation(parsed)) throw new Error(`${parsed.problem}: ${text}`);
  return matches(parsed, found);
};

test.each<readonly [string, unknown]>([
  ["5", 5],
  ["-1_000.5", -1000.5],
  ["12n", 12n],
  ['"Huế…"', "Huế…"],
  ["'a\\n\\u00e2\\'b'", "a\nâ'b"],
  ["undefined", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["[1, [2, 3], ]", [1, [2, 3]]],
  ["[1, 2]", Int32Array.of(1, 2)],
  ["[1, …]", [1, 2, 3]],
  ["[…]", []],
  ['{ a: 1, "b-c": { d: [] } }', { a: 1, "b-c": { d: [] } }],
  ["{ a: 1, … }", { a: 1, b: 2 }],
  ["{ a: { b: 1, … } }", { a: { b: 1, c: 2 } }],
  ["ok 3", { ok: true, value: 3 }],
  ["ok { a: 1, … }", { ok: true, value: { a: 1, b: 2 } }],
  ['err "odd"', { ok: false, error: "odd" }],
  [
    "[ok 1, err 2]",
    [
      { ok: true, value: 1 },
      { ok: false, error: 2 },
    ],
  ],
  ['"2026-11-26": 24 November is Culture Day', "2026-11-26"],
  ["1: hòa", 1],
])("%s is true of it", (text, found) => {
  expect(keeps(text, found)).toBe(true);
});

test.each<readonly [string, unknown]>([
  ["5", 6],
  ["5", "5"],
  ["0", -0],
  ["undefined", null],
  ["[1, 2]", [1, 2, 3]],
  ["[1, 2, …]", [1]],
  ["[]", {}],
  ["{}", []],
  ["{}", new Map([[1, 2]])],
  ["{ a: 1 }", { a: 1, b: 2 }],
  ["{ a: 1, … }", { a: 2, b: 2 }],
  ["{ a: undefined, … }", {}],
  ["{ a: { b: 1 }, … }", { a: { b: 1, c: 2 } }],
  ["ok 3", { ok: true, value: 3, more: 1 }],
  ["ok 3", { ok: false, error: 3 }],
  ["err 3", { ok: true, value: 3 }],
])("%s is not true of it", (text, found) => {
  expect(keeps(text, found)).toBe(false);
});

test.each(["{ a: 1,", "[", "{ a:", '"text', "ok {", "{ a: 1, …", "{ a: 1, b"])(
  "%s may go on in the next line",
  (text) => {
    expect(parseExpected(text)).toMatchObject({ problem: "unfinished" });
  },
);

test.each(["5 days", "{ a: 1 } and so on", "addDays(x, 1)", "[1 2]", "{ …, a: 1 }", "ok", "..5"])(
  "%s is unreadable",
  (text) => {
    expect(parseExpected(text)).toMatchObject({ problem: "unreadable" });
  },
);
