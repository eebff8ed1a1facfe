import { err, ok } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { answer, type Recipe } from "./answer.ts";
import { unwrap } from "./unwrap.ts";

interface Odd {
  readonly _tag: "Odd";
  readonly n: number;
}

const half: Recipe<
  { n: number; kind?: "a" | "b" | undefined; place?: string | { code: string } | undefined },
  { half: number },
  Odd
> = {
  input: z.strictObject({
    n: z.number(),
    kind: z.enum(["a", "b"]).optional(),
    place: z
      .union([z.string(), z.strictObject({ code: z.string().regex(/^\d+$/, "chỉ gồm chữ số | digits only") })])
      .optional(),
  }),
  data: () => ({ halves: "1" }),
  rule: ({ n }) => (n % 2 === 0 ? ok({ half: n / 2 }) : err({ _tag: "Odd", n })),
  explain: ({ n }) => ({ vi: `${n} là số lẻ`, en: `${n} is odd` }),
};

describe("answer", () => {
  it("puts the data versions on a value", () => {
    expect(answer(half, { n: 4 })).toEqual({ ok: true, value: { half: 2, data: { halves: "1" } } });
  });

  it("puts words on a failure", () => {
    expect(answer(half, { n: 3 })).toEqual({
      ok: false,
      error: { _tag: "Odd", n: 3, message: { vi: "3 là số lẻ", en: "3 is odd" } },
    });
  });

  it("words every kind of refusal itself, in both languages", () => {
    const shape = z.strictObject({
      text: z.string().min(2).max(3).optional(),
      list: z.array(z.number().multipleOf(5)).min(1).max(2).optional(),
      count: z.number().min(1).max(9).optional(),
      table: z.record(z.string().regex(/^a/), z.number()).optional(),
      code: z.string().regex(/^x/, "bắt đầu bằng x | starts with x").optional(),
    });
    const wordsOf = (input: object): string => {
      const result = answer({ ...half, input: shape as never }, input);
      return result.ok ? "" : `${result.error.message.vi} / ${result.error.message.en}`;
    };
    expect(wordsOf({ text: "a" })).toMatch(/cần ít nhất 2 ký tự .*at least 2 characters expected/);
    expect(wordsOf({ text: "abcd" })).toMatch(/cần nhiều nhất 3 ký tự .*at most 3 characters expected/);
    expect(wordsOf({ list: [] })).toMatch(/cần ít nhất 1 phần tử .*at least 1 items expected/);
    expect(wordsOf({ list: [4] })).toMatch(/cần bội số của 5 .*a multiple of 5 expected/);
    expect(wordsOf({ count: 10 })).toMatch(/cần nhiều nhất 9 .*at most 9 expected/);
    expect(wordsOf({ table: { b: 1 } })).toMatch(/không có dạng nào được nhận .*not of any accepted shape/);
    expect(wordsOf({ table: { a: "x" } })).toMatch(/cần kiểu number .*number expected/);
    expect(wordsOf({ code: "y" })).toMatch(/bắt đầu bằng x .*starts with x/);
  });

  it.each([
    [{ n: "x" }, "n", "cần kiểu number", "number expected"],
    [{ n: 1, m: 2 }, "", 'không có khoá "m"', 'no such key: "m"'],
    [{ n: 1, kind: "c" }, "kind", 'chỉ nhận "a", "b"', 'one of "a", "b" expected'],
    [{ n: 1, place: { code: "x" } }, "place.code", "chỉ gồm chữ số", "digits only"],
    [7, "", "cần kiểu object", "object expected"],
  ])("says of %j where it is wrong, in both languages", (input, path, vi, en) => {
    const result = answer(half, input);
    expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidInput", issues: [{ path }] } });
    if (result.ok) return;
    expect(result.error.message.vi).toContain(vi);
    expect(result.error.message.en).toContain(en);
    expect(result.error.message.en).not.toContain(vi);
  });
});

describe("unwrap", () => {
  it("gives the value", () => expect(unwrap(answer(half, { n: 4 })).half).toBe(2));

  it("throws a sentence a person can act on, with the failure as its cause", () => {
    expect(() => unwrap(answer(half, { n: 3 }))).toThrow("Odd: 3 is odd");
    expect(() => unwrap(answer(half, { n: 3 }), "vi")).toThrow("Odd: 3 là số lẻ");
  });
});
