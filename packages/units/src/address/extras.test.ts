import { describe, expect, it } from "vitest";
import { takeExtras } from "./extras.ts";
import { scan } from "./scan.ts";

describe("what a text says besides units, at its end", () => {
  /** What stands before it, the country and the code. */
  const taken = (text: string): readonly (string | undefined)[] => {
    const cut = scan(text);
    const { country, postalCode, spans } = takeExtras(cut);
    expect(spans.map(([start, end]) => cut.text.slice(start, end)).toSorted()).toEqual(
      [country, postalCode].filter((one) => one !== undefined).toSorted(),
    );
    return [cut.text.slice(0, cut.end[cut.count - 1] ?? 0), country, postalCode];
  };

  it.each([
    ["12 Lê Lợi, Huế", "12 Lê Lợi, Huế"],
    ["12 Lê Lợi, Huế, Việt Nam", "12 Lê Lợi, Huế", "Việt Nam"],
    ["Huế VIET NAM", "Huế", "VIET NAM"],
    ["Huế - Vietnam", "Huế", "Vietnam"],
    ["Huế, VN.", "Huế", "VN"],
    ["Huế 530000", "Huế", undefined, "530000"],
    ["Quảng Ninh 01000", "Quảng Ninh", undefined, "01000"],
    ["Huế 530000, Việt Nam", "Huế", "Việt Nam", "530000"],
    ["Huế, Việt Nam, 530000", "Huế", "Việt Nam", "530000"],
    ["Việt Nam", "", "Việt Nam"],
    ["Quốc Việt 530000", "Quốc Việt", undefined, "530000"],
    ["", ""],
  ])("of %j leaves %j: the country %j, the code %j", (text, ...expected) =>
    expect(taken(text)).toEqual([expected[0], expected[1], expected[2]]),
  );

  it.each([
    ["a code alone is a number like any other", "530000", "530000"],
    ["four digits are no code", "Huế 5300", "Huế 5300"],
    ["nor are seven", "Huế 5300001", "Huế 5300001"],
    ["nor eight of which two are zeros at the head", "Huế 00530000", "Huế 00530000"],
    ["Nam is a name", "Huế, Nam", "Huế, Nam"],
    ["also alone", "Nam", "Nam"],
    ["so is what another word stands before", "Huế, Hà Nam", "Huế, Hà Nam"],
    ["Việt alone is a name too", "Quốc Việt, nam giới", "Quốc Việt, nam giới"],
    ["viết is another word", "Huế, viết nam", "Huế, viết nam"],
  ])("%s: %j", (_, text, rest) => expect(taken(text)).toEqual([rest, undefined, undefined]));

  it("is told only where it is there", () => {
    expect(takeExtras(scan("Huế VN"))).toStrictEqual({ country: "VN", spans: [[4, 6]] });
    expect(takeExtras(scan("Huế 530000"))).toStrictEqual({ postalCode: "530000", spans: [[4, 10]] });
    expect(takeExtras(scan("Huế"))).toStrictEqual({ spans: [] });
  });

  it("is one country and one code", () => {
    expect(taken("Huế, VN 530000, VN")).toEqual(["Huế, VN", "VN", "530000"]);
    expect(taken("Huế 100000 VN 530000")).toEqual(["Huế 100000", "VN", "530000"]);
    expect(taken("Huế VN VN")).toEqual(["Huế VN", "VN", undefined]);
    expect(taken("Huế 100000 530000")).toEqual(["Huế 100000", undefined, "530000"]);
  });
});
