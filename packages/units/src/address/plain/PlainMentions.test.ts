import { civilDateUnsafe as date } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { codeOfRow } from "../../table/EraColumns.ts";
import type { UnitRow } from "../../table/packUnits.ts";
import type { NameIndex } from "../NameIndex.ts";
import { scan } from "../scan.ts";
import { NameHits } from "./NameHits.ts";
import { namesOf, oldNamesOf, on, rowsBelow } from "./namesOf.fixture.ts";
import { PlainMentions } from "./PlainMentions.ts";

const spring = date("2026-03-01");

/** The mentions of a text: its words, then the codes of the units it may be, each with ~ where marks or versions differ. */
const mentionsOf = (index: NameIndex, text: string, mentions = new PlainMentions()): readonly string[] | undefined => {
  const [cut, hits] = [scan(text), new NameHits()];
  if (!hits.find(index.tree.space, cut) || !mentions.collect(index, cut, hits, on)) return undefined;
  return Array.from({ length: mentions.count }, (_, one) => {
    const bearers: string[] = [];
    for (let at = mentions.first[one] as number; at < (mentions.first[one + 1] as number); at++)
      bearers.push(codeOfRow(index.columns, mentions.row[at] as number) + (mentions.rank[at] === 1 ? "~" : ""));
    const marks = [mentions.dropped[one] === 1 && "out", mentions.whole[one] === 1 && "whole"].filter(Boolean);
    return [`${mentions.from[one]}-${mentions.nameTo[one]}:`, ...bearers, ...marks].join(" ");
  });
};

describe("the names in a text", () => {
  const rows: readonly UnitRow[] = [
    { code: "10", type: "province", name: "Lạ" },
    { code: "10001", parent: "10", type: "commune", name: "Mã" },
    { code: "10002", parent: "10", type: "commune", name: "Ba" },
    { code: "10003", parent: "10", type: "ward", name: "Ba" },
    { code: "10004", parent: "10", type: "ward", name: "3" },
    { code: "10005", parent: "10", type: "ward", name: "Quân" },
    { code: "10006", parent: "10", type: "ward", name: "Cá" },
  ];

  it.each([
    ["are borne by all units of the name", "Ba", ["0-1: 10002 10003 whole"]],
    ["are borne by those of the type", "xã Ba", ["0-2: 10002 whole"]],
    ["may be of a type that no unit of the name has", "huyện Ba", ["0-2: whole"]],
    ["are no numbers without a type", "3, Ba", ["1-2: 10002 10003 whole"]],
    ["are no numbers of another type", "xã 3", []],
    ["are numbers of their type", "phường 3", ["0-2: 10004 whole"]],
    ["have their marks", "Má", ["0-1: whole"]],
    ["have their marks, the first of them too", "tỉnh Là", ["0-2: whole"]],
    ["may lack their marks", "phường Ca, xã Mã", ["0-2: 10006~ whole", "2-4: 10001 whole"]],
    ["lack them as well in a text that has none", "phuong Ca", ["0-2: 10006 whole"]],
    ["fill a segment or not", "Lê Ba, Ba Lê, Ba", ["1-2: 10002 10003", "2-3: 10002 10003", "4-5: 10002 10003 whole"]],
    ["may be written as a type is", "Quân Ba", ["0-1: 10005", "1-2: 10002 10003"]],
    ["may be written as the type before a name is", "quan Ba", ["0-1: 10005", "0-2: whole"]],
  ] as const)("%s: %s", (_, text, expected) => expect(mentionsOf(namesOf(rows), text)).toEqual(expected));

  it("are read as other names as well, those with a type under that type alone", () => {
    const index = namesOf(rows, "10002:Phường Đồng|10003:Chợ");
    expect(mentionsOf(index, "Đồng")).toEqual([]);
    expect(mentionsOf(index, "phường Đồng")).toEqual(["0-2: 10002 whole"]);
    expect(mentionsOf(index, "Chợ")).toEqual(["0-1: 10003 whole"]);
  });

  it("are left to the full reader where a type may as well end the name before", () => {
    const index = namesOf(rowsBelow("10", ["Đông Quan", "Ba"]));
    expect(mentionsOf(index, "Đông quan Ba")).toBeUndefined();
    expect(mentionsOf(index, "Đông Quan, Ba")).toEqual(["0-2: 10001 whole", "2-3: 10002 whole"]);
  });
});

