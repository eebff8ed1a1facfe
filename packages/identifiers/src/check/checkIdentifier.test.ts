import { civilDateUnsafe, invariant } from "@haicap/kernel";
import fc from "fast-check";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, it } from "vitest";
import { type NumberingPlan, phoneReader } from "../phone/index.ts";
import { identifierLaws, sampleReferences } from "../testing/index.ts";
import type { IdentifierQuestion } from "./CheckedIdentifier.ts";
import { checkIdentifier } from "./checkIdentifier.ts";

const references = sampleReferences(phoneReader(metadata as unknown as NumberingPlan));
const check = (question: IdentifierQuestion) => checkIdentifier(references, question);
const warningsOf = (question: IdentifierQuestion): readonly string[] => {
  const checked = check(question);
  invariant(checked.valid, `${question.value} is valid`);
  return checked.warnings;
};

describe("a check", () => {
  it("gives an agency in both forms with its holder", () =>
    expect(check({ kind: "agency", value: "000.00.12.H57" })).toEqual({
      valid: true,
      kind: "agency",
      referenceDate: "2026-11-22",
      normalised: "000.00.12.H57",
      parts: {
        form: "standard2016",
        level1: "H57",
        groups: ["12"],
        decision2020: "H57.12",
        standard2016: "000.00.12.H57",
        holder: { kind: "province", name: "Thừa Thiên Huế", unit: "46", nameNow: "Huế", unitNow: "46" },
      },
      warnings: [],
      changes: [],
      citations: [{ instrument: "20/2020/QĐ-TTg" }],
    }));

  it("names the ministry that holds a code", () =>
    expect(check({ kind: "agency", value: "G12.18" })).toMatchObject({
      parts: { holder: { kind: "ministry", name: "Bộ Tài chính", nameNow: "Bộ Tài chính" } },
    }));

  it("takes a dossier number apart", () =>
    expect(check({ kind: "dossier", value: "H57.12-261120-0007" })).toMatchObject({
      valid: true,
      parts: { form: "shortDate", agency: "H57.12", receivedOn: "2026-11-20", sequence: "0007" },
      warnings: [],
    }));

  it("takes a procedure code, a document and a telephone number apart", () => {
    expect(check({ kind: "procedure", value: "1.012753.H19" })).toMatchObject({
      parts: { code: "1.012753", agency: "H19" },
    });
    expect(check({ kind: "document", value: "1675/NQ-UBTVQH15" })).toMatchObject({
      parts: { form: "named", number: "1675", type: "NQ", issuer: "UBTVQH", term: 15 },
    });
    expect(check({ kind: "document", value: "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT" })).toMatchObject({
      parts: { notation: "7816/VPCP-TTĐT", agency: "000.00.00.G22", issuedOn: "2015-09-30" },
    });
    expect(check({ kind: "phone", value: "0912345678" })).toMatchObject({
      normalised: "+84912345678",
      parts: { line: "mobile", national: "0912 345 678" },
    });
  });

  it("tells the holders of tax codes apart", () => {
    expect(check({ kind: "tax", value: "0100233488" })).toMatchObject({ parts: { holder: "organisation" } });
    expect(check({ kind: "enterprise", value: "0314409058-002" })).toMatchObject({
      parts: { holder: "dependentUnit", organisation: "0314409058", branch: "002" },
    });
    expect(check({ kind: "tax", value: "001099012345" })).toMatchObject({
      masked: "*********345",
      parts: { holder: "person", birthYear: 1999 },
    });
    expect(check({ kind: "enterprise", value: "001099012345" })).toMatchObject({ valid: false, reason: "length" });
  });

  it("answers the class of the reason, and the citations in force on the day", () => {
    expect(check({ kind: "tax", value: "0100233489" })).toMatchObject({
      valid: false,
      reason: "checksum",
      citations: [{ instrument: "90/2026/TT-BTC" }],
    });
    const before = civilDateUnsafe("2026-06-30");
    expect(check({ kind: "tax", value: "0100233489", referenceDate: before })).toMatchObject({
      referenceDate: "2026-06-30",
      citations: [{ instrument: "86/2024/TT-BTC" }],
    });
  });

  it("reads the year of birth against the day of reference", () => {
    const question = { kind: "personal", value: "001226012345" } as const;
    expect(check(question).valid).toBe(true);
    expect(check({ ...question, referenceDate: civilDateUnsafe("2025-12-31") })).toMatchObject({
      valid: false,
      reason: "date",
      masked: "*********345",
    });
  });
});

