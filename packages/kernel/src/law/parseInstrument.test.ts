import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instruments, notations } from "../testing/index.ts";
import { parseInstrument } from "./parseInstrument.ts";

describe("the number and notation of a document", () => {
  it.each([
    ["12/2025/NĐ-CP", { kind: "normative", number: "12", year: 2025, type: "NĐ", issuer: "CP" }],
    ["03/2025/TT-VPCP", { kind: "normative", number: "03", year: 2025, type: "TT", issuer: "VPCP" }],
    ["128/2025/QĐ-UBND", { kind: "normative", number: "128", year: 2025, type: "QĐ", issuer: "UBND" }],
    ["66.7/2025/NQ-CP", { kind: "normative", number: "66.7", year: 2025, type: "NQ", issuer: "CP" }],
    ["30a/2008/NQ-CP", { kind: "normative", number: "30a", year: 2008, type: "NQ", issuer: "CP" }],
    ["02/2015/TTLT-BCA-BQP", { kind: "normative", number: "02", year: 2015, type: "TTLT", issuer: "BCA-BQP" }],
    ["05/2005/QĐ-BGD&ĐT", { kind: "normative", number: "05", year: 2005, type: "QĐ", issuer: "BGD&ĐT" }],
    ["32/2008/NQ-HĐND16", { kind: "normative", number: "32", year: 2008, type: "NQ", issuer: "HĐND", term: 16 }],
    ["33/2024/QH15", { kind: "lawOfAssembly", number: "33", year: 2024, issuer: "QH", term: 15 }],
    ["326/2016/UBTVQH14", { kind: "lawOfAssembly", number: "326", year: 2016, issuer: "UBTVQH", term: 14 }],
    ["766/QĐ-TTg", { kind: "named", number: "766", type: "QĐ", issuer: "TTg" }],
    ["168/CĐ-TTg", { kind: "named", number: "168", type: "CĐ", issuer: "TTg" }],
    ["1675/NQ-UBTVQH15", { kind: "named", number: "1675", type: "NQ", issuer: "UBTVQH", term: 15 }],
    ["05/GM-UBND", { kind: "named", number: "05", type: "GM", issuer: "UBND" }],
    ["30/NQ-CP", { kind: "named", number: "30", type: "NQ", issuer: "CP" }],
    ["332/NQ-CP", { kind: "named", number: "332", type: "NQ", issuer: "CP" }],
    ["125/UBND-TH", { kind: "officialLetter", number: "125", issuer: "UBND", unit: "TH" }],
    ["35/SNV-CCHC", { kind: "officialLetter", number: "35", issuer: "SNV", unit: "CCHC" }],
    ["7816/VPCP-TTĐT", { kind: "officialLetter", number: "7816", issuer: "VPCP", unit: "TTĐT" }],
    ["183-KL/TW", { kind: "party", number: "183", type: "KL", issuer: "TW" }],
    ["121-CP", { kind: "historical", number: "121", issuer: "CP" }],
    ["64/CP", { kind: "historical", number: "64", issuer: "CP" }],
    ["20-L/CTN", { kind: "historical", number: "20", type: "L", issuer: "CTN" }],
    ["42-LCT/HĐNN8", { kind: "historical", number: "42", type: "LCT", issuer: "HĐNN", term: 8 }],
  ])("%s is read", (notation, parts) => {
    expect(parseInstrument(notation)).toEqual({ ok: true, value: { notation, ...parts } });
  });

  it.each([
    ["", "empty", undefined],
    ["12 / 2025 / NĐ-CP", "blank", "12/2025/NĐ-CP"],
    ["12/2025/NĐ-CP\n", "blank", "12/2025/NĐ-CP"],
    ["12/202/NĐ-CP", "year", undefined],
    ["12/25/NĐ-CP", "year", undefined],
    ["12/1944/NĐ-CP", "year", undefined],
    ["12/2201/NĐ-CP", "year", undefined],
    ["12/NĐ-CP", "year", undefined],
    ["/QĐ-UBND", "number", undefined],
    ["QĐ-UBND", "number", undefined],
    ["QĐ", "number", undefined],
    ["QĐ12", "number", undefined],
    ["00/2025/NĐ-CP", "number", undefined],
    ["1234567/QĐ-TTg", "number", undefined],
    ["5/QĐ-UBND", "leadingZero", "05/QĐ-UBND"],
    ["012/2025/NĐ-CP", "leadingZero", "12/2025/NĐ-CP"],
    ["125//UBND-TH", "separator", undefined],
    ["125/UBND-", "separator", undefined],
    ["125-UBND", "separator", undefined],
    ["12/2025/NĐ/CP", "separator", undefined],
    ["12–2025", "separator", "12-2025"],
    ["12/2025/NĐ–CP", "separator", "12/2025/NĐ-CP"],
    ["2025", "separator", undefined],
    ["12-2025/NĐ-CP", "separator", undefined],
    ["12/2025/ND-CP", "typingVariant", "12/2025/NĐ-CP"],
    ["766/QD-TTg", "typingVariant", "766/QĐ-TTg"],
    ["05/2025/NQ-HDND", "typingVariant", "05/2025/NQ-HĐND"],
    ["12/2025/NÐ-CP", "foreignLetter", "12/2025/NĐ-CP"],
    ["766/QĐ-TTG", "letterCase", "766/QĐ-TTg"],
    ["12/2025/nđ-cp", "letterCase", undefined],
    ["12/2025/Nđ-CP", "letterCase", "12/2025/NĐ-CP"],
    ["183-kl/TW", "letterCase", undefined],
    ["12/2025/UBND-TH", "type", undefined],
    ["12/2025/XX-CP", "type", undefined],
    ["12/2025/NĐ", "type", undefined],
    ["183-XX/TW", "type", undefined],
    ["125/UBND", "issuer", undefined],
    ["12/nđ-cp", "letterCase", undefined],
    ["12/2025/nđ1-CP", "letterCase", undefined],
    ["12/2025/NĐ-&", "issuer", undefined],
    ["12/2025/NĐ_CP", "charset", undefined],
    ["12/2025/NĐ-CP;", "charset", undefined],
    ["1x!/", "charset", undefined],
    ["12ab/2025/NĐ-CP", "number", undefined],
    [`12/2025/NĐ-${"A".repeat(60)}`, "length", undefined],
  ])("%j is refused: %s", (input, reason, meant) => {
    const error = { _tag: "NotAnInstrument", input, reason, ...(meant === undefined ? {} : { meant }) };
    expect(parseInstrument(input)).toEqual({ ok: false, error });
  });

  it("in decomposed letters is refused, and says what was meant", () => {
    const input = "183-KL/TƯ".normalize("NFD");
    expect(parseInstrument(input)).toEqual({
      ok: false,
      error: { _tag: "NotAnInstrument", input, reason: "notNfc", meant: "183-KL/TƯ" },
    });
  });

  it("is whole in its parts: they put it together again", () => {
    fc.assert(
      fc.property(instruments(), ({ kind, notation, number, year, type, issuer, term, unit }) => {
        const issued = `${issuer}${term ?? ""}`;
        const built = {
          lawOfAssembly: `${number}/${year}/${issued}`,
          normative: `${number}/${year}/${type}-${issued}`,
          named: `${number}/${type}-${issued}`,
          officialLetter: `${number}/${issued}-${unit}`,
          party: `${number}-${type}/${issued}`,
          historical:
            type === undefined ? `${number}${notation.at(number.length)}${issued}` : `${number}-${type}/${issued}`,
        }[kind];
        expect(built).toBe(notation);
      }),
      { numRuns: 300 },
    );
  });

  it("is no longer one with a character less at the front, a blank, or a slash too many", () => {
    fc.assert(
      fc.property(notations(), fc.nat(), (notation, at) => {
        const cut = at % (notation.length + 1);
        expect(parseInstrument(`${notation.slice(0, cut)} ${notation.slice(cut)}`).ok).toBe(false);
        expect(parseInstrument(`/${notation}`).ok).toBe(false);
        expect(parseInstrument(`${notation}/`).ok).toBe(false);
        expect(parseInstrument(notation.replace(/^\d+/, "")).ok).toBe(false);
      }),
    );
  });

  it("is never found in junk with an exception", () => {
    const junk = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d/A-ZĐ. -]{0,20}$/u));
    fc.assert(fc.property(junk, (text) => typeof parseInstrument(text).ok === "boolean"));
  });
});