describe("a name with a dash", () => {
  const country = (): NameIndex => namesOf(rowsBelow("10", ["Ba - Ca", "Ba", "Ca", "Na", "Đa", "Na Đa", "Xa - La"]));

  it("leaves out the names it is made of; one without leaves all in", () => {
    expect(mentionsOf(country(), "Lê Ba - Ca")).toEqual(["1-2: 10002 out", "1-3: 10001", "2-3: 10003 out whole"]);
    expect(mentionsOf(country(), "Na Đa")).toEqual(["0-1: 10004", "0-2: 10006 whole", "1-2: 10005"]);
    expect(mentionsOf(country(), "Ba - Ca, Ba")?.at(-1)).toBe("2-3: 10002 whole");
  });

  it("leaves nothing out of the next text", () => {
    const [index, mentions] = [country(), new PlainMentions()];
    expect(mentionsOf(index, "Ba - Ca", mentions)).toHaveLength(3);
    expect(mentionsOf(index, "Ba", mentions)).toEqual(["0-1: 10002 whole"]);
  });

  it("is left to the full reader where a comma stands for the dash", () => {
    expect(mentionsOf(country(), "Ba, Ca")).toBeUndefined();
    expect(mentionsOf(country(), "Na, Đa")).toEqual(["0-1: 10004 whole", "1-2: 10005 whole"]);
  });
});

describe("a unit with several versions", () => {
  const version = (name: string, type: "commune" | "ward", from: typeof on | undefined): UnitRow => ({
    ...{ code: "10001", parent: "10", type, name },
    ...(from === undefined ? { until: spring } : { from }),
  });
  const province: UnitRow = { code: "10", type: "province", name: "Gốc" };
  const read = (text: string, ...versions: readonly UnitRow[]): string => {
    const mentions = new PlainMentions();
    const list = mentionsOf(namesOf([province, ...versions]), text, mentions);
    return `${list?.join(", ")}${mentions.hasPast ? " past" : ""}`;
  };
  const old = version("Lạ", "commune", undefined);

  it.each([
    ["xã Lạ", version("Lạ", "ward", spring), "0-2: 10001~ whole past"],
    ["phường Lạ", version("Lạ", "ward", spring), "0-2: 10001 whole"],
    ["Lạ", version("Lạ", "ward", spring), "0-1: 10001 whole"],
    ["xã Lạ", version("Lạ", "commune", spring), "0-2: 10001 whole"],
    ["Lạ", version("Mới", "commune", spring), "0-1: 10001~ whole past"],
    ["xã Lạ", version("Mới", "commune", spring), "0-2: 10001~ whole past"],
    ["xã La, Gốc", version("Mới", "commune", spring), "0-2: 10001~ whole, 2-3: 10 whole"],
    ["xã Mới", version("Mới", "commune", spring), "0-2: 10001 whole"],
  ] as const)("%s, now %j: %s", (text, now, expected) => expect(read(text, old, now)).toBe(expected));

  it("is left to the full reader where it is not in force, or a later act moved units", () => {
    expect(read("xã Lạ", old)).toBe("undefined");
    const other: UnitRow = { code: "11", type: "province", name: "Xa" };
    const moved: UnitRow = { ...version("Lạ", "commune", spring), parent: "11" };
    expect(read("xã Lạ", other, old, moved)).toBe("undefined");
    expect(read("Gốc", other, old, moved)).toBe("0-1: 10 whole");
  });

  it("is left to the full reader under the three tiers", () => {
    const change = date("2025-04-01");
    const legacy: readonly UnitRow[] = [
      { code: "10", type: "province", name: "Gốc" },
      { code: "101", parent: "10", type: "ruralDistrict", name: "Huyện", until: change },
      { code: "101", parent: "10", type: "town", name: "Huyện", from: change },
    ];
    expect(mentionsOf(oldNamesOf(legacy), "thị xã Huyện")).toBeUndefined();
    expect(mentionsOf(oldNamesOf(legacy), "Gốc")).toEqual(["0-1: 10 whole"]);
  });
});
