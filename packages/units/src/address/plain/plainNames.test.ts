import { civilDateUnsafe as date } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { codeOfRow } from "../../table/EraColumns.ts";
import type { UnitRow } from "../../table/packUnits.ts";
import type { NameIndex } from "../NameIndex.ts";
import { scan } from "../scan.ts";
import { NameHits } from "./NameHits.ts";
import { namesOf, on, rowsBelow } from "./namesOf.fixture.ts";
import { PlainMentions } from "./PlainMentions.ts";
import { readWholePlainly } from "./readWholePlainly.ts";

const spring = date("2026-03-01");

const hitsOf = (index: NameIndex, text: string, hits = new NameHits()): readonly string[] | undefined => {
  if (!hits.find(index.tree.space, scan(text))) return undefined;
  return Array.from({ length: hits.count }, (_, at) => {
    const type = hits.type[at] === 0 ? "" : `${hits.from[at]}:`;
    return `${type}${hits.at[at]}-${hits.to[at]}${hits.isParted[at] === 1 ? " parted" : ""}`;
  });
};

describe("the places of names", () => {
  const index = namesOf(rowsBelow("10", ["Ba", "Ba Ca", "Ca Đa Ca", "Ca"]));

  it.each([
    ["Ba Ca", ["0-1", "0-2", "1-2"]],
    ["Ba, Ca", ["0-1", "0-2 parted", "1-2"]],
    ["Ba - Ca", ["0-1", "0-2", "1-2"]],
    ["Ca Đa, Ca", ["0-1", "0-3 parted", "2-3"]],
    ["xã Ba", ["0:1-2"]],
    ["xã, Ba", ["1-2"]],
    ["xã - Ba", ["1-2"]],
    ["X.Ba", ["0:1-2"]],
    ["thị xã Ba", ["0:2-3"]],
    ["thành phố Ba", ["0:2-3"]],
    ["x Ba phường Ca", ["0:1-2", "2:3-4"]],
    ["Đa", []],
    ["Ba y Ca", ["0-1", "2-3"]],
  ])("%s: %j", (text, expected) => expect(hitsOf(index, text)).toEqual(expected));

  it("end with the text, whatever was read before", () => {
    const hits = new NameHits();
    expect(hitsOf(index, "Ca Đa Ca", hits)).toEqual(["0-1", "0-3", "2-3"]);
    expect(hitsOf(index, "Ca Đa", hits)).toEqual(["0-1"]);
    expect(hitsOf(index, "Ba", hits)).toEqual(["0-1"]);
  });
});

describe("a text with more than an address has", () => {
  const words = (count: number): string => Array.from({ length: count }, () => "Ba").join(" ");
  const nested = [1, 2, 3, 4, 5].map(words);
  const collected = (index: NameIndex, text: string): number | undefined => {
    const [cut, hits, mentions] = [scan(text), new NameHits(), new PlainMentions()];
    if (!hits.find(index.tree.space, cut)) return undefined;
    return mentions.collect(index, cut, hits, on) ? mentions.count : undefined;
  };

  it("names is left to the full reader", () => {
    const five = namesOf(rowsBelow("10", nested));
    expect(hitsOf(five, words(34))).toHaveLength(160);
    expect(hitsOf(five, words(35))).toBeUndefined();
    const three = namesOf(rowsBelow("10", [...nested.slice(0, 3), "Ca"]));
    expect(collected(three, words(22))).toBe(63);
    expect(collected(three, `${words(22)}, Ca`)).toBeUndefined();
  });

  it("units that bear them, too", () => {
    const many = namesOf(
      rowsBelow(
        "10",
        Array.from({ length: 50 }, () => "Ba"),
      ),
    );
    expect(collected(many, words(20))).toBe(20);
    expect(collected(many, words(21))).toBeUndefined();
    expect(collected(many, `${words(20)}, Gốc`)).toBeUndefined();
  });

  it("words, too", () => {
    const index = namesOf(rowsBelow("10", ["Ba"]));
    const text = (count: number): string => `${"y ".repeat(count - 3)}, xã Ba, Gốc`;
    expect(text(40).match(/\p{L}+/gu)).toHaveLength(40);
    expect(readWholePlainly([index], scan(text(40)), on)).toHaveLength(1);
    expect(readWholePlainly([index], scan(text(41)), on)).toHaveLength(0);
    const behind = (count: number): string => `xã Ba, Gốc, ${"y ".repeat(count - 3)}`;
    expect(readWholePlainly([index], scan(behind(40)), on)).toHaveLength(1);
    expect(readWholePlainly([index], scan(behind(41)), on)).toHaveLength(0);
    const long = "a".repeat(200);
    expect(readWholePlainly([index], scan(`${long}, xã Ba, Gốc`), on)).toHaveLength(0);
    expect(readWholePlainly([], scan("xã Ba, Gốc"), on)).toHaveLength(0);
    expect(readWholePlainly([index], scan(""), on)).toHaveLength(0);
  });
});

