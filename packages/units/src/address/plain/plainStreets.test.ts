import { describe, expect, it } from "vitest";
import { scan } from "../scan.ts";
import { PlainMentions } from "./PlainMentions.ts";
import { takeStreetsOut } from "./plainStreets.ts";

/** A name from a word to another; with a type from a word on, which fits a unit of the name or fits none. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly type?: "fits" | "fitsNone";
}

const name = (from: number, to: number): Name => ({ from, to });
const typed = (from: number, to: number, type: "fits" | "fitsNone" = "fits"): Name => ({ from, to, type });

const put = (mentions: PlainMentions, names: readonly Name[]): void => {
  mentions.count = names.length;
  names.forEach(({ from, to, type }, at) => {
    mentions.from[at] = from;
    mentions.nameFrom[at] = type === undefined ? from : from + 1;
    mentions.nameTo[at] = to;
    mentions.type[at] = type === undefined ? 0 : 1;
    mentions.isOfType[at] = type === "fits" ? 1 : 0;
    mentions.inStreet[at] = 0;
    mentions.dropped[at] = 0;
  });
};

/** The zone of each word, then of each name whether it stays, stands in a street, or is left out as a part of its name. */
const taken = (text: string, names: readonly Name[], mentions = new PlainMentions()): string => {
  const cut = scan(text);
  const zone = new Uint8Array(40).fill(9);
  put(mentions, names);
  takeStreetsOut(cut, mentions, zone);
  const fates = names.map((_, at) =>
    mentions.dropped[at] === 1 ? "out" : mentions.inStreet[at] === 1 ? "street" : "stays",
  );
  return [[...zone.subarray(0, cut.count)].join(""), ...fates].join(" ");
};

describe("what reads like a street, the short way", () => {
  it.each([
    ["Bến Nghé", [], "00"],
    ["12 Lê Lợi, Bến Nghé", [], "21100"],
    ["Bến Nghé, 12 Lê Lợi", [], "00211"],
    ["Minh Khai đường Lê Lợi", [], "00211"],
    ["Khai 12 Lê Lợi", [], "0000"],
    ["cho Lon", [], "21"],
    ["cho Lớn", [], "00"],
    ["12 Lê phường Bến Nghé", [typed(2, 5)], "21000 stays"],
    ["12 Lê phường Bến Nghé", [typed(2, 5, "fitsNone")], "21111 stays"],
    ["12 Lê phường Bến Nghé", [name(2, 5)], "21111 street"],
    ["12 Lê Lợi", [typed(0, 2)], "000 stays"],
  ] as const)("%s, with %j: %s", (text, names, expected) => expect(taken(text, names)).toBe(expected));
});

describe("a name in a street", () => {
  it.each([
    ["is its name, with all parts", "đường Bến Nghé", [name(1, 2), name(1, 3), name(2, 3)], "211 out out out"],
    ["is its name behind numbers and letters", "12 a Bến Nghé", [name(2, 4)], "2111 out"],
    ["is not its name behind others", "đường Lê Bến Nghé", [name(2, 4)], "2111 street"],
    ["is its name in its own segment", "Lê, đường Bến Nghé", [name(2, 4)], "0211 out"],
    ["is its name behind its number", "đường 3 Bến Nghé", [name(2, 4)], "2111 out"],
    ["is its name at the number of a house", "12 Bến Nghé", [name(1, 3)], "211 out"],
    ["is not that of a numbered hamlet", "thôn 3 Bến Nghé", [name(2, 4)], "2111 street"],
    ["is that of a hamlet with a letter", "thôn a Bến Nghé", [name(2, 4)], "2111 out"],
    ["is not that of a numbered quarter", "khu phố 3 Bến Nghé", [name(3, 5)], "21111 street"],
    ["is that of a numbered way", "phố 3 Bến Nghé", [name(2, 4)], "2111 out"],
    ["is its name behind two numbers", "ngõ phố 3 Bến Nghé", [name(3, 5)], "21111 out"],
    ["is that of a number in a numbered block", "khu 2 3 Bến Nghé", [name(3, 5)], "21111 out"],
    ["that comes before is none of its parts", "đường Lê Ba, đường Ca", [name(2, 3), name(4, 5)], "21121 street out"],
    ["that goes on is none of its parts", "đường Ba Ca", [name(1, 2), name(2, 3)], "211 out street"],
    ["ends before a unit with its type", "đường Ba xã Ca", [name(1, 4), typed(2, 4)], "2100 out stays"],
    ["outside the street stays", "Ba, đường Ca", [name(0, 1), name(2, 3)], "021 stays out"],
    ["behind the name at the head of a segment stays", "12, Chợ Ba Mới", [name(1, 4), name(3, 4)], "2211 stays street"],
    ["at its head stays", "Chợ Mới, Ba", [name(0, 2), name(2, 3)], "210 stays stays"],
  ] as const)("%s: %s", (_, text, names, expected) => expect(taken(text, names)).toBe(expected));

  it("is not one of a text that was read before", () => {
    const mentions = new PlainMentions();
    expect(taken("đường Lê, xã Ba", [typed(2, 4)], mentions)).toBe("2100 stays");
    expect(taken("đường Lê Lợi Ba", [], mentions)).toBe("2111");
    expect(taken("đường Ba Ca", [name(1, 2), name(1, 3)], mentions)).toBe("211 out out");
    expect(taken("đường Lê Ca", [name(2, 3)], mentions)).toBe("211 street");
  });
});
