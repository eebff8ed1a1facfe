import { describe, expect, it } from "vitest";
import { NameSpace } from "./NameSpace.ts";
import {
  type Bearing,
  entriesAt,
  entryOf,
  flagsOf,
  foldedOf,
  levelAt,
  maskAt,
  type NameTree,
  NameTreeBuilder,
  nameFlags,
  nodeOf,
  otherNumeral,
  rowOf,
  sortedBy,
  spelledLength,
  spellingOf,
  typesAt,
} from "./NameTree.ts";
import { maskOf } from "./typeSigns.ts";
import { unpacked } from "./unpacked.fixture.ts";

const columns = unpacked("threeTier", [
  { code: "79", type: "centrallyRunCity", name: "Hồ Chí Minh" },
  { code: "760", parent: "79", type: "urbanDistrict", name: "1" },
  { code: "26740", parent: "760", type: "ward", name: "Bến Nghé" },
  { code: "80", type: "province", name: "Long An" },
  { code: "801", parent: "80", type: "ruralDistrict", name: "Bến Lức" },
  { code: "27994", parent: "801", type: "commune", name: "An Thạnh" },
]);

/** A name, its words as they are spelled, and what is said of it. */
type Said = readonly [name: string, bearing: Partial<Bearing>];

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
const put = (builder: NameTreeBuilder, said: readonly Said[]): void => {
  for (const [name, bearing] of said) {
    const words = name.split(" ").map((word) => builder.words.add(plain(word), word));
    builder.add(words, { row: 0, kind: "name", mask: 0, dashed: false, ...bearing });
  }
};
const treeOf = (said: readonly Said[], versioned: readonly number[] = [0, 0, 0], space = new NameSpace()): NameTree => {
  const builder = new NameTreeBuilder(space);
  put(builder, said);
  return builder.build(columns, Uint8Array.from(versioned));
};
const all = (tree: NameTree): readonly number[] => [...Array(tree.count).keys()];
const entriesOf = (tree: NameTree, folded: string): readonly string[] => {
  const node = nodeOf(tree, folded.split(" "), 0);
  return node === 0 ? [] : entriesAt(tree, node).map(({ spelling, row, kind }) => `${spelling} ${row} ${kind}`);
};

describe("the names of an era", () => {
  const tree = treeOf([
    ["hòa bình", { row: 1 }],
    ["hòa bình an", { row: 2 }],
    ["hòa", { row: 0 }],
    ["hoa bình", { row: 2, kind: "alias" }],
    ["hòa bình", { row: 0, kind: "former" }],
    ["hoa bình", { row: 0 }],
  ]);

  it("end at the node of their letters, in the order in which they came", () => {
    expect(entriesOf(tree, "hoa binh")).toEqual([
      "hòa bình 1 name",
      "hoa bình 2 alias",
      "hòa bình 0 former",
      "hoa bình 0 name",
    ]);
    expect(entriesOf(tree, "hoa")).toEqual(["hòa 0 name"]);
    expect(entriesOf(tree, "hoa binh an")).toEqual(["hòa bình an 2 name"]);
    expect([tree.count, tree.nodes]).toEqual([6, 4]);
  });

  it("have no node for words that no name has, nor for its beginning alone", () => {
    for (const words of ["binh", "hoa an", "hoa binh an hoa", "huế hoa"]) expect(entriesOf(tree, words)).toEqual([]);
    expect(nodeOf(tree, ["xã", "hoa", "binh"], 1)).toBe(nodeOf(tree, ["hoa", "binh"], 0));
    expect(nodeOf(tree, ["hue", "hoa"], 0)).toBe(0);
    expect(entriesAt(treeOf([["hòa bình", {}]]), 1)).toEqual([]);
  });

  it("are told without marks and blanks, and with them", () => {
    const [at = -1] = all(tree).filter((one) => spelledLength(tree, one) === 3);
    expect([foldedOf(tree, at), spellingOf(tree, at)]).toEqual(["hoabinhan", "hòa bình an"]);
    expect([rowOf(tree, at), levelAt(tree, at)]).toEqual([2, 2]);
  });

  it("are added once for each row and each mask", () => {
    const [ward, commune] = [maskOf("ward"), maskOf("commune")];
    const once = treeOf([
      ["thanh", { row: 1 }],
      ["bình an", { row: 1 }],
      ["bình an", { row: 1, kind: "alias" }],
      ["bình an", { row: 2, mask: ward }],
      ["binh an", { row: 1 }],
      ["bình an", { row: 2, mask: commune }],
      ["bình an", { row: 2, mask: ward }],
      ["binh an", { row: 1 }],
      ["bình an", { row: 1 }],
      ["thanh", { row: 1 }],
    ]);
    expect(entriesOf(once, "thanh")).toEqual(["thanh 1 name"]);
    const entries = entriesAt(once, nodeOf(once, ["binh", "an"], 0));
    expect(entries.map(({ spelling, row, mask }) => [spelling, row, mask])).toEqual([
      ["bình an", 1, 0],
      ["bình an", 2, ward],
      ["binh an", 1, 0],
      ["bình an", 2, commune],
    ]);
  });

  it("of another era stand at the nodes of the same words, and only their own era tells them", () => {
    const space = new NameSpace();
    const old = treeOf([["hòa bình", { row: 1 }]], [0, 0, 0], space);
    const now = treeOf(
      [
        ["bình", { row: 0 }],
        ["hòa an", { row: 2 }],
      ],
      [0, 0, 0],
      space,
    );
    expect([entriesOf(old, "hoa binh"), entriesOf(now, "hoa binh")]).toEqual([["hòa bình 1 name"], []]);
    expect([entriesOf(now, "binh"), entriesOf(now, "hoa an")]).toEqual([["bình 0 name"], ["hòa an 2 name"]]);
    expect([old.nodes, now.nodes]).toEqual([3, 5]);
    expect([...space.ends]).toEqual([0, 0, 1, 1, 1, 0]);
    expect([old.words, old.steps, old.space]).toEqual([now.words, now.steps, space]);
  });
});

