import { describe, expect, it } from "vitest";
import { type UnitType, unitTypeOrder } from "../unit/UnitType.ts";
import { tokenise } from "./tokens.ts";
import { maskOf, mayPair, strongTypes, typeAlone, typeLengths, typeMasks, typeOfPair, typeSigns } from "./typeSigns.ts";
import { formsOf } from "./wordSigns.ts";

const signsOf = (word: string): number => typeSigns(formsOf(word));
const typesOf = (number: number): readonly UnitType[] =>
  unitTypeOrder.filter((type) => ((typeMasks[number] as number) & maskOf(type)) !== 0);
const cities: readonly UnitType[] = ["provincialCity", "centrallyRunCity"];

it("a set of types has a bit for each", () => {
  expect(maskOf()).toBe(0);
  expect(new Set(unitTypeOrder.map((type) => maskOf(type))).size).toBe(unitTypeOrder.length);
  expect(maskOf("ward", "town")).toBe(maskOf("ward") + maskOf("town"));
});

describe("a word that means a type", () => {
  it.each<readonly [string, readonly UnitType[], boolean]>([
    ["tỉnh", ["province"], true],
    ["t", ["province"], false],
    ["tp", cities, true],
    ["quận", ["urbanDistrict"], true],
    ["q", ["urbanDistrict"], true],
    ["huyện", ["ruralDistrict"], true],
    ["h", ["ruralDistrict"], false],
    ["tx", ["town"], true],
    ["tt", ["township"], false],
    ["phường", ["ward"], true],
    ["p", ["ward"], true],
    ["f", ["ward"], false],
    ["ph", ["ward"], false],
    ["xã", ["commune"], true],
    ["x", ["commune"], false],
    ["đk", ["specialZone"], false],
  ])("%j: %j, beyond doubt: %s", (word, types, strong) => {
    for (const written of [word, formsOf(word).folded, word.toUpperCase()]) {
      const number = typeAlone(signsOf(written));
      expect([typesOf(number).toSorted(), typeLengths[number], strongTypes[number]]).toEqual([
        types.toSorted(),
        1,
        strong ? 1 : 0,
      ]);
    }
  });

  it.each(["tình", "quần", "huyền", "phương", "xà", "bến", "thành", "đảo", "tran", "dao", ""])("is not %j", (word) =>
    expect(typeAlone(signsOf(word))).toBe(0),
  );

  it("has nothing to say of types when it is no word of theirs", () => {
    expect(signsOf("bến")).toBe(0);
    expect([typesOf(0), typeLengths[0], strongTypes[0]]).toEqual([[], 0, 0]);
  });
});

describe("two words that mean a type together", () => {
  const pairOf = (
    text: string,
    isDotBetween = false,
  ): readonly [readonly UnitType[], number | undefined, number | undefined] => {
    const [first = "", second = ""] = text.split(" ");
    const number = typeOfPair(signsOf(first), signsOf(second), isDotBetween);
    return [typesOf(number), typeLengths[number], strongTypes[number]];
  };

  it.each<readonly [string, readonly UnitType[]]>([
    ["thành phố", cities],
    ["thanh pho", cities],
    ["huyện đảo", ["ruralDistrict"]],
    ["huyen dao", ["ruralDistrict"]],
    ["thị xã", ["town"]],
    ["thi xa", ["town"]],
    ["thị trấn", ["township"]],
    ["thi tran", ["township"]],
    ["đặc khu", ["specialZone"]],
    ["dac khu", ["specialZone"]],
    ["xã đảo", ["commune"]],
  ])("%j: %j", (text, types) => {
    const [first = 0, second = 0] = text.split(" ").map(signsOf);
    expect([mayPair(first), mayPair(second)]).toEqual([true, true]);
    const [found, length, strong] = pairOf(text);
    expect([found.toSorted(), length, strong]).toEqual([types.toSorted(), 2, 1]);
  });

  it.each([
    "thành phổ",
    "thành pho",
    "thanh phố",
    "thị trần",
    "thi xã",
    "thị phố",
    "xa dao",
    "xa đảo",
    "xã dao",
    "tỉnh xã",
    "bến nghé",
  ])("not %j", (text) => expect(pairOf(text)).toEqual([[], 0, 0]));

  it.each<readonly [string, readonly UnitType[]]>([
    ["t t", ["township"]],
    ["t p", cities],
    ["t x", ["town"]],
  ])("letters only with a dot between them: %j", (text, types) => {
    const [found, length, strong] = pairOf(text, true);
    expect([found.toSorted(), length, strong]).toEqual([types.toSorted(), 2, 1]);
    expect(pairOf(text)).toEqual([[], 0, 0]);
  });

  it.each(["p t", "x p", "t q", "q p", "t bến", "tp tx"])("not even with one: %j", (text) =>
    expect(pairOf(text, true)).toEqual([[], 0, 0]),
  );

  it("are looked for only among words of types", () => {
    expect(["phường", "tp", "bến"].map((word) => mayPair(signsOf(word)))).toEqual([false, false, false]);
  });
});

it("a text has them where they stand", () => {
  const { types, folded } = tokenise("Xã đảo Thạnh An, thị trấn Cần Thạnh, huyện Cần Giờ, T.P. Hồ Chí Minh");
  const found = folded.flatMap((word, at) => (types[at] === undefined ? [] : `${at} ${word} ${types[at].length}`));
  expect(found).toEqual(["0 xa 2", "4 thi 2", "8 huyen 1", "11 t 2", "12 p 1"]);
});
