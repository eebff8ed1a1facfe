import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { exampleCatalog } from "../testing/index.ts";
import { type ProcedureQuery, searchProcedures } from "./searchProcedures.ts";

const found = (query: ProcedureQuery): readonly string[] =>
  searchProcedures(exampleCatalog, query).matches.map(({ entry, match }) => `${entry.code} ${match}`);

describe("searchProcedures", () => {
  it.each([
    "Đăng ký khai sinh",
    "dang ky khai sinh",
    "thủ tục ĐĂNG KÝ KHAI SINH",
    "đăng ký khai sinh".normalize("NFD"),
  ])("finds %j in any spelling, the exact name first", (text) => {
    expect(found({ text })).toEqual(["1.001193 exact", "2.000528 prefix"]);
  });

  it("wants every word, the last at least begun, in any order", () => {
    expect(found({ text: "sinh nước ngoài khai" })).toEqual(["2.000528 words"]);
    expect(found({ text: "khai sinh ngoai qu" })).toEqual([]);
    expect(found({ text: "nước ngo" })).toEqual(["2.000528 phrase"]);
    expect(found({ text: "ước ngoài" })).toEqual([]);
  });

  it("finds by the beginning of a code", () => {
    expect(found({ text: "1.0011" })).toEqual(["1.001193 code"]);
    expect(found({ text: "7.1" })).toEqual([]);
  });

  it("keeps to a level on a day, and to a field", () => {
    const text = "khai sinh";
    const [before, after] = ["2025-06-30", "2025-07-01"].map(civilDateUnsafe) as [never, never];
    expect(found({ text, level: "district", on: before })).toEqual(["2.000528 phrase"]);
    expect(found({ text, level: "district", on: after })).toEqual([]);
    expect(found({ text, level: "commune", on: after })).toHaveLength(2);
    expect(found({ text, field: "ho tich" })).toHaveLength(2);
    expect(found({ text, field: "hộ" })).toEqual([]);
    expect(found({ text, level: "commune", on: civilDateUnsafe("2010-01-01") })).toEqual([]);
  });

  it("counts what the limit leaves out", () => {
    expect(searchProcedures(exampleCatalog, { text: "khai sinh", limit: 1 })).toMatchObject({
      matches: [{ entry: { code: "1.001193" } }],
      total: 2,
    });
  });

  it("finds nothing for a text without words", () => {
    expect(found({ text: "thủ tục" })).toEqual([]);
    expect(found({ text: "…" })).toEqual([]);
  });
});