describe("what is said of a name", () => {
  const only = (name: string, bearing: Partial<Bearing> = {}, versioned: readonly number[] = [0, 0, 0]): NameTree =>
    treeOf([[name, bearing]], versioned);

  it.each([
    ["1", true],
    ["iv", true],
    ["xx", true],
    ["123", true],
    ["iv 2", true],
    ["bến 1", false],
    ["1 bến", false],
    ["xxi", false],
    ["1a", false],
    ["a1", false],
    ["ix9", false],
  ])("%j is made of numbers alone: %s", (name, numeric) => {
    const tree = only(name);
    expect(entryOf(tree, 0).numeric).toBe(numeric);
    expect((flagsOf(tree, 0) & nameFlags.numeric) !== 0).toBe(numeric);
  });

  it("is whether it is dashed, and whether its row has a time of its own", () => {
    const flags = (bearing: Partial<Bearing>, versioned: readonly number[]): number =>
      flagsOf(only("bến", bearing, versioned), 0);
    expect(flags({ row: 1 }, [1, 0, 1])).toBe(0);
    expect(flags({ row: 1 }, [0, 1, 0])).toBe(nameFlags.versioned);
    expect(flags({ row: 1, dashed: true }, [0, 0, 0])).toBe(nameFlags.dashed);
    expect(flags({ row: 1, kind: "former", dashed: true }, [0, 1, 0])).toBe(2 | nameFlags.dashed | nameFlags.versioned);
    expect(entryOf(only("bến", { dashed: true }), 0)).toEqual({
      ...{ row: 0, kind: "name", spelling: "bến", mask: 0, numeric: false, dashed: true },
      types: maskOf("centrallyRunCity"),
    });
  });

  it("is whether it has a number alone and a dash, each by itself", () => {
    expect(entryOf(only("1", { row: 1, kind: "alias" }), 0)).toMatchObject({
      kind: "alias",
      numeric: true,
      dashed: false,
    });
    expect(levelAt(only("1", { row: 1 }), 0)).toBe(1);
    const before = treeOf([
      ["1", { row: 1 }],
      ["bến", { row: 0 }],
    ]);
    expect([entryOf(before, 0).numeric, entryOf(before, 1).numeric]).toEqual([true, false]);
  });

  const district = maskOf("urbanDistrict", "ruralDistrict", "town", "provincialCity");
  const commune = maskOf("commune", "ward", "township", "specialZone");
  it.each([
    ["name", 0, maskOf("centrallyRunCity")],
    ["name", 1, maskOf("urbanDistrict")],
    ["name", 2, maskOf("ward")],
    ["alias", 0, maskOf("province", "centrallyRunCity")],
    ["alias", 1, district],
    ["alias", 2, maskOf("ward")],
    ["former", 0, maskOf("province", "centrallyRunCity")],
    ["former", 1, district],
    ["former", 2, commune],
    ["alias", 3, maskOf("province", "centrallyRunCity")],
    ["alias", 4, district],
    ["alias", 5, maskOf("commune")],
    ["former", 5, commune],
  ] as const)("is under which types it is good: a %s of row %i", (kind, row, types) => {
    expect(typesAt(only("bến", { kind, row }), 0)).toBe(types);
  });

  it("is nothing but the types it was added with, if it was", () => {
    const tree = only("bến", { kind: "former", row: 2, mask: maskOf("township") });
    expect([typesAt(tree, 0), maskAt(tree, 0)]).toEqual([maskOf("township"), maskOf("township")]);
    expect(maskAt(only("bến", { row: 2 }), 0)).toBe(0);
  });
});

describe("numbers", () => {
  it.each([
    ["i", "1"],
    ["iv", "4"],
    ["xx", "20"],
    ["v", "5"],
  ])("%s is written %s too, and the other way round", (roman, digits) => {
    expect([otherNumeral(roman), otherNumeral(digits)]).toEqual([digits, roman]);
  });

  it.each(["0", "21", "xxi", "iiii", "", "ben", "vinh", "1a"])("%j is written in no other way", (word) => {
    expect(otherNumeral(word)).toBeUndefined();
  });

  it("of places are sorted by what stands at them, equal ones as they came", () => {
    const { places, starts } = sortedBy([2, 0, 2, 3, 0], 5);
    expect([...places]).toEqual([1, 4, 0, 2, 3]);
    expect([...starts]).toEqual([0, 2, 2, 4, 5, 5]);
  });
});
