import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { explainEn, explainVi, type IdentifierFailure, reasonsEn, reasonsVi, warningsEn, warningsVi } from "./index.ts";

const failures: readonly IdentifierFailure[] = [
  { _tag: "DossierNumberNotIssuable", counter: 0, receivedOn: civilDateUnsafe("2026-11-20") },
  { _tag: "NotADocumentNumber", input: "5/QĐ-TTg", reason: "number", meant: "05/QĐ-TTg" },
  { _tag: "NotADocumentNumber", input: "/QĐ-TTg", reason: "number" },
  { _tag: "NotADossierNumber", input: "H57", reason: "separator" },
  { _tag: "NotAPersonalNumber", masked: "*********345", reason: "province" },
  { _tag: "NotAPhoneNumber", masked: "*******113", reason: "service" },
  { _tag: "NotAPostalCode", input: "530000", reason: "length" },
  { _tag: "NotAProcedureCode", input: "1.1", reason: "length" },
  { _tag: "NotASocialInsuranceNumber", masked: "***", reason: "length" },
  { _tag: "NotATaxCode", masked: "*******489", reason: "checksum" },
  { _tag: "NotAnAgencyCode", input: "H57.00", reason: "group" },
  { _tag: "NotAnIdentityCardNumber", masked: "***", reason: "charset" },
];

describe("words", () => {
  it.each(failures)("of $_tag name the value and what to do, in both languages", (failure) => {
    for (const [text, words] of [
      [explainVi(failure), reasonsVi],
      [explainEn(failure), reasonsEn],
    ] as const) {
      if ("input" in failure) expect(text).toContain(failure.input);
      if ("masked" in failure) expect(text).toContain(failure.masked);
      if ("reason" in failure) expect(text).toContain(words[failure.reason]);
      if ("meant" in failure) expect(text).toContain(failure.meant);
      if ("counter" in failure) expect(text).toContain("2026-11-20");
    }
  });

  it("show junk only in part", () => {
    const failure = { _tag: "NotAPostalCode", input: "9".repeat(1_000_000), reason: "length" } as const;
    expect(explainVi(failure).length).toBeLessThan(300);
    expect(explainEn(failure).length).toBeLessThan(300);
  });

  it("exist for the same reasons and warnings in both languages", () => {
    expect(Object.keys(reasonsEn)).toEqual(Object.keys(reasonsVi));
    expect(Object.keys(warningsEn)).toEqual(Object.keys(warningsVi));
    for (const words of [reasonsEn, reasonsVi, warningsEn, warningsVi])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });
});
