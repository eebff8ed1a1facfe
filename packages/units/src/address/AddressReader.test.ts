import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { packUnits, type UnitRow } from "../table/packUnits.ts";
import { compileUnitTable, type UnitTable } from "../table/UnitTable.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { type AddressReader, compileAddressReader } from "./AddressReader.ts";
import { entriesAt, nodeOf } from "./NameTree.ts";
import type { PackedAliases } from "./PackedAliases.ts";
import { maskOf } from "./typeSigns.ts";
import { known } from "./unpacked.fixture.ts";

const none: PackedAliases = { current: "", legacy: "", historic: "", former: "" };
const reform = civilDateUnsafe("2025-07-01");
const eve = civilDateUnsafe("2026-02-28");
const day = civilDateUnsafe("2026-03-01");
const next = civilDateUnsafe("2026-03-02");

const rows: readonly UnitRow[] = [
  { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh" },
  { code: "26740", parent: "79", type: "ward", name: "Bến Nghé", until: day },
  { code: "26740", parent: "79", type: "ward", name: "Sài Gòn", from: day },
];
/** A table in which a ward has another name from a day on; with the three tiers before it, or without. */
const table = (hasLegacy: boolean): UnitTable => {
  const knownUntil = civilDateUnsafe("2027-07-01");
  const current = packUnits({ era: "twoTier", coverage: { from: reform }, knownUntil }, rows);
  const coverage = { from: civilDateUnsafe("2025-03-01"), until: reform };
  const legacy = packUnits({ era: "threeTier", coverage, knownUntil }, [
    { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh" },
    { code: "760", parent: "79", type: "urbanDistrict", name: "1" },
    { code: "26737", parent: "760", type: "ward", name: "Tân Định" },
  ]);
  return compileUnitTable(hasLegacy ? { current, legacy } : { current });
};
const reader = (aliases: Partial<PackedAliases> = {}, hasLegacy = true): AddressReader =>
  compileAddressReader(table(hasLegacy), { ...none, ...aliases });
const names = (one: AddressReader, era: "twoTier" | "threeTier", on = next): readonly string[] => {
  const index = one.namesOf(era, on);
  return index === undefined ? [] : known(index).filter((line) => !line.endsWith(" name"));
};

describe("a reader of addresses", () => {
  it("has the names of an era as they are borne on a day, made once for all days on which they are the same", () => {
    const one = reader();
    const [before, from, after] = [eve, day, next].map((on) => one.namesOf("twoTier", on));
    const bears = [before, from].map((index) => index && known(index).includes("sài gòn: 2 name"));
    expect(bears).toEqual([false, true]);
    expect(after).toBe(from);
    expect(one.namesOf("twoTier", reform)).toBe(before);
    expect(one.namesOf("threeTier", eve)).toBe(one.namesOf("threeTier", day));
    expect(one.namesOf("threeTier", eve)?.columns.era).toBe("threeTier");
  });

  it("has them once where no unit was ever renamed", () => {
    const one = compileAddressReader(sampleTable, none);
    expect(one.namesOf("twoTier", next)).toBe(one.namesOf("twoTier", eve));
  });

  it("has no names of an era that its table does not hold", () => {
    const one = reader({}, false);
    expect([one.namesOf("threeTier", reform), one.namesOf("threeTier", reform)]).toEqual([undefined, undefined]);
    expect(one.namesOf("twoTier", reform)?.columns.era).toBe("twoTier");
  });

  it("takes in the other names of today for the era of today, all others for the one before", () => {
    const one = reader({
      current: "79:Sài Thành|26740:Chợ Cũ",
      legacy: "79:Sài Gòn",
      historic: "79:Gia Định|760:Quận Nhất",
      former: "26737:ward:Đa Kao|26737::Cầu Kho",
    });
    expect(names(one, "twoTier")).toEqual(["chợ cũ: 2 alias", "sài thành: 0 alias"]);
    expect(names(one, "threeTier")).toEqual([
      ...["cầu kho: 2 former", "gia định: 0 alias", "nhất: 1 alias", "sài gòn: 0 alias", "đa kao: 2 former"],
    ]);
    expect([names(reader(), "twoTier"), names(reader(), "threeTier")]).toEqual([[], []]);
  });

  it("knows under which types another name is good", () => {
    const one = reader({ legacy: "26737:Bến", former: "26737:township:Đa Kao|26737::Cầu Kho" });
    const tree = one.namesOf("threeTier", reform)?.tree;
    const said = (...words: readonly string[]): readonly (readonly number[])[] =>
      tree === undefined ? [] : entriesAt(tree, nodeOf(tree, words, 0)).map(({ mask, types }) => [mask, types]);
    const township = maskOf("township");
    expect(said("da", "kao")).toEqual([[township, township]]);
    expect(said("cau", "kho")).toEqual([[0, maskOf("commune", "ward", "township", "specialZone")]]);
    expect(said("ben")).toEqual([[0, maskOf("ward")]]);
  });

  it.each(["Sài Gòn", "7:Sài Gòn", "A79:Sài Gòn", "79A:Sài Gòn", "267401:Sài Gòn", "A:Sài Gòn"])(
    "refuses the alias %j, before which no code stands",
    (current) => {
      expect(() => reader({ current }).namesOf("twoTier", day)).toThrow("an alias stands behind a code: ");
    },
  );
});
