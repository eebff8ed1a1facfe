import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createUnits } from "../patch/createUnits.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodes } from "../testing/unitTableLaws.ts";
import { unitCodeUnsafe } from "../unit/UnitCode.ts";
import { pathBetween } from "./pathBetween.ts";
import { resolveSuccessor } from "./resolveSuccessor.ts";

const on = civilDateUnsafe("2025-06-30");
const split = unitCodeUnsafe("26737");

describe("a split commune and a hook that knows its streets", () => {
  it("is not asked where law leaves one answer", () => {
    const resolver = vi.fn(() => unitCodeUnsafe("26737"));
    expect(resolveSuccessor(sampleTable, unitCodeUnsafe("26833"), { on, resolver })).toMatchObject({
      value: { reason: "law", unit: { code: "26833" } },
    });
    expect(resolver).not.toHaveBeenCalled();
  });

  it("is given the candidates and the hint, and named as the reason", () => {
    const resolver = vi.fn((_: readonly unknown[], hint: string) => unitCodeUnsafe(hint));
    const found = resolveSuccessor(sampleTable, split, { on, resolver, hint: "26740" });
    expect(found).toMatchObject({ value: { reason: "resolver", unit: { name: "Sài Gòn" }, candidates: [{}, {}] } });
    expect(resolver.mock.calls[0]?.[0]).toMatchObject([{ unit: { code: "26737" } }, { unit: { code: "26740" } }]);
  });

  it("is never trusted outside the candidates, whatever it says", () => {
    fc.assert(
      fc.property(unitCodes(sampleTable, "threeTier"), unitCodes(sampleTable, "twoTier"), (code, choice) => {
        const path = pathBetween(sampleTable, code, on, sampleTable.present);
        const found = resolveSuccessor(sampleTable, code, { on, resolver: () => choice });
        if (!path.ok || !found.ok) return false;
        const { certain, edges } = path.value;
        const among = edges.some(({ unit }) => unit.code === choice);
        const expected = certain !== undefined ? "law" : among ? "resolver" : "choiceRefused";
        const unit = certain?.code ?? (among ? choice : undefined);
        return found.value.reason === expected && ("unit" in found.value ? found.value.unit.code : undefined) === unit;
      }),
    );
  });

  it("may not know, or may not be there", () => {
    const expected = { value: { reason: "undecided", candidates: [{}, {}] } };
    expect(resolveSuccessor(sampleTable, split, { on, resolver: () => undefined })).toMatchObject(expected);
    expect(resolveSuccessor(sampleTable, split, { on })).toMatchObject(expected);
    expect(resolveSuccessor(sampleTable, unitCodeUnsafe("99"), { on })).toMatchObject({
      error: { _tag: "UnitNotFound" },
    });
  });

  it("leads to the unit of the day asked for, over later acts", () => {
    const day = civilDateUnsafe("2026-12-01");
    const act = { instrument: "500/NQ-UBTVQH16", issued: civilDateUnsafe("2026-11-10"), effective: day };
    const codes = [unitCodeUnsafe("26737"), unitCodeUnsafe("26740")];
    const into = { code: unitCodeUnsafe("26740") };
    const made = createUnits({ base: sampleTable, patches: [{ act, changes: [{ change: "merge", codes, into }] }] });
    const found = made.ok && resolveSuccessor(made.value, split, { on, to: day });
    expect(found).toMatchObject({ value: { reason: "law", unit: { code: "26740" } } });
  });
});
