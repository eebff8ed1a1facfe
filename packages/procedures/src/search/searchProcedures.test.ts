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
    expect(found({ text: "nước ngo" })).toEqual(["2.000528 phrase"]);
  });

  it("takes begun words, slips of the keyboard and half of the words, only where nothing better fits", () => {
    expect(found({ text: "đăn ký khai sin" })).toEqual(["1.001193 partial", "2.000528 partial"]);
    expect(found({ text: "dang ky khsi sinh" })).toEqual(["1.001193 typo", "2.000528 typo"]);
    expect(found({ text: "dang ky khia sinh" })).toEqual(["1.001193 typo", "2.000528 typo"]);
    expect(found({ text: "làm giấy phép xây dựng nhà" })).toContain("1.013225 some");
    expect(found({ text: "sổ hồng" })).toEqual([]);
    expect(found({ text: "GPXD" })).toEqual(["1.013225 initials"]);
    expect(found({ text: "gpxd cấp mới" })).toEqual(["1.013225 initials"]);
    expect(found({ text: "gpxd kết hôn" })).toEqual([]);
    expect(found({ text: "thẩn địng thiếtt kế" })).toEqual(["1.013234 typo"]);
  });

  it("never puts a loose fit before a firm one", () => {
    const scores = searchProcedures(exampleCatalog, { text: "khai sinh" }).matches.map(({ score }) => score);
    expect(scores.every((score) => score >= 0.4)).toBe(true);
    for (const text of ["đăn ký khai sin", "dang ky khia sinh", "làm giấy phép xây dựng nhà"])
      for (const { score } of searchProcedures(exampleCatalog, { text }).matches) expect(score).toBeLessThan(0.4);
  });

  it("finds by the beginning of a code", () => {
    expect(found({ text: "1.0011" })).toEqual(["1.001193 code"]);
    expect(found({ text: "7.1" })).toEqual([]);
    expect(found({ text: "1.001193.H46" })).toEqual(["1.001193 code"]);
    expect(found({ text: "1.001193", level: "central" })).toEqual([]);
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
