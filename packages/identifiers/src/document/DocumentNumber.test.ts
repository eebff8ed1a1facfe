import { describe, expect, it } from "vitest";
import { parseDocumentNumber } from "./DocumentNumber.ts";

const verdict = (text: string): string => {
  const read = parseDocumentNumber(text);
  return read.ok ? read.value.instrument.kind : read.error.reason;
};

describe("numbers and notations of documents", () => {
  it.each([
    ["12/2025/NĐ-CP", "normative"],
    ["03/2025/TT-VPCP", "normative"],
    ["33/2024/QH15", "lawOfAssembly"],
    ["766/QĐ-TTg", "named"],
    ["168/CĐ-TTg", "named"],
    ["1675/NQ-UBTVQH15", "named"],
    ["05/GM-UBND", "named"],
    ["125/UBND-TH", "officialLetter"],
    ["35/SNV-CCHC", "officialLetter"],
    ["7816/VPCP-TTĐT", "officialLetter"],
    ["183-KL/TW", "party"],
  ])("%s is %s", (text, kind) => expect(verdict(text)).toBe(kind));

  it.each([
    ["12 / 2025 / NĐ-CP", "charset"],
    ["12/202/NĐ-CP", "year"],
    ["/QĐ-UBND", "number"],
    ["5/QĐ-UBND", "number"],
    ["125//UBND-TH", "separator"],
    ["12/2025/ND-CP", "notation"],
    ["12/2025/nđ-cp", "notation"],
    ["12/2025/NÐ-CP", "charset"],
    ["766/QD-TTg", "notation"],
    ["12", "separator"],
    ["", "length"],
    ["9".repeat(200), "length"],
  ])("%j is none: %s", (text, reason) => expect(verdict(text)).toBe(reason));

  it("says what a mistyped notation was meant to be", () =>
    expect(parseDocumentNumber("12/2025/ND-CP")).toMatchObject({ error: { meant: "12/2025/NĐ-CP" } }));
});

describe("identifiers of documents in exchange", () => {
  it("joins agency, date and notation by commas", () =>
    expect(parseDocumentNumber("000.00.00.G22,2015/09/30,7816/VPCP-TTĐT")).toMatchObject({
      ok: true,
      value: { agency: "000.00.00.G22", issuedOn: "2015-09-30", instrument: { number: "7816", issuer: "VPCP" } },
    }));

  it.each([
    ["000.00.00.G00,2015/09/30,7816/VPCP-TTĐT", "level1"],
    ["G22,2015/09/31,7816/VPCP-TTĐT", "date"],
    ["G22,2015-09-30,7816/VPCP-TTĐT", "date"],
    ["G22,2015/09/30", "separator"],
    ["G22,2015/09/30,7816/VPCP-TTĐT,1", "separator"],
    ["G22,2015/09/30,/VPCP-TTĐT", "number"],
  ])("%j is none: %s", (text, reason) => expect(verdict(text)).toBe(reason));

  it("says what was meant with agency and date in place", () =>
    expect(parseDocumentNumber("G22,2015/09/30,5/QĐ-TTg")).toMatchObject({
      error: { meant: "G22,2015/09/30,05/QĐ-TTg" },
    }));
});
