import { err, ok } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnitCode, unitCodeOf, unitCodeUnsafe } from "./UnitCode.ts";

describe("a unit code", () => {
  it("has two, three or five digits", () => {
    expect(parseUnitCode("01")).toEqual(ok("01"));
    expect(parseUnitCode("001")).toEqual(ok("001"));
    expect(parseUnitCode("00004")).toEqual(ok("00004"));
    expect(parseUnitCode("0004")).toEqual(err({ _tag: "NotAUnitCode", input: "0004", reason: "length" }));
    expect(parseUnitCode("000004")).toEqual(err({ _tag: "NotAUnitCode", input: "000004", reason: "format" }));
  });

  it.each(["", " 01", "1a", "０１", "-1", "1e2", "79\n"])("is not %j", (input) => {
    expect(parseUnitCode(input)).toEqual(err({ _tag: "NotAUnitCode", input, reason: "format" }));
    expect(() => unitCodeUnsafe(input)).toThrow("not a unit code");
  });

  it("keeps its leading zeros on the way through a number", () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 5), fc.nat(99), (width, value) => {
        const code = unitCodeOf(value, width as 2 | 3 | 5);
        expect(code).toHaveLength(width);
        expect(Number(code)).toBe(value);
        expect(parseUnitCode(code)).toEqual(ok(code));
      }),
    );
  });
});
