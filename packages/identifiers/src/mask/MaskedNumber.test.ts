import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { MaskedNumber, maskNumber } from "./MaskedNumber.ts";

describe("the number of a person", () => {
  const whole = "079301012345";
  const number = new MaskedNumber(whole);

  it("shows the mask however it is printed", () => {
    const printed = [
      String(number),
      `${number}`,
      JSON.stringify({ number }),
      inspect(number),
      inspect({ deep: [number] }, { showHidden: true }),
      Object.entries(number).join(),
      JSON.stringify(structuredClone(number)),
    ];
    for (const text of printed) expect(text).not.toContain("930101");
    expect(printed.slice(0, 4)).toEqual(["*********345", "*********345", '{"number":"*********345"}', "*********345"]);
  });

  it("is revealed on demand alone", () => expect(number.reveal()).toBe(whole));
});

describe("masking", () => {
  it.each([
    ["001099012345", "*********345"],
    ["1234567", "****567"],
    ["123456", "******"],
    ["", ""],
    ["001-099-012-345", "************345"],
    ["0010990123A5", "************"],
    ["x".repeat(1000), "*".repeat(40)],
  ])("%j is shown as %j", (text, masked) => expect(maskNumber(text)).toBe(masked));
});
