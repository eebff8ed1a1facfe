import fc from "fast-check";
import parsePhoneNumber from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, it } from "vitest";
import { digits, hostileTexts, validIdentifiers } from "../testing/index.ts";
import { type NumberingPlan, phoneReader } from "./phoneReader.ts";

const whole = metadata as unknown as NumberingPlan;
const vietnam: NumberingPlan = {
  version: whole.version,
  country_calling_codes: { 84: ["VN"] },
  countries: { VN: whole.countries.VN ?? [] },
  nonGeographic: {},
};
const read = phoneReader(vietnam);

const verdict = (text: string): string => {
  const phone = read(text);
  return phone.ok ? `${phone.value.line} ${phone.value.number}` : phone.error.reason;
};

describe("telephone numbers", () => {
  it.each([
    ["0912345678", "mobile +84912345678"],
    ["+84912345678", "mobile +84912345678"],
    ["0321234567", "mobile +84321234567"],
    ["0522123456", "mobile +84522123456"],
    ["0559123456", "mobile +84559123456"],
    ["0701234567", "mobile +84701234567"],
    ["0896123456", "mobile +84896123456"],
    ["0993123456", "mobile +84993123456"],
    ["02438253501", "fixed +842438253501"],
    ["02838253501", "fixed +842838253501"],
    ["02513822222", "fixed +842513822222"],
  ])("%s is %s", (text, expected) => expect(verdict(text)).toBe(expected));

  it("prints the number as one dials it at home", () =>
    expect(read("0912345678")).toMatchObject({ ok: true, value: { national: "0912 345 678" } }));

  it.each([
    ["01212345678", "length"],
    ["01686123456", "length"],
    ["0551234567", "range"],
    ["0521234567", "range"],
    ["0891123456", "range"],
    ["0992123456", "range"],
    ["02003825350", "range"],
    ["0711234567", "range"],
    ["091234567", "length"],
    ["09123456789", "length"],
    ["0281234567", "length"],
    ["", "length"],
    ["0", "prefix"],
    ["912345678", "prefix"],
    ["84912345678", "prefix"],
    ["+840912345678", "prefix"],
    ["0084912345678", "prefix"],
    ["+12025550123", "country"],
    ["+85512345678", "country"],
    ["18001234", "service"],
    ["19001234", "service"],
    ["018001234", "service"],
    ["113", "service"],
    ["1080", "service"],
    ["0912 345 678", "charset"],
    ["0912.345.678", "separator"],
    ["(024)38253501", "charset"],
    ["091234567O", "charset"],
    ["0".repeat(16), "length"],
    ["x".repeat(1000), "charset"],
  ])("%j is none: %s", (text, reason) => expect(verdict(text)).toBe(reason));

  it("never accepts what libphonenumber with all its metadata rejects", () => {
    const nearly = fc.oneof(
      validIdentifiers(["001"]).phone,
      fc.tuple(fc.constantFrom("0", "+84"), digits(9)).map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("02", "+842"), digits(9)).map((parts) => parts.join("")),
    );
    const contact = new Set(["MOBILE", "FIXED_LINE", "VOIP"]);
    fc.assert(
      fc.property(fc.oneof(nearly, hostileTexts(nearly)), (text) => {
        const theirs = parsePhoneNumber(text, "VN");
        const ours = read(text);
        if (ours.ok) expect([theirs?.number, theirs?.isValid()]).toEqual([ours.value.number, true]);
        else if (/^(?:0|\+84)[1-9]\d{7,9}$/.test(text))
          expect(theirs?.isValid() === true && contact.has(theirs.getType() ?? "")).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
