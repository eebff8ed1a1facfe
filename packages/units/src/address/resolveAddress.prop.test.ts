import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ancestorsOn } from "../table/ancestorsOn.ts";
import { unitOn } from "../table/unitOn.ts";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { unitCodes } from "../testing/unitTableLaws.ts";
import { writtenAddresses } from "../testing/writtenAddresses.ts";
import { compileAddressReader } from "./AddressReader.ts";
import { resolveAddress } from "./resolveAddress.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const on = civilDateUnsafe("2026-09-25");
const eve = civilDateUnsafe("2025-06-30");

const oldAddresses = unitCodes(sampleTable, "threeTier").chain((code) => {
  const unit = unitOn(sampleTable, code, eve);
  const above = ancestorsOn(sampleTable, code, eve);
  if (!unit.ok || !above.ok) throw new Error("the codes are of the table");
  return writtenAddresses([unit.value, ...above.value]).map((text) => ({
    unit: unit.value,
    text,
    parts: above.value.length,
  }));
});

/** Ways to write that must not change what a text says: as it is, with the tone at its other place, with blanks that do not break. */
const hands: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .normalize("NFC")
      .replace(/óa(?!\p{L})/gu, "oá")
      .replace(/ủy(?!\p{L})/gu, "uỷ"),
  (text) => text.normalize("NFD").replaceAll(" ", "\u00a0"),
];

describe("reading an address", () => {
  it("does not depend on order, case, commas, composition or abbreviation", () => {
    fc.assert(
      fc.property(oldAddresses, ({ unit, text, parts }) => {
        const answer = resolveAddress(reader, text, { on, writtenUnder: "threeTier" });
        const origins = answer.ok ? answer.value.candidates.map(({ origin }) => origin?.code) : [];
        expect(origins).toContain(unit.code);
        if (parts > 0) expect(new Set(origins)).toEqual(new Set([unit.code]));
        expect(answer.ok && answer.value.rest).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("says the same however the parts are written", () => {
    const said = (text: string): unknown => {
      const answer = resolveAddress(reader, text, { on, writtenUnder: "threeTier" });
      if (!answer.ok) throw new Error("the day is covered");
      const { status, level, candidates, unit } = answer.value;
      return [status, level, unit?.code, candidates.map((one) => [one.unit.code, one.origin?.code, one.residents])];
    };
    fc.assert(
      fc.property(oldAddresses, fc.constantFrom(...hands), ({ unit, text }, hand) => {
        const above = ancestorsOn(sampleTable, unit.code, eve);
        const plain = [unit, ...(above.ok ? above.value : [])].map(({ fullName }) => fullName).join(", ");
        expect(said(hand(text))).toEqual(said(plain));
      }),
      { numRuns: 300 },
    );
  });

  it("does not change with a name that is not in the text", () => {
    const strange = fc.constantFrom("Quyzwex", "Wojfez Kwuz", "Xã Zzyzx", "Thành phố Jwkfz");
    const aliasFor = fc.tuple(unitCodes(sampleTable, "threeTier"), strange);
    fc.assert(
      fc.property(oldAddresses, aliasFor, fc.boolean(), ({ text }, [code, name], isAuto) => {
        const legacy = `${sampleAliases.legacy}|${code}:${name}`;
        const other = compileAddressReader(sampleTable, { ...sampleAliases, legacy });
        const writtenUnder = isAuto ? "auto" : "threeTier";
        expect(resolveAddress(other, text, { on, writtenUnder })).toEqual(
          resolveAddress(reader, text, { on, writtenUnder }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("never takes the head of an endless text for the answer", () => {
    const head = "Phường Bến Nghé, Quận 1, TP HCM, ";
    for (const tail of ["tầng 5, ", "x", "Hà Nội, "]) {
      const answer = resolveAddress(reader, head + tail.repeat(5000), { on });
      expect(answer.ok && answer.value.status).not.toBe("resolved");
    }
  });

  it("claims only words that are in the text", () => {
    fc.assert(
      fc.property(oldAddresses, ({ text }) => {
        const answer = resolveAddress(reader, text, { on });
        if (!answer.ok) throw new Error("the day is covered");
        const plain = text.normalize("NFC").replace(/\s+/g, " ");
        for (const { reasons } of answer.value.candidates)
          for (const reason of reasons)
            if ("text" in reason) expect(plain.replace(/\s*\n\s*/g, ", ")).toContain(reason.text);
      }),
      { numRuns: 200 },
    );
  });

  it("answers any text, and a long one in bounded time", () => {
    const hostile = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(hostile, fc.constantFrom("", "Phường Bến Nghé, ", "Quận 1 "), (text, head) => {
        expect(resolveAddress(reader, head + text, { on }).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const piece of ["Phường Bến Nghé, ", "p1 ", "\u0301", "a", ", ", "😀 "]) {
      const started = performance.now();
      expect(resolveAddress(reader, piece.repeat(70_000), { on }).ok).toBe(true);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
