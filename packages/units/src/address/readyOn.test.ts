import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileUnitTable } from "../table/UnitTable.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import type { WrittenUnder } from "./AddressAnswer.ts";
import { compileAddressReader } from "./AddressReader.ts";
import type { NameIndex } from "./NameIndex.ts";
import { readyOn } from "./readyOn.ts";

const june = civilDateUnsafe("2025-06-30");
const july = civilDateUnsafe("2025-07-01");
const first = civilDateUnsafe("2025-03-01");
const eve = civilDateUnsafe("2025-02-28");
const last = civilDateUnsafe("2027-09-25");
const end = civilDateUnsafe("2027-09-26");

const both = compileAddressReader(sampleTable, sampleAliases);
const { current } = sampleTable.parts;
const eras = (names: readonly NameIndex[] = []): string => names.map(({ columns }) => columns.era).join();

describe("the names made ready for a day", () => {
  it.each([
    [july, "auto", "twoTier,threeTier", "twoTier,threeTier"],
    [july, "twoTier", "twoTier", "twoTier"],
    [july, "threeTier", "threeTier", "threeTier"],
    // What reads whole under the names of that day is not looked for among those of the future.
    [june, "auto", "twoTier,threeTier", "threeTier"],
    [june, "twoTier", "threeTier", "threeTier"],
    [june, "threeTier", "threeTier", "threeTier"],
  ] as const)("on %s for a text written under %s are of %s, first %s", (on, under, names, looked) => {
    const ready = readyOn(both, on, under);
    expect([eras(ready?.names), eras(ready?.first), ready?.on]).toEqual([names, looked, on]);
    expect(ready?.era).toBe(on === july ? "twoTier" : "threeTier");
  });

  it("are the same names of an era however they were asked for", () => {
    const old = readyOn(both, july, "threeTier")?.names[0];
    expect(readyOn(both, july, "auto")?.names[1]).toBe(old);
    expect(readyOn(both, june, "twoTier")?.names[0]).toBe(old);
  });

  it("lead from the units of each era whose names they are", () => {
    const from = (under: WrittenUnder, on = july): readonly (readonly string[] | undefined)[] => {
      const { twoTier, threeTier } = readyOn(both, on, under)?.targets ?? {};
      return [twoTier, threeTier].map((targets) => targets?.of(0).list.map(({ unit }) => unit.era));
    };
    expect(from("auto")).toEqual([["twoTier"], ["twoTier"]]);
    expect(from("twoTier")).toEqual([["twoTier"], undefined]);
    expect(from("threeTier")).toEqual([undefined, ["twoTier"]]);
    expect(from("auto", june)).toEqual([["threeTier"], ["threeTier"]]);
  });

  it("are those of the era of the day alone where the table holds no other", () => {
    const reader = compileAddressReader(compileUnitTable({ current }), sampleAliases);
    const ready = readyOn(reader, july, "auto");
    expect([eras(ready?.names), eras(ready?.first), ready?.targets.threeTier]).toEqual([
      "twoTier",
      "twoTier",
      undefined,
    ]);
    expect(eras(readyOn(reader, july, "threeTier")?.names)).toBe("");
    expect(readyOn(reader, june, "auto")).toBeUndefined();
  });

  it("are there for every day that the table answers for", () => {
    const isReady = [eve, first, last, end].map((on) => readyOn(both, on, "auto") !== undefined);
    expect(isReady).toEqual([false, true, true, false]);
  });

  it("stay for as long as the same day is asked", () => {
    const ready = readyOn(both, july, "auto");
    expect(readyOn(both, july, "twoTier")).not.toBe(ready);
    expect(readyOn(both, july, "auto")).toBe(ready);
    expect(readyOn(both, june, "auto")?.on).toBe(june);
    expect(readyOn(both, july, "auto")).not.toBe(ready);
  });
});
