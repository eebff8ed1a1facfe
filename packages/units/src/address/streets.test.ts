import { describe, expect, it } from "vitest";
import type { Mention } from "./Mention.ts";
import { followsOnlyStreetWords, isStreetWord, streetZones } from "./streets.ts";
import { tokenise } from "./tokens.ts";

describe("the words of a street", () => {
  it.each([
    ["Bến Nghé", 0, true],
    ["12 đường Bến Nghé", 2, true],
    ["12 a đường Bến Nghé", 3, true],
    ["Lê đường Bến Nghé", 2, false],
    ["Nhà Lê, đường Bến Nghé", 3, true],
    ["Nhà Lê, 12 Bến Nghé", 3, true],
    ["đường 3 Bến Nghé", 2, true],
    ["phố 3 Bến Nghé", 2, true],
    ["thôn 3 Bến Nghé", 2, false],
    ["thôn a Bến Nghé", 2, true],
    ["khu phố 3 Bến Nghé", 3, false],
    ["3 Bến Nghé", 1, true],
    ["Lê Bến Nghé", 1, false],
  ])("in %j up to word %i: nothing else between it and the head is %s", (text, at, expected) => {
    expect(followsOnlyStreetWords(tokenise(text), at)).toBe(expected);
  });

  it("begin a street with their marks, and without any where the text has none", () => {
    const begins = (text: string): readonly boolean[] => {
      const tokens = tokenise(text);
      return Array.from({ length: tokens.count }, (_, at) => isStreetWord(tokens, at));
    };
    expect(begins("12 đường Bến")).toEqual([true, true, false]);
    expect(isStreetWord(tokenise("12"), 5)).toBe(false);
  });
});

describe("what reads like a street", () => {
  /** A unit named with its type from a word on; the type fits those of its bearers that are told. */
  const typed = (from: number, ...fits: readonly boolean[]): Mention =>
    ({ from, to: from + 1, type: {}, bearers: fits.map((typeFits) => ({ typeFits })) }) as unknown as Mention;
  const zones = (text: string, ...mentions: readonly Mention[]): string =>
    streetZones(tokenise(text), mentions).join("");

  it("reaches from its head to the end of the segment", () => {
    expect(zones("12 Lê Lợi, Bến Nghé")).toBe("21100");
    expect(zones("Bến Nghé, 12 Lê Lợi")).toBe("00211");
    expect(zones("Minh Khai đường Lê Lợi")).toBe("00211");
    expect(zones("Khai 12 Lê Lợi")).toBe("0000");
    expect(zones("Bến Nghé")).toBe("00");
  });

  it("or to a unit named with its type, if the type fits one that bears the name", () => {
    const text = "12 Lê Lợi phường Bến Nghé";
    expect(zones(text)).toBe("211111");
    expect(zones(text, typed(3, true))).toBe("211000");
    expect(zones(text, typed(3, false, true))).toBe("211000");
    expect(zones(text, typed(3, false))).toBe("211111");
    expect(zones(text, { ...typed(3, true), type: undefined } as unknown as Mention)).toBe("211111");
    expect(zones("12 Lê Lợi", typed(0, true))).toBe("000");
  });
});