describe("the ends of what a number and notation may be", () => {
  it.each(["12/1945/NĐ-CP", "12/2200/NĐ-CP", "123456/2025/NĐ-CP", "12/A-B12"])("%s is one", (text) => {
    expect(parseInstrument(text)).toMatchObject({ ok: true, value: { notation: text } });
  });

  it.each([
    ["12/1944/NĐ-CP", { reason: "year" }],
    ["12/2201/NĐ-CP", { reason: "year" }],
    ["12/02025/NĐ-CP", { reason: "year" }],
    ["12/20255/NĐ-CP", { reason: "year" }],
    ["1234567/2025/NĐ-CP", { reason: "number" }],
    ["x12/2025/NĐ-CP", { reason: "number" }],
    ["0012/2025/NĐ-CP", { reason: "leadingZero", meant: "12/2025/NĐ-CP" }],
    ["12  /2025/NĐ-CP", { reason: "blank", meant: "12/2025/NĐ-CP" }],
    ["12/2025/nð-CP", { reason: "foreignLetter", meant: "12/2025/nđ-CP" }],
    ["60/2014/XQH13", { reason: "type" }],
    ["60/2014/QH133", { reason: "separator" }],
    ["12/2025/NĐ123-CP", { reason: "separator" }],
    ["12/2025/nđ-CP", { reason: "letterCase" }],
    ["12/CTN1", { reason: "issuer" }],
    ["12/,-CP", { reason: "charset" }],
    [`1/${"A".repeat(59)}`, { reason: "length" }],
  ])("%s is none: %j", (text, fault) => {
    expect(parseInstrument(text)).toMatchObject({
      ok: false,
      error: { _tag: "NotAnInstrument", input: text, ...fault },
    });
  });

  it("sixty characters are not too many", () => {
    expect(parseInstrument(`1/${"A".repeat(58)}`)).not.toMatchObject({ error: { reason: "length" } });
  });

  it.each([
    ["12-L/QH", "historical"],
    ["12-L/QH8", "historical"],
    ["12-L/QH12", "historical"],
    ["12-L/HĐNN", "historical"],
    ["12-L/HĐNN12", "historical"],
    ["12-KL/VPCP", "party"],
    ["12-KL/CPX", "party"],
  ])("%s is %s, by who issued it", (text, kind) => {
    expect(parseInstrument(text)).toMatchObject({ ok: true, value: { kind } });
  });

  it("a term belongs to the issuers that have terms", () => {
    expect(parseInstrument("12-NQ/TW12")).not.toMatchObject({ value: { term: 12 } });
    expect(parseInstrument("12/NQ-HĐND16")).toMatchObject({ value: { issuer: "HĐND", term: 16 } });
  });
});
