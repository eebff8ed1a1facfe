import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitOn } from "../table/unitOn.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodes } from "../testing/unitTableLaws.ts";
import { type UnitCode, unitCodeUnsafe } from "../unit/UnitCode.ts";
import { compareUnits } from "./compareUnits.ts";
import { englishName } from "./englishName.ts";
import { unitSlug } from "./unitSlug.ts";

const eve = civilDateUnsafe("2025-06-30");
const named = (code: UnitCode): ReturnType<typeof englishName> | undefined => {
  const unit = unitOn(sampleTable, code, eve);
  return unit.ok ? englishName(unit.value) : undefined;
};
const reference = (name: string, code = "00001"): Parameters<typeof compareUnits>[0] => ({
  code: unitCodeUnsafe(code),
  name,
  fullName: `Xã ${name}`,
});

describe("names", () => {
  it("in English, by rule or by usage, numbers behind the word", () => {
    expect(named(unitCodeUnsafe("760"))).toEqual({ name: "1", fullName: "District 1", basis: "rule" });
    expect(named(unitCodeUnsafe("79"))).toEqual({
      name: "Ho Chi Minh City",
      fullName: "Ho Chi Minh City",
      basis: "usage",
    });
    expect(named(unitCodeUnsafe("07294"))?.fullName).toBe("Bo Ha Township");
  });

  it("in an address are letters, digits and dashes, and no two are the same", () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(unitCodes(sampleTable, "threeTier"), (code) => {
        const unit = unitOn(sampleTable, code, eve);
        if (!unit.ok) return false;
        const made = unitSlug(unit.value);
        const other = seen.get(made);
        seen.set(made, code);
        return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(made) && (other === undefined || other === code);
      }),
    );
  });

  it("are in Vietnamese order, numbers by their size, whatever the order before", () => {
    const ordered = ["A Lưới 1", "A Lưới 2", "A Lưới 10", "Ân Thi", "Đa Kao", "Huế"].map((name) => reference(name));
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(shuffled.toSorted(compareUnits)).toEqual(ordered);
      }),
    );
    expect(compareUnits(reference("A"), reference("A", "00002"))).toBe(-1);
    expect(compareUnits(reference("A"), reference("A"))).toBe(0);
  });
});
