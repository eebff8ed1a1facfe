import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalNumbers } from "../testing/index.ts";
import { parseIdentityCardNumber } from "./IdentityCardNumber.ts";
import { parsePersonalNumber } from "./PersonalNumber.ts";

const on = civilDateUnsafe("2026-11-22");
const provinces = new Map(
  [
    { code: "001", name: "Hà Nội", unit: "01", nameNow: "Hà Nội", unitNow: "01" },
    { code: "079", name: "Hồ Chí Minh", unit: "79", nameNow: "Hồ Chí Minh", unitNow: "79" },
    { code: "002", name: "Hà Giang", unit: "02", nameNow: "Tuyên Quang", unitNow: "08" },
  ].map((province) => [province.code, province]),
);

describe("personal numbers", () => {
  it.each([
    ["001099012345", 1999, "male"],
    ["079301012345", 2001, "female"],
    ["002199012345", 1999, "female"],
    ["001226000000", 2026, "male"],
    ["001000999999", 1900, "male"],
  ])("%s: born %d, %s", (text, birthYear, sex) =>
    expect(parsePersonalNumber(provinces, text, on)).toMatchObject({ ok: true, value: { birthYear, sex } }),
  );

  it("keeps the code of a province merged away, for life", () =>
    expect(parsePersonalNumber(provinces, "002199012345", on)).toMatchObject({
      value: { birthplace: { kind: "province", province: { name: "Hà Giang", nameNow: "Tuyên Quang" } } },
    }));

  it("takes a country code from 100 as it is", () =>
    expect(parsePersonalNumber(provinces, "100099012345", on)).toMatchObject({
      value: { birthplace: { kind: "abroad", countryCode: "100" } },
    }));

  it.each([
    ["003099012345", "province"],
    ["000099012345", "province"],
    ["099099012345", "province"],
    ["0010990123", "length"],
    ["0010990123456", "length"],
    ["", "length"],
    ["001499012345", "date"],
    ["001227000000", "date"],
    ["001999012345", "date"],
    ["001 099 012 345", "charset"],
    ["001-099-012345", "separator"],
    ["00109901234O", "charset"],
    ["٠٠١٠٩٩٠١٢٣٤٥", "charset"],
    ["001099012345\n", "charset"],
  ])("%j is none: %s", (text, reason) =>
    expect(parsePersonalNumber(provinces, text, on)).toMatchObject({ ok: false, error: { reason } }),
  );

  it("lets a birth lie in the year of the day asked for, not after it", () => {
    const then = civilDateUnsafe("1999-01-01");
    expect(parsePersonalNumber(provinces, "001099012345", then).ok).toBe(true);
    expect(parsePersonalNumber(provinces, "001200012345", then)).toMatchObject({ error: { reason: "date" } });
  });

  it("agrees with the digits taken one by one", () => {
    fc.assert(
      fc.property(personalNumbers([...provinces.keys()]), (text) => {
        const [century = 0, tens = 0, ones = 0] = [...text.slice(3)].map(Number);
        const read = parsePersonalNumber(provinces, text, on);
        expect(read).toMatchObject({
          ok: true,
          value: {
            birthYear: (century < 2 ? 1900 : 2000) + 10 * tens + ones,
            sex: ["male", "female"][century % 2],
          },
        });
        expect(JSON.stringify(read)).not.toContain(text);
      }),
    );
  });
});

describe("old identity cards", () => {
  it.each(["012345678", "000000000", "999999999"])("%s", (text) => {
    const read = parseIdentityCardNumber(text);
    expect(read.ok && read.value.reveal()).toBe(text);
  });

  it.each([
    ["01234567", "length"],
    ["0123456789", "length"],
    ["01234567A", "charset"],
    ["012-345-678", "separator"],
    ["", "length"],
  ])("%j is none: %s", (text, reason) =>
    expect(parseIdentityCardNumber(text)).toMatchObject({ ok: false, error: { reason } }),
  );
});
