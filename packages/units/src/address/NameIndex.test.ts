import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { UnitRow } from "../table/packUnits.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { buildNameIndex, isNameKept, type NameIndex, namingDays, type OtherName } from "./NameIndex.ts";
import { NameSpace } from "./NameSpace.ts";
import { entriesAt, entryOf, nodeOf } from "./NameTree.ts";
import { maskOf } from "./typeSigns.ts";
import { indexed, known, unpacked } from "./unpacked.fixture.ts";

const day = civilDateUnsafe("2026-03-01");
const eve = civilDateUnsafe("2026-02-28");
const later = civilDateUnsafe("2026-09-01");
const city: UnitRow = { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh" };
const ward = (code: string, name: string, times: Partial<UnitRow> = {}): UnitRow => ({
  ...{ code, parent: "79", type: "ward", name },
  ...times,
});
/** Row 1 and 2 a ward with a new name; 3 and 4 one that keeps its name; 5 one that ends; 6 one that is new. */
const country: readonly UnitRow[] = [
  city,
  ward("00001", "Bến Nghé", { until: later }),
  ward("00001", "Sài Gòn", { from: later }),
  ward("00002", "Đa Kao", { until: day, type: "commune" }),
  ward("00002", "Đa Kao", { from: day }),
  ward("00003", "Cầu Kho", { until: day }),
  ward("00004", "Ba Son", { from: day }),
  ward("00005", "Tân Định"),
];
const other = (code: string, name: string, more: Partial<OtherName> = {}): OtherName => ({
  ...{ code: unitCodeUnsafe(code), name, kind: "alias", mask: 0 },
  ...more,
});
const withOthers = (others: readonly OtherName[], on = eve): NameIndex =>
  buildNameIndex(new NameSpace(), unpacked("twoTier", country), others, on);
const only = (name: string): readonly string[] => known(indexed("twoTier", [{ ...city, name }]));
const added = (name: string): readonly string[] =>
  known(withOthers([other("79", name)]))
    .filter((line) => line.endsWith(" alias"))
    .map((line) => line.replace(": 0 alias", ""));

describe("the names of an era", () => {
  const kept = ["cầu kho: 5 name", "hồ chí minh: 0 name", "tân định: 7 name", "đa kao: 3 name", "đa kao: 4 name"];

  it("are those borne by a day, or all", () => {
    const on = (one: typeof day): readonly string[] => known(withOthers([], one));
    expect(on(eve)).toEqual(["bến nghé: 1 name", ...kept]);
    expect(on(day)).toEqual(["ba son: 6 name", "bến nghé: 1 name", ...kept]);
    expect(on(later)).toEqual([
      "ba son: 6 name",
      "bến nghé: 1 name",
      ...kept.slice(0, 2),
      "sài gòn: 2 name",
      ...kept.slice(2),
    ]);
    expect(known(indexed("twoTier", country))).toEqual(on(later));
  });

  it("are borne on from the first version, whatever begins behind the last", () => {
    const rows = [...country.slice(0, 1), ...country.slice(3, 5), ward("00003", "Ba Son", { from: later })];
    expect(known(buildNameIndex(new NameSpace(), unpacked("twoTier", rows), [], day))).toContain("đa kao: 2 name");
  });

  it("take other names in for units that bear a name by then", () => {
    const others = (on = eve): readonly string[] =>
      known(
        withOthers(
          [
            other("00004", "Xưởng"),
            other("00001", "Chợ Cũ"),
            other("00002", "Vườn"),
            other("79", "Gia Định", { kind: "former" }),
          ],
          on,
        ),
      );
    expect(others()).toContain("chợ cũ: 2 alias");
    expect(others()).toContain("vườn: 4 alias");
    expect(others()).toContain("gia định: 0 former");
    expect(others()).not.toContain("xưởng: 6 alias");
    expect(others(day)).toContain("xưởng: 6 alias");
    expect(known(withOthers([other("00009", "Không Có")]))).toEqual(known(withOthers([])));
  });

  it.each([
    ["Bến Nghé", ["bến nghé"]],
    ["Ea H'leo", ["ea h leo", "ea hleo"]],
    ["1", ["1", "i"]],
    ["Hoà Bình IV", ["hòa bình 4", "hòa bình iv"]],
    ["Mỏ Cày 2 Nam", ["mỏ cày 2 nam"]],
    ["Bà Rịa - Vũng Tàu", ["bà rịa vũng tàu"]],
    ["Abcdefghijklmnopqrstuvwxyzab", ["abcdefghijklmnopqrstuvwxyzab"]],
    ["Bà - Abcdefghijklmnopqrstuvwxyzáb", ["bà abcdefghijklmnopqrstuvwxyzáb"]],
  ])("%j is found as %j", (name, spellings) => {
    expect(only(name)).toEqual(spellings.map((one) => `${one}: 0 name`));
  });

  it("without a letter lead nowhere", () => {
    expect(only("-")).toEqual([": 0 name"]);
    expect(indexed("twoTier", [{ ...city, name: "-" }, ward("00001", "Bến")]).tree.first[1]).toBe(1);
  });

  it.each([
    ["TT Bố Hạ", ["t t bố hạ", "tt bố hạ"]],
    ["TT.Bố Hạ", ["t t bố hạ", "tt bố hạ"]],
    ["TTBố Hạ", ["tt bố hạ"]],
    ["Bố TT Hạ", ["bố tt hạ"]],
    ["Quận 9", ["9", "ix"]],
    ["Thành phố Huế", ["huế"]],
    ["Thành phố", ["thành phố"]],
    ["Quận", ["quận"]],
    ["T Huế", ["t huế"]],
    ["H'leo", ["h leo", "hleo"]],
    ["10", ["10", "x"]],
  ])("beside them, the alias %j is found as %j", (name, spellings) => {
    expect(added(name)).toEqual(spellings);
  });

  it("beside them, an alias that begins with a type is good under that type alone", () => {
    const { tree } = withOthers([other("79", "Quận 9"), other("79", "Chợ Lớn", { mask: 4 })]);
    const masks = (...words: readonly string[]): readonly number[] =>
      entriesAt(tree, nodeOf(tree, words, 0)).map(({ mask }) => mask);
    const district = maskOf("urbanDistrict");
    expect([masks("9"), masks("ix"), masks("cho", "lon"), masks("ho", "chi", "minh")]).toEqual([
      [district],
      [district],
      [4],
      [0],
    ]);
  });

  it.each([
    ["Bà Rịa - Vũng Tàu", true],
    ["Bà Rịa – Vũng Tàu", true],
    ["Bà Rịa", false],
  ])("know whether they have a dash: %j %s", (name, dashed) => {
    expect(entryOf(indexed("twoTier", [{ ...city, name }]).tree, 0).dashed).toBe(dashed);
    const { tree } = withOthers([other("79", `Cũ ${name}`)]);
    expect(entriesAt(tree, nodeOf(tree, ["cu", "ba", "ria", ...(dashed ? ["vung", "tau"] : [])], 0))[0]?.dashed).toBe(
      dashed,
    );
  });
});

describe("the versions of units", () => {
  it("bear the same name from one to the next only if it is the same unit, without a gap", () => {
    const columns = unpacked("twoTier", [
      ...country,
      ward("00006", "Bàn Cờ", { until: eve }),
      ward("00006", "Bàn Cờ", { from: day }),
      ward("00007", "Đa Kao"),
      ward("00008", "Đa Kao", { from: day }),
    ]);
    expect([...columns.names.keys()].filter((row) => isNameKept(columns, row))).toEqual([3]);
    expect(isNameKept(columns, -1)).toBe(false);
  });

  it("begin to bear a name on the first day of the first version with it", () => {
    expect(namingDays(unpacked("twoTier", country))).toEqual([later, day]);
    expect(namingDays(unpacked("twoTier", [city, ward("00005", "Tân Định")]))).toEqual([]);
  });

  it("are marked, with all that was not in force all the time", () => {
    expect([...withOthers([]).versioned]).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
    const old = indexed("threeTier", [
      city,
      { code: "001", parent: "79", type: "ruralDistrict", name: "Hóc Môn", from: civilDateUnsafe("2025-04-01") },
      { code: "00001", parent: "001", type: "commune", name: "Bà Điểm" },
      { code: "00002", parent: "001", type: "commune", name: "Đông Thạnh", until: civilDateUnsafe("2025-04-01") },
      { code: "00002", parent: "001", type: "ward", name: "Đông Thạnh", from: civilDateUnsafe("2025-04-01") },
    ]);
    expect([...old.versioned]).toEqual([0, 0, 0, 1, 1]);
  });

  it("leave a name of the past where one ends and the next is called otherwise", () => {
    const { hasPastNames } = withOthers([]);
    const rows = (...codes: readonly string[]): readonly UnitRow[] => [
      city,
      ...country.filter(({ code }) => codes.includes(code)),
    ];
    expect([hasPastNames, indexed("twoTier", rows("00001", "00002")).hasPastNames]).toEqual([true, true]);
    expect(["00002", "00004", "00003"].map((code) => indexed("twoTier", rows(code)).hasPastNames)).toEqual([
      false,
      false,
      true,
    ]);
    expect(indexed("threeTier", rows("00001")).hasPastNames).toBe(false);
  });
});
