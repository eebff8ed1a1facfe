import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pureDigest, sealer } from "./sealer.ts";

describe("the sealer", () => {
  it("digests as the standard says, with Node's hash and without", () => {
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect([sealer.sha256Hex("abc"), pureDigest("abc")]).toEqual([abc, abc]);
  });

  it("digests any text alike both ways", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const expected = createHash("sha256").update(text, "utf8").digest("hex");
        expect([sealer.sha256Hex(text), pureDigest(text)]).toEqual([expected, expected]);
      }),
    );
  });

  it("writes equal values as one text, whatever the order of their keys", () => {
    expect(sealer.canonical({ b: [1, null], a: "đ" })).toBe('{"a":"đ","b":[1,null]}');
    expect(() => sealer.canonical(undefined)).toThrow("only JSON values");
  });

  it("seals half of a surrogate pair as UTF-8 writes it, in values and in keys, and leaves whole pairs alone", () => {
    const stored = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_, one) => (typeof one === "string" ? Buffer.from(one).toString() : one)));
    const odd = { a: ["\ud800", "x\udfffy", "\ud83d\ude00", 1, null], b: { c: "\udc00\ud800" } };
    expect(sealer.canonical(odd)).toBe(sealer.canonical(stored(odd)));
    expect(sealer.canonical({ "\ud800": 1 })).toBe('{"\ufffd":1}');
    expect(sealer.canonical("\ud83d\ude00")).toBe('"\ud83d\ude00"');
    expect(() => sealer.canonical({ a: Number.NaN })).toThrow();
  });
});
