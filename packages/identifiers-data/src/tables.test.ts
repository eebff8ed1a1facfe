import { checkIdentifier } from "@haicap/identifiers/check";
import { phoneReader } from "@haicap/identifiers/phone";
import { identifierLaws } from "@haicap/identifiers/testing";
import { parseInstrument } from "@haicap/kernel";
import fc from "fast-check";
import parsePhoneNumber from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { birthProvinces, identifierTables, kindFacts, level1Agencies, version } from "./index.ts";
import { numberingPlan, planVersion } from "./phone.ts";

const references = { tables: identifierTables(), phone: phoneReader(numberingPlan()) };

/** The 34 provinces since 1 July 2025, by code. */
const provinces2025 =
  "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96".split(" ");

describe("level 1 codes", () => {
  const all = [...level1Agencies().values()];
  const provinces = all.flatMap((agency) => (agency.kind === "province" ? [agency] : []));

  it("are H01 to H63 for the provinces and G01 to G22 for the ministries", () => {
    const numbered = (letter: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, "0")}`);
    expect(provinces.map((agency) => agency.code)).toEqual(numbered("H", 63));
    expect(all.filter((agency) => agency.kind === "ministry").map((agency) => agency.code)).toEqual(numbered("G", 22));
  });

  it("lead every province of 2025 to the one code that is still open, that of the name that survives", () => {
    const open = provinces.filter((agency) => agency.closedFrom === undefined);
    expect(open.map((agency) => agency.unitNow).sort()).toEqual(provinces2025);
    const renamed = open.filter((agency) => agency.nameNow !== agency.name).map((agency) => agency.code);
    expect(renamed).toEqual(["H57"]);
  });

  it("close on the first day of the two tiers and no other", () => {
    const closed = provinces.filter((agency) => agency.closedFrom !== undefined);
    expect(closed.length).toBe(63 - 34);
    expect(new Set(closed.map((agency) => agency.closedFrom))).toEqual(new Set(["2025-07-01"]));
  });

  it("follow the alphabet of the names without marks, as the decision numbers them, save neighbours that differ by marks", () => {
    const plain = (name: string): string =>
      name
        .replace("Thành phố ", "")
        .replaceAll(/đ/gi, "d")
        .normalize("NFD")
        .replaceAll(/[\u0300-\u036f -]/g, "")
        .toLowerCase();
    const initials = provinces.map((agency) => plain(agency.name)[0] ?? "");
    expect(initials).toEqual([...initials].sort());
  });

  it("name the holders that the facts name", () => {
    const now = (code: string): string | undefined => level1Agencies().get(code)?.nameNow;
    expect(["H56", "H57", "H22", "H19", "G12", "G22", "K57"].map(now)).toEqual([
      "Thanh Hóa",
      "Huế",
      "Tuyên Quang",
      "Đồng Nai",
      "Bộ Tài chính",
      "Văn phòng Chính phủ",
      "Huế",
    ]);
  });
});

describe("provinces of birth", () => {
  const all = [...birthProvinces().values()];

  it("are 63, coded as the unit with a zero before it", () => {
    expect(all.length).toBe(63);
    for (const province of all) expect(province.code).toBe(`0${province.unit}`);
  });

  it("name the same provinces as the level 1 codes, then and now", () => {
    const pairs = (rows: Iterable<{ readonly unit: string; readonly unitNow: string; readonly nameNow: string }>) =>
      [...rows].map(({ unit, unitNow, nameNow }) => `${unit} ${unitNow} ${nameNow}`).sort();
    const h = [...level1Agencies().values()].flatMap((agency) => (agency.kind === "province" ? [agency] : []));
    expect(pairs(all)).toEqual(pairs(h));
  });

  it("lead to the 34 provinces of today", () =>
    expect([...new Set(all.map((province) => province.unitNow))].sort()).toEqual(provinces2025));
});

describe("facts about kinds", () => {
  it("cite instruments by their number and notation, and end after they begin", () => {
    for (const fact of kindFacts()) {
      expect(fact.fact === "basis").toBe(fact.instrument !== undefined);
      if (fact.instrument !== undefined) expect(parseInstrument(fact.instrument).ok).toBe(true);
      if (fact.from !== undefined && fact.until !== undefined) expect(fact.from < fact.until).toBe(true);
    }
  });

  it("have a version that is the day they were last checked", () => {
    const { checkedOn } = identifierTables();
    expect(version).toBe(checkedOn.split("-").map(Number).join("."));
  });
});

describe("the numbering plan", () => {
  it("holds Viet Nam alone, of a named version", () => {
    expect(Object.keys(numberingPlan().countries)).toEqual(["VN"]);
    expect(planVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("judges as the whole plan does", () => {
    const number = fc
      .tuple(fc.constantFrom("0", "+84"), fc.integer({ min: 100_000_000, max: 999_999_999 }), fc.constantFrom("", "7"))
      .map((parts) => parts.join(""));
    const contact = new Set(["MOBILE", "FIXED_LINE", "VOIP"]);
    fc.assert(
      fc.property(number, (text) => {
        const theirs = parsePhoneNumber(text, "VN");
        expect(references.phone(text).ok).toBe(theirs?.isValid() === true && contact.has(theirs.getType() ?? ""));
      }),
      { numRuns: 300 },
    );
  });
});

describe("checks over the real tables", () => {
  describe.each(Object.entries(identifierLaws))("%s", (_, law) => {
    it.each(law(references))("for $kind", ({ property }) =>
      fc.assert(property as fc.IProperty<unknown[]>, { numRuns: 30 }),
    );
  });

  it("know every province of birth and every level 1 code they hold", () => {
    for (const code of birthProvinces().keys())
      expect(checkIdentifier(references, { kind: "personal", value: `${code}099012345` }).valid).toBe(true);
    for (const code of level1Agencies().keys())
      expect(checkIdentifier(references, { kind: "agency", value: code })).toMatchObject({ valid: true });
  });
});
