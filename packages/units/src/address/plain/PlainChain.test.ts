import { describe, expect, it } from "vitest";
import { codeOfRow } from "../../table/EraColumns.ts";
import type { UnitRow } from "../../table/packUnits.ts";
import type { NameIndex } from "../NameIndex.ts";
import { scan } from "../scan.ts";
import { NameHits } from "./NameHits.ts";
import { namesOf, oldNamesOf, on } from "./namesOf.fixture.ts";
import { PlainChain } from "./PlainChain.ts";
import { PlainMentions } from "./PlainMentions.ts";
import { takeStreetsOut } from "./plainStreets.ts";
import { readWholePlainly } from "./readWholePlainly.ts";

const rows: readonly UnitRow[] = [
  { code: "10", type: "province", name: "Gốc" },
  { code: "10001", parent: "10", type: "commune", name: "Ba" },
  { code: "10002", parent: "10", type: "commune", name: "Na" },
  { code: "10003", parent: "10", type: "commune", name: "Ba Ca Đa" },
  { code: "10006", parent: "10", type: "commune", name: "Ba Ca" },
  { code: "10007", parent: "10", type: "commune", name: "Ca" },
  { code: "10008", parent: "10", type: "commune", name: "La Ta - Ka" },
  { code: "10009", parent: "10", type: "ward", name: "3" },
  { code: "11", type: "province", name: "Lê" },
  { code: "11001", parent: "11", type: "ward", name: "Ba" },
  { code: "11002", parent: "11", type: "ward", name: "Tư" },
  { code: "12", type: "province", name: "La Ta" },
  { code: "12001", parent: "12", type: "ward", name: "Tư" },
  { code: "13", type: "province", name: "Lê - Ta" },
];
const oldRows: readonly UnitRow[] = [
  { code: "10", type: "province", name: "Gốc" },
  { code: "101", parent: "10", type: "ruralDistrict", name: "Ba" },
  { code: "102", parent: "10", type: "town", name: "Na" },
  { code: "103", parent: "10", type: "ruralDistrict", name: "Tá" },
  { code: "10001", parent: "101", type: "commune", name: "Ca" },
  { code: "10002", parent: "102", type: "commune", name: "Đa" },
  { code: "10003", parent: "103", type: "commune", name: "Ma" },
];

/** What the best ways to read a text are worth, how many there are, and the units of the last, from the lowest up. */
const bestOf = (index: NameIndex, text: string): string => {
  const [cut, hits, mentions, chain] = [scan(text), new NameHits(), new PlainMentions(), new PlainChain()];
  hits.find(index.tree.space, cut);
  mentions.collect(index, cut, hits, on);
  takeStreetsOut(cut, mentions, new Uint8Array(40));
  chain.find(index, mentions);
  const used = [...chain.bearers].map((at) => (at < 0 ? "" : codeOfRow(index.columns, mentions.row[at] as number)));
  return `${chain.score} ${chain.ways} ${used.join("/")}`;
};

describe("a way to read a text is worth", () => {
  it.each([
    ["its words, and ten for a type", "xã Ba", "12 1 10001//"],
    ["eight for a segment", "Na", "9 1 10002//"],
    ["three within one", "Na xyz", "4 1 10002//"],
    ["three at its end", "xyz Na", "4 1 10002//"],
    ["one in a street", "đường xyz Na", "2 1 10002//"],
    ["all that is read together", "xã Ba, Gốc", "21 1 10001/10/"],
    ["as much in the other order, with a type", "Gốc, xã Ba", "21 1 10001/10/"],
    ["as much in the other order, with that of the larger", "tỉnh Gốc, Na", "21 1 10002/10/"],
    ["less by one in the other order without", "Gốc, Na", "17 1 10002/10/"],
    ["more in the right one", "Na, Gốc", "18 1 10002/10/"],
    ["as much as that of another unit", "Ba", "9 2 11001//"],
    ["as much as those of two others", "Ba, Tư, xyz", "9 4 12001//"],
  ])("%s: %s", (_, text, expected) => expect(bestOf(namesOf(rows), text)).toBe(expected));

  it.each([
    ["xã Ca, huyện Ba, Gốc", "33 1 10001/101/10"],
    ["xã Ca, huyện Ba", "24 1 10001/101/"],
    ["xã Ca, Gốc", "21 1 10001//10"],
    ["Gốc, Ba, Ca", "25 1 10001/101/10"],
    ["huyện Ba, Gốc", "21 1 101/10/"],
  ])("all that is read together, with a district: %s", (text, expected) =>
    expect(bestOf(oldNamesOf(oldRows), text)).toBe(expected),
  );
});

const wayOf = (index: NameIndex, text: string): string =>
  readWholePlainly([index], scan(text), on)
    .map(({ chain, mentions }) =>
      [...chain.bearers].map((at) => (at < 0 ? "" : codeOfRow(index.columns, mentions.row[at] as number))).join("/"),
    )
    .join(" ");

describe("the short way", () => {
  it.each([
    ["reads a name that ends with a dot", "x Na. xyz, Gốc", "10002/10/"],
    ["asks where the dot may be that of a single letter or number", "f 3. xyz, Gốc", ""],
    ["takes a province in a street for its name", "xã Na, đường xyz Lê, Gốc", "10002/10/"],
    ["asks where a province stands in the way", "xã Na, xyz Lê, Gốc", ""],
    ["reads a name before a type in doubt", "xã Na t xyz, Gốc", "10002/10/"],
    ["passes over the type of a known name", "t. Lê, xã Na, Gốc", "10002/10/"],
    ["passes over one before a larger unit", "t. Lê La Ta, xã Na, Gốc", "10002/10/"],
    ["asks where a longer name goes on", "t. Lê - Ta xyz, xã Na, Gốc", ""],
    ["asks where what looks larger is part of a commune's name", "t. Lê La Ta - Ka, xã Na, Gốc", ""],
  ])("%s: %s", (_, text, expected) => expect(wayOf(namesOf(rows), text)).toBe(expected));

  it.each([
    ["reads a commune behind its province", "Gốc Ca", "10001//10"],
    ["asks where another district is named", "xã Ca, Na, Gốc", ""],
    ["passes over words of its name", "xã Ca, xyz Na, Gốc", "10001//10"],
    ["asks where the district that stands first lacks a mark", "huyện Ta, xã Ma, Gốc", ""],
    ["reads it where it has it", "huyện Tá, xã Ma, Gốc", "10003/103/10"],
  ])("%s: %s", (_, text, expected) => expect(wayOf(oldNamesOf(oldRows), text)).toBe(expected));

  it("takes no name of the text before for one of this", () => {
    const index = namesOf(rows);
    expect(wayOf(index, "Ba Ca Đa")).toBe("10003//");
    expect(wayOf(index, "xã Lạc Lạc, Na, Gốc")).toBe("");
    expect(wayOf(index, "Ba Ca Lê")).toBe("");
    expect(wayOf(index, "t. Lê xyz, xã Na, Gốc")).toBe("");
  });
});
