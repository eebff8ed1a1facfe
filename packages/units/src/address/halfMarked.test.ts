import { describe, expect, it } from "vitest";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import type { UnitType } from "../unit/UnitType.ts";
import { findMentions } from "./findMentions.ts";
import { withRivals } from "./halfMarked.ts";
import type { RowRange } from "./likeNames.ts";
import { buildNameIndex, type NameIndex } from "./NameIndex.ts";
import { NameSpace } from "./NameSpace.ts";
import { tokenise } from "./tokens.ts";
import { unpacked } from "./unpacked.fixture.ts";

type Named = readonly [type: UnitType, name: string];

/** A city with units of some names, rows from 1 on, and another name of the first of them. */
const country = (units: readonly Named[], other?: string): NameIndex =>
  buildNameIndex(
    new NameSpace(),
    unpacked("twoTier", [
      { code: "79", type: "centrallyRunCity", name: "Huế" },
      ...units.map(([type, name], at) => ({ code: `${10_000 + at}`, parent: "79", type, name })),
    ]),
    other === undefined ? [] : [{ code: unitCodeUnsafe("10000"), name: other, kind: "alias", mask: 0 }],
  );

/** Whom the longest name found in a text may mean, rivals and all. */
const bearers = (index: NameIndex, text: string, ranges: readonly RowRange[] = []): readonly string[] => {
  const tokens = tokenise(text);
  const [mention] = findMentions(index, tokens).list;
  if (mention === undefined) return [];
  return withRivals(index, tokens, mention, ranges).bearers.map(({ entry, match }) => `${entry.spelling} ${match}`);
};

const longHo: Named = ["ward", "Long Hồ"];
const longHoa: Named = ["ward", "Long Hòa"];

describe("a name of which a syllable has some of its marks", () => {
  it("may as well be one with a letter wrong", () => {
    const index = country([longHo, longHoa, ["ward", "Long Họa"], ["ward", "Hòa Long"]]);
    expect(bearers(index, "phường Long Hò")).toEqual(["long hồ partlyMarked", "long hòa typo"]);
    expect(bearers(index, "Long Hò")).toEqual(["long hồ partlyMarked", "long hòa typo"]);
  });

  it.each([
    ["all its marks", "phường Long Hồ", "exact"],
    ["none", "phường Long Ho", "unmarked"],
    ["others", "phường Long Hó", "contrary"],
    ["a type that is not its own", "xã Long Hò", "partlyMarked"],
  ])("has no rival with %s", (_, text, match) => {
    expect(bearers(country([longHo, longHoa, ["commune", "Long Hòa"]]), text)).toEqual([`long hồ ${match}`]);
  });

  it("has none where another syllable has no mark at all", () => {
    const index = country([
      ["ward", "Lòng Hồ"],
      ["ward", "Lòng Hoa"],
    ]);
    expect(bearers(index, "phường Lòng Ho")).toEqual(["lòng hồ partlyMarked"]);
    expect(bearers(index, "phường Long Hò")).toEqual(["lòng hồ partlyMarked"]);
  });

  it("has rivals if some unit that bears it is called so, and none that bears it", () => {
    const units: readonly Named[] = [longHo, ["ward", "Lòng Hò"]];
    const both = ["long hồ partlyMarked", "lòng hò partlyMarked"];
    expect(bearers(country([...units, longHoa]), "phường Long Hò")).toEqual([...both, "long hòa typo"]);
    expect(bearers(country(units, "Long Hòa"), "phường Long Hò")).toEqual(both);
  });

  it("has none of another type, nor one that is good under a type alone", () => {
    expect(bearers(country([longHo, ["commune", "Long Hòa"]]), "phường Long Hò")).toEqual(["long hồ partlyMarked"]);
    const index = country([["ward", "Sa Đéc"], longHo], "Phường Long Hòa");
    expect(bearers(index, "Long Hò")).toEqual(["long hồ partlyMarked"]);
    expect(bearers(index, "phường Long Hò")).toEqual(["long hồ partlyMarked", "long hòa typo"]);
  });

  it("has none that bears the name itself, nor any of the same letters", () => {
    expect(bearers(country([longHo], "Long Hòa"), "phường Long Hò")).toEqual(["long hồ partlyMarked"]);
    expect(bearers(country([longHo, ["ward", "Lon Ghồ"]]), "phường Long Hò")).toEqual(["long hồ partlyMarked"]);
  });

  it("has none outside the rows that are asked for", () => {
    const index = country([longHo, longHoa, ["ward", "Long Hòn"]]);
    expect(bearers(index, "phường Long Hò", [[3, 4]])).toEqual(["long hồ partlyMarked", "long hòn typo"]);
  });

  it("is told with its rivals as they stand", () => {
    const tokens = tokenise("phường Long Hò");
    const index = country([longHo, longHoa]);
    const [mention] = findMentions(index, tokens).list;
    expect(mention && withRivals(index, tokens, mention, [])).toMatchObject({
      nameFrom: 1,
      bearers: [{ row: 1 }, { row: 2, rank: 1, typeFits: true, distance: 0 }],
    });
  });
});
