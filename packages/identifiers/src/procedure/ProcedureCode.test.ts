import { err, ok } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { parseProcedureCode, procedureCodeUnsafe } from "./ProcedureCode.ts";

describe("procedure codes", () => {
  it.each([
    ["1.004194", { code: "1.004194" }],
    ["2.000635", { code: "2.000635" }],
    ["3.000181.000.00.00.H22", { code: "3.000181", agency: "000.00.00.H22" }],
    ["1.012753.H19", { code: "1.012753", agency: "H19" }],
    ["1.012753.H01.151", { code: "1.012753", agency: "H01.151" }],
    ["2.002788.01", { code: "2.002788", case: "01" }],
    ["2.002788.01.H19", { code: "2.002788", case: "01", agency: "H19" }],
  ])("%s", (text, value) => expect(parseProcedureCode(text)).toEqual(ok(value)));

  it.each([
    ["1.04194", "length"],
    ["1.0041944", "length"],
    ["12.004194", "length"],
    ["1004194", "separator"],
    ["1-004194", "separator"],
    ["1.004194.", "separator"],
    ["1.004194-H19", "separator"],
    ["1.004194.1", "group"],
    ["1.004194.123", "group"],
    ["1.004194.H00", "level1"],
    ["1.004194.h19", "charset"],
    ["1.00419A", "length"],
    ["A.004194", "charset"],
    [" 1.004194", "charset"],
    ["1.004194\n", "charset"],
    ["１.004194", "charset"],
    ["", "length"],
    ["1".repeat(100), "length"],
  ])("%j is none: %s", (input, reason) =>
    expect(parseProcedureCode(input)).toEqual(err({ _tag: "NotAProcedureCode", input, reason })),
  );

  it("takes the national code alone where it throws", () => {
    expect(procedureCodeUnsafe("1.004194")).toBe("1.004194");
    expect(() => procedureCodeUnsafe("1.012753.H19")).toThrow("not a national procedure code");
    expect(() => procedureCodeUnsafe("x")).toThrow("not a national procedure code");
  });
});
