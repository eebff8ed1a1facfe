import { civilDateUnsafe as date } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { UnitRow } from "../../table/packUnits.ts";
import { scan } from "../scan.ts";
import { namesOfBoth, on, rowsBelow } from "./namesOf.fixture.ts";
import { readWholePlainly } from "./readWholePlainly.ts";

const spring = date("2026-03-01");

/** The eras under which a text is read the short way, in a country of the two tiers and of the three. */
const erasOf = (current: readonly UnitRow[], communes: readonly string[], text: string): string => {
  const legacy: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Gốc" },
    { code: "101", parent: "10", type: "ruralDistrict", name: "Xa" },
    ...communes.map((name, at): UnitRow => ({ code: String(10_101 + at), parent: "101", type: "commune", name })),
  ];
  const standing = readWholePlainly(namesOfBoth(current, legacy), scan(text), on);
  return standing.map(({ index }) => index?.columns.era ?? "").join(" ");
};

describe("a text that both eras read is read the short way", () => {
  it("where neither leaves a name unread that the other knows", () => {
    expect(erasOf(rowsBelow("10", ["Ba"]), ["Ba"], "Ba, Goc")).toBe("twoTier threeTier");
    expect(erasOf(rowsBelow("10", ["Ba"]), ["Le Ma Xa Ba"], "Le Ma xa Ba, Goc")).toBe("twoTier threeTier");
    expect(erasOf(rowsBelow("10", ["Ba", "Le"]), ["Le Ma Xa Ba"], "Le Ma xa Ba, Goc")).toBe("");
    expect(erasOf(rowsBelow("10", ["Le Ma Xa Ba"]), ["Ba", "Le"], "Le Ma xa Ba, Goc")).toBe("");
  });

  it("where no name in it was borne until lately", () => {
    const renamed: readonly UnitRow[] = [
      { code: "10010", parent: "10", type: "commune", name: "Ba", until: spring },
      { code: "10010", parent: "10", type: "commune", name: "Na", from: spring },
    ];
    expect(erasOf([...rowsBelow("10", ["Ba"]), ...renamed], ["Ba"], "Ba, Gốc")).toBe("");
    expect(erasOf([...rowsBelow("10", ["Ba"]), ...renamed], ["Ca"], "Ba, Gốc")).toBe("twoTier");
  });
});

describe("a commune that bears the name of a district of before is read the short way", () => {
  /** In a country of which the province was named anew, with districts of before and a commune below the first. */
  const eras = (text: string, districts: readonly string[], commune = "Lê"): string => {
    const current: readonly UnitRow[] = [
      { code: "10", type: "province", name: "Mới" },
      { code: "10001", parent: "10", type: "commune", name: "Ba Ca" },
    ];
    const legacy: readonly UnitRow[] = [
      { code: "10", type: "province", name: "Gốc" },
      ...districts.map((name, at): UnitRow => ({ code: String(101 + at), parent: "10", type: "ruralDistrict", name })),
      { code: "10101", parent: "101", type: "commune", name: commune },
    ];
    const standing = readWholePlainly(namesOfBoth(current, legacy), scan(text), on);
    return standing.map(({ index }) => index?.columns.era ?? "").join(" ");
  };

  it.each([
    ["where no word stands before it", "Ba Ca, Mới", ["Ba Ca"], "twoTier"],
    ["not where one does, which may be a commune", "Tân, Ba Ca, Mới", ["Ba Ca"], ""],
    ["where the district is not named so", "Tân, Ba Ca, Mới", ["Xa"], "twoTier"],
    ["where it is named after the end alone", "Tân, Ba Ca, Mới", ["Ca"], "twoTier"],
    ["where it is named after the head alone", "Tân, Ba Ca, Mới", ["Ba"], "twoTier"],
    ["where the commune has its type", "Tân, xã Ba Ca, Mới", ["Ba Ca"], "twoTier"],
    ["where a street stands before it", "đường Tân, Ba Ca, Mới", ["Ba Ca"], "twoTier"],
    ["where the province stands before it", "Mới, Ba Ca", ["Ba Ca"], "twoTier"],
  ])("%s: %s, %j", (_, text, districts, expected) => expect(eras(text, districts)).toBe(expected));

  it("where a commune bore it before, though a district bears a part of it", () => {
    expect(eras("Tân, Ba Ca, Mới", ["Xa", "Ca"], "Ba Ca")).toBe("twoTier");
  });

  it("where but a text before named the district", () => {
    expect(eras("Tân Tân, Ba Ca, Mới", ["Ba Ca"])).toBe("");
    expect(eras("Tân Tân, Ba Ca, Mới", ["Xa"])).toBe("twoTier");
  });
});