describe("the number of a person", () => {
  it.each([
    ["personal", "001099012345"],
    ["identityCard9", "012345678"],
    ["socialInsurance", "0123456789"],
    ["tax", "001099012345"],
  ] as const)("of kind %s is masked until it is to be revealed", (kind, value) => {
    expect(JSON.stringify(check({ kind, value }))).not.toContain(value.slice(2, -3));
    expect(check({ kind, value })).not.toHaveProperty("normalised");
    expect(check({ kind, value, reveal: true })).toMatchObject({ valid: true, normalised: value });
  });

  it("gives the serial on demand alone", () => {
    expect(check({ kind: "personal", value: "001099012345" })).not.toHaveProperty("parts.serial");
    expect(check({ kind: "personal", value: "001099012345", reveal: true })).toHaveProperty("parts.serial", "012345");
    expect(check({ kind: "socialInsurance", value: "0123456789", reveal: true })).not.toHaveProperty("parts.serial");
  });
});

describe("normalising first", () => {
  it("says what it changed and judges the cleaned value", () => {
    expect(check({ kind: "agency", value: "h57-12" })).toMatchObject({ valid: false, changes: [] });
    expect(check({ kind: "agency", value: "h57-12", normalise: true })).toMatchObject({
      valid: true,
      normalised: "H57.12",
      changes: ["separators", "letterCase"],
    });
    expect(check({ kind: "personal", value: "OO1 099 012 345", normalise: true })).toMatchObject({
      valid: false,
      reason: "charset",
      changes: ["blanks"],
      masked: "*********345",
    });
  });
});

describe("warnings", () => {
  const on = civilDateUnsafe;

  it.each([
    [{ kind: "agency", value: "H64" }, ["unlistedLevel1"]],
    [{ kind: "agency", value: "H57.151" }, ["threeDigitGroup"]],
    [{ kind: "agency", value: "003.05.12.H57" }, []],
    [{ kind: "agency", value: "H22.01" }, ["closedLevel1"]],
    [{ kind: "agency", value: "H22.01", referenceDate: on("2025-06-30") }, []],
    [{ kind: "agency", value: "H22.01", referenceDate: on("2025-07-01") }, ["closedLevel1"]],
    [{ kind: "dossier", value: "H22.01-250630-0001" }, []],
    [{ kind: "dossier", value: "H22.01-250701-0001" }, ["closedLevel1"]],
    [{ kind: "dossier", value: "H57.12-261123-0001" }, ["dateAfterReference"]],
    [{ kind: "dossier", value: "H57.12-261122-0001" }, []],
    [{ kind: "dossier", value: "H57.12-261122-0000" }, ["sequenceZero"]],
    [{ kind: "personal", value: "100099012345" }, ["birthAbroad"]],
    [{ kind: "identityCard9", value: "012345678" }, ["outOfUse"]],
    [{ kind: "identityCard9", value: "012345678", referenceDate: on("2024-12-31") }, []],
    [{ kind: "identityCard9", value: "012345678", referenceDate: on("2025-01-01") }, ["outOfUse"]],
    [{ kind: "tax", value: "001099012345" }, []],
    [{ kind: "tax", value: "001099012345", referenceDate: on("2025-06-30") }, ["outOfUse"]],
    [{ kind: "procedure", value: "6.000123" }, []],
    [{ kind: "procedure", value: "4.000123" }, ["unseenFirstDigit"]],
    [{ kind: "document", value: "12/2027/NĐ-CP" }, ["dateAfterReference"]],
    [{ kind: "document", value: "12/2026/NĐ-CP" }, []],
    [{ kind: "document", value: "G12,2026/11/23,12/TB-VP" }, ["dateAfterReference"]],
  ] as const)("%j: %j", (question, warnings) => expect(warningsOf(question)).toEqual(warnings));
});

describe("the laws of checks", () => {
  describe.each(Object.entries(identifierLaws))("%s", (_, law) => {
    it.each(law(references))("for $kind", ({ property }) =>
      fc.assert(property as fc.IProperty<unknown[]>, { numRuns: 60 }),
    );
  });
});
