import { err, ok } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { parseSocialInsuranceNumber } from "../social-insurance/SocialInsuranceNumber.ts";
import { parsePostalCode } from "./PostalCode.ts";

describe("postal codes", () => {
  it.each(["49107", "01000", "99999"])("%s", (text) => expect(parsePostalCode(text)).toEqual(ok(text)));

  it.each([
    ["530000", "length"],
    ["4910", "length"],
    ["4910A", "charset"],
    ["49 107", "charset"],
    ["49.107", "separator"],
    ["", "length"],
  ])("%j is none: %s", (input, reason) =>
    expect(parsePostalCode(input)).toEqual(err({ _tag: "NotAPostalCode", input, reason })),
  );
});

describe("social insurance numbers", () => {
  it("has ten digits and stays hidden", () => {
    const read = parseSocialInsuranceNumber("0123456789");
    expect(read.ok && [String(read.value), read.value.reveal()]).toEqual(["*******789", "0123456789"]);
  });

  it.each([
    ["012345678", "length"],
    ["001099012345", "length"],
    ["HS40101234567", "charset"],
    ["0123 456 789", "charset"],
  ])("%j is none: %s", (text, reason) =>
    expect(parseSocialInsuranceNumber(text)).toMatchObject({ ok: false, error: { reason } }),
  );
});