describe("a name that is read the short way", () => {
  const rows: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Ba - Ca" },
    { code: "10001", parent: "10", type: "ward", name: "Ba" },
    { code: "10002", parent: "10", type: "ward", name: "Ca" },
    { code: "10003", parent: "10", type: "commune", name: "Trung" },
    { code: "10004", parent: "10", type: "commune", name: "Lạ" },
    { code: "10005", parent: "10", type: "ward", name: "3" },
    { code: "11", type: "province", name: "Hưng Yên" },
    { code: "11001", parent: "11", type: "commune", name: "Đông Quan" },
    { code: "11002", parent: "11", type: "commune", name: "Trung" },
    { code: "11003", parent: "11", type: "ward", name: "Ba" },
    { code: "11004", parent: "11", type: "ward", name: "Hưng Yên" },
  ];
  const wayOf = (index: NameIndex, text: string): string =>
    readWholePlainly([index], scan(text), on)
      .map(({ chain, mentions }) =>
        [...chain.bearers]
          .filter((bearer) => bearer >= 0)
          .map((bearer) => codeOfRow(index.columns, mentions.row[bearer] as number))
          .join(" "),
      )
      .join(" + ");

  it.each([
    ["Xã Trung, Hưng Yên", "11002 11"],
    ["Trung, Ba - Ca", "10003 10"],
    ["Xã Trung", ""],
    ["Phường Ba, tỉnh Ba - Ca", "10001 10"],
    ["Phường Ba, Hưng Yên", "11003 11"],
    ["Ba - Ca", "10"],
    ["tỉnh Ba – Ca", "10"],
    ["Ba, Ca", ""],
    ["Phường Ba, Ba, Ca", ""],
    ["Xã Đông Quan, Hưng Yên", "11001 11"],
    ["xa Dong Quan, Hung Yen", "11001 11"],
    ["xa Dong Quan Hung Yen", ""],
    ["xã Đông quận Hưng Yên", ""],
    ["Phường 3, Ba - Ca", "10005 10"],
    ["3, Ba - Ca", ""],
    ["xã 3, Ba - Ca", ""],
    ["Hưng Yên, Hưng Yên", "11004 11"],
    ["Phường Hưng Yên Hưng Yên", "11004 11"],
    ["Xã Là, Ba - Ca", ""],
    ["Xã Lạ, Ba - Ca", "10004 10"],
    ["Xã La, Ba - Ca", ""],
    ["Xa La, Ba - Ca", "10004 10"],
  ])("%s: %s", (text, expected) => expect(wayOf(namesOf(rows), text)).toBe(expected));

  it("is the first of two that a unit bears, and is in force", () => {
    const versions: readonly UnitRow[] = [
      { code: "10", type: "province", name: "Gốc" },
      { code: "10001", parent: "10", type: "commune", name: "Ba", until: spring },
      { code: "10001", parent: "10", type: "ward", name: "Ba", from: spring },
      { code: "10002", parent: "10", type: "commune", name: "Ca", until: spring },
      { code: "10003", parent: "10", type: "commune", name: "Cũ", until: spring },
      { code: "10003", parent: "10", type: "commune", name: "Mới", from: spring },
      { code: "10004", parent: "10", type: "commune", name: "Đổi", until: date("2027-01-01") },
      { code: "10004", parent: "10", type: "ward", name: "Đổi", from: date("2027-01-01") },
    ];
    const index = namesOf(versions, "10001:Ba|10001:Bà Ba");
    for (const [text, expected] of [
      ["Phường Ba, Gốc", "10001 10"],
      ["Ba, Gốc", "10001 10"],
      ["Xã Ba, Gốc", ""],
      ["Phường Bà Ba, Gốc", "10001 10"],
      ["Xã Ca, Gốc", ""],
      ["Xã Cũ, Gốc", ""],
      ["Xã Mới, Gốc", "10003 10"],
      ["Xã Đổi, Gốc", ""],
      ["Gốc", "10"],
    ] as const)
      expect([text, wayOf(index, text)]).toEqual([text, expected]);
  });
});
