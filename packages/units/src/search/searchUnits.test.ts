import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { compileAddressReader } from "../address/AddressReader.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { type SearchAnswer, type SearchOptions, searchUnits } from "./searchUnits.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const eve = civilDateUnsafe("2025-06-30");
const search = (text: string, options: Partial<SearchOptions> = {}): SearchAnswer => {
  const found = searchUnits(reader, text, { on: civilDateUnsafe("2026-09-25"), ...options });
  if (!found.ok) throw new Error(found.error._tag);
  return found.value;
};
const hits = (answer: SearchAnswer): readonly string[] =>
  answer.matches.map(({ unit, match }) => `${unit.code} ${match}`);

describe("a search finds", () => {
  it.each([
    ["Sài Gòn", ["26740 exact", "79 alias"]],
    ["phường sài gòn", ["26740 exact"]],
    ["sai gon", ["26740 folded", "79 alias"]],
    ["tphcm", ["79 alias"]],
    ["Long B", ["26833 prefix"]],
    ["long bì", ["26833 prefix"]],
    ["Bến Nghé", ["26740 former"]],
    ["Sài ", ["26740 prefix"]],
    ["Sà ", []],
    ["Quận 1", ["26737 former", "26740 former"]],
    ["Lomg Binh", ["26833 fuzzy"]],
    ["phường Lomg Binh", ["26833 fuzzy"]],
    ["phường", []],
    ["", []],
    ["1", []],
  ])("%j: %j", (text, expected) => {
    expect(hits(search(text))).toEqual(expected);
  });

  it("a name with the tone elsewhere, but not with other marks", () => {
    expect(hits(search("Thủ Dức", { on: eve }))).toEqual(["769 folded"]);
    expect(hits(search("Thụ Đức", { on: eve }))).not.toContain("769 folded");
    expect(hits(search("Long Bỉnh"))).not.toContain("26833 prefix");
  });

  it("a unit under its type of the day only", () => {
    expect(hits(search("xã Bố Hạ"))).toEqual([]);
    expect(hits(search("xã Bố Hạ", { on: civilDateUnsafe("2026-09-19") }))).toEqual(["07294 exact"]);
    expect(search("Bố Hạ").matches[0]?.unit.type).toBe("ward");
  });
});

describe("a search is held to", () => {
  it("a level and a place", () => {
    expect(hits(search("Sài Gòn", { level: "province" }))).toEqual(["79 alias"]);
    expect(hits(search("Sài Gòn", { within: unitCodeUnsafe("79") }))).toEqual(["26740 exact"]);
    expect(hits(search("Sài Gòn", { within: unitCodeUnsafe("46") }))).toEqual([]);
  });

  it("a limit, while the total tells of the rest", () => {
    expect(search("Sài Gòn", { limit: 1 })).toMatchObject({ total: 2, matches: [{ match: "exact", score: 1 }] });
  });

  it("days the table knows and units that exist", () => {
    const on = civilDateUnsafe("2025-02-01");
    expect(searchUnits(reader, "Huế", { on })).toMatchObject({ error: { _tag: "OutsideCoverage" } });
    expect(searchUnits(reader, "Huế", { on: eve, within: unitCodeUnsafe("99") })).toMatchObject({
      error: { _tag: "UnitNotFound" },
    });
  });
});
