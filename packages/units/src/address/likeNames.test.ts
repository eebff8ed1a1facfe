import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { UnitRow } from "../table/packUnits.ts";
import { bits, eachLikely, lengthBuckets, lettersOf, type RowRange, rangesOf } from "./likeNames.ts";
import type { NameIndex } from "./NameIndex.ts";
import { rowOf } from "./NameTree.ts";
import { indexed, unpacked } from "./unpacked.fixture.ts";

const day = civilDateUnsafe("2025-05-01");
/** Rows 0 to 4 in one province, 5 to 8 in the next, of which row 7 and 8 are two versions; 9 has nothing below. */
const country: readonly UnitRow[] = [
  { code: "01", type: "province", name: "Ba Na" },
  { code: "001", parent: "01", type: "ruralDistrict", name: "Ba Nam" },
  { code: "00001", parent: "001", type: "commune", name: "Bana" },
  { code: "002", parent: "01", type: "urbanDistrict", name: "7" },
  { code: "00002", parent: "002", type: "ward", name: "Ba" },
  { code: "02", type: "province", name: "Bà Na" },
  { code: "003", parent: "02", type: "ruralDistrict", name: "Banam" },
  { code: "004", parent: "02", type: "ruralDistrict", name: "Bà Nà", until: day },
  { code: "004", parent: "02", type: "town", name: "Bà Nà", from: day },
  { code: "03", type: "province", name: "Cần Thơ" },
];
const all: readonly RowRange[] = [];

/** The rows and names called back for, each told that the limit stays, unless another follows. */
const likely = (
  index: NameIndex,
  word: string,
  ranges: readonly RowRange[],
  limit: number,
  then = limit,
): readonly string[] => {
  const called: string[] = [];
  eachLikely(index, word, ranges, limit, (entry, name) => {
    called.push(`${name} ${rowOf(index.tree, entry)}`);
    return then;
  });
  return called;
};

describe("the names that are likely near to a word", () => {
  const of = (word: string, ranges: readonly RowRange[], limit: number, then = limit): readonly string[] =>
    likely(indexed("threeTier", country), word, ranges, limit, then);

  it("are those about as long and of about the same letters, the short ones first", () => {
    expect(of("bana", all, 0)).toEqual(["bana 0", "bana 2", "bana 5", "bana 7", "bana 8"]);
    expect(of("bana", all, 1)).toEqual(["bana 0", "bana 2", "bana 5", "bana 7", "bana 8", "banam 1", "banam 6"]);
    expect(of("banx", all, 1)).toEqual(of("bana", all, 1));
    expect([of("bxyz", all, 1), of("bxyz", all, 0)]).toEqual([[], []]);
    expect(of("ba", all, 2)).toEqual(["ba 4", "bana 0", "bana 2", "bana 5", "bana 7", "bana 8"]);
    expect(of("b", all, 2)).toEqual(["ba 4"]);
    expect(of("cantho", all, 0)).toEqual(["cantho 9"]);
  });

  it("are no numbers", () => {
    expect(of("7", all, 0)).toEqual([]);
    expect(of("7", [[3, 4]], 0)).toEqual([]);
  });

  it("are those of the rows asked for and of every province, each once", () => {
    expect(of("bana", [[5, 9]], 0)).toEqual(["bana 0", "bana 5", "bana 7", "bana 8"]);
    expect(of("bana", [[4, 5]], 1)).toEqual(["bana 0", "bana 5"]);
    expect(of("bana", [[0, 5]], 0)).toEqual(["bana 5", "bana 0", "bana 2"]);
    expect(of("bana", [[1, 3]], 1)).toEqual(["bana 0", "bana 5", "banam 1", "bana 2"]);
    expect(
      of(
        "bana",
        [
          [2, 3],
          [7, 8],
        ],
        1,
      ),
    ).toEqual(["bana 0", "bana 5", "bana 2", "bana 7"]);
    expect(
      of(
        "cantho",
        [
          [1, 3],
          [9, 10],
        ],
        0,
      ),
    ).toEqual(["cantho 9"]);
  });

  it("are within the limit that was answered last", () => {
    expect(of("bana", all, 1, 0)).toEqual(["bana 0", "bana 2", "bana 5", "bana 7", "bana 8"]);
    expect(of("banam", all, 2, 0)).toEqual(["bana 0", "banam 1", "banam 6"]);
  });

  it("are those of up to 64 letters, longer ones counting as 64", () => {
    const long = (letters: number): UnitRow => ({ code: "79", type: "province", name: `B${"a".repeat(letters - 1)}` });
    const calls = (name: number, word: number, limit: number): number =>
      likely(indexed("twoTier", [long(name)]), "a".repeat(word), all, limit).length;
    expect([calls(64, 64, 1), calls(63, 64, 1), calls(62, 64, 1), calls(80, 64, 1), calls(64, 63, 1)]).toEqual([
      1, 1, 0, 1, 1,
    ]);
    expect(calls(64, 62, 1)).toBe(0);
  });
});

describe("the letters of a word", () => {
  it.each([
    ["", 0],
    ["a", 0b10],
    ["ab", 0b110],
    ["aab", 0b110],
    ["z", 1 << 26],
  ])("of %j as bits", (word, set) => {
    expect(lettersOf(word)).toBe(set);
  });

  it.each([
    [0, 0],
    [1, 1],
    [0b1011, 3],
    [0xffff, 16],
    [-1, 32],
    [1 << 31, 1],
    [0x55555555, 16],
    [0x0f0f0f0f, 16],
    [0x12345678, 13],
  ])("in %i are so many", (set, count) => {
    expect(bits(set)).toBe(count);
  });

  it("put names in the order of their length, up to 64", () => {
    const { byLength, lengthStart } = lengthBuckets(Uint8Array.of(3, 64, 0, 3, 1));
    expect([...byLength]).toEqual([2, 4, 0, 3, 1]);
    expect([...lengthStart]).toEqual([0, 1, 2, 2, ...Array(61).fill(4), 5]);
  });
});

describe("the rows of units with all below them", () => {
  const columns = unpacked("threeTier", country);
  const slots = (...rows: readonly number[]): ReadonlySet<number> =>
    new Set(rows.map((row) => [1, 101, 1101, 102, 1102, 2, 103, 104, 104, 3][row] as number));

  it.each([
    ["a province", [0], [[0, 5]]],
    ["a district", [1], [[1, 3]]],
    ["a commune", [4], [[4, 5]]],
    ["a unit of two versions", [7], [[7, 9]]],
    ["the last unit", [9], [[9, 10]]],
    [
      "two units, in the order of their rows",
      [5, 1],
      [
        [1, 3],
        [5, 9],
      ],
    ],
    [
      "units side by side",
      [3, 1],
      [
        [1, 3],
        [3, 5],
      ],
    ],
    [
      "a unit within another",
      [1, 0, 4, 6],
      [
        [0, 5],
        [6, 7],
      ],
    ],
    ["none", [], []],
  ])("of %s", (_, rows, ranges) => {
    expect(rangesOf(columns, slots(...rows))).toEqual(ranges);
  });
});
