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
