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
