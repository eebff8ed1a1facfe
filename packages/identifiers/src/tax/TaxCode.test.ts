import { civilDateUnsafe, ok } from "@haicap/kernel";
import fc from "fast-check";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { digits, organisationTaxCodes } from "../testing/index.ts";
import { parseOrganisationTaxCode } from "./OrganisationTaxCode.ts";
import { parseTaxCode } from "./TaxCode.ts";
import { taxCheckDigit } from "./taxCheckDigit.ts";

const on = civilDateUnsafe("2026-11-22");
const hanoi = new Map([["001", { code: "001", name: "Hà Nội", unit: "01", nameNow: "Hà Nội", unitNow: "01" }]]);

const verdict = (text: string): string => {
  const parsed = parseOrganisationTaxCode(text);
  return parsed.ok ? "valid" : parsed.error.reason;
};

describe("tax codes of organisations", () => {
  it.each(["0100233488", "0314409058-002", "0100109106", "0300588569"])("%s is one", (text) =>
    expect(verdict(text)).toBe("valid"),
  );

  it("knows the organisation above a dependent unit", () =>
    expect(parseOrganisationTaxCode("0314409058-002")).toEqual(
      ok({ code: "0314409058-002", organisation: "0314409058", branch: "002" }),
    ));

  it.each([
    ["0100233489", "checksum"],
    ["0100233488-000", "branch"],
    ["010023348", "length"],
    ["01002334888", "length"],
    ["0314409058-02", "length"],
    ["0314409058-0022", "length"],
    ["0314409058002", "separator"],
    ["0314409058.002", "separator"],
    ["031-4409058-002", "separator"],
    ["0314409058-", "separator"],
    ["0100233488 ", "charset"],
    ["010O233488", "charset"],
    ["0000233488", "prefix"],
    ["0100000000", "prefix"],
    ["", "length"],
  ])("%j is none: %s", (text, reason) => expect(verdict(text)).toBe(reason));

  it("is never issued with a remainder of 0, which some code lets end in 0", () => {
    expect(taxCheckDigit("010000005")).toBeUndefined();
    for (let digit = 0; digit <= 9; digit++) expect(verdict(`010000005${digit}`)).toBe("checksum");
  });

  it("agrees with stdnum on ten and on thirteen digits", () => {
    const oracle = (text: string): boolean => stdnum["VN"]?.["mst"]?.validate(text).isValid ?? false;
    const near = fc.oneof(
      digits(10),
      organisationTaxCodes,
      fc.tuple(organisationTaxCodes, digits(1)).map(([code, last]) => code.slice(0, 9) + last),
    );
    fc.assert(
      fc.property(near, (text) => {
        expect(parseOrganisationTaxCode(text).ok).toBe(oracle(text));
      }),
      { numRuns: 300 },
    );
  });

  it("hides what it refuses", () =>
    expect(parseOrganisationTaxCode("001099012345")).toMatchObject({ error: { masked: "*********345" } }));
});

describe("tax codes of any holder", () => {
  it("takes the personal number of an individual", () => {
    const read = parseTaxCode(hanoi, "001099012345", on);
    expect(read).toMatchObject(ok({ birthYear: 1999, sex: "male" }));
    expect(JSON.stringify(read)).not.toContain("001099012345");
  });

  it("refuses a personal number for the reasons of its own kind", () =>
    expect(parseTaxCode(hanoi, "003099012345", on)).toMatchObject({
      ok: false,
      error: { _tag: "NotATaxCode", reason: "province", masked: "*********345" },
    }));

  it("takes the code of an organisation", () => expect(parseTaxCode(hanoi, "0100233488", on).ok).toBe(true));
});
