import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelsOn } from "../competence/levelsOn.ts";
import { exampleCatalog } from "../testing/index.ts";
import { diffProcedures } from "./diffProcedures.ts";

const [before, after] = ["2025-06-30", "2025-07-01"].map(civilDateUnsafe) as [never, never];
const days = ["2015-01-01", "2025-06-30", "2025-07-01", "2026-09-15", "2026-10-03", "2027-03-01"].map(civilDateUnsafe);

describe("diffProcedures", () => {
  it("says what 1 July 2025 moved, by which decree", () => {
    const diff = diffProcedures(exampleCatalog, before, after);
    expect(diff.moved.map(({ code, from, to, kind }) => ({ code, from, to, kind }))).toEqual([
      { code: "1.004859", from: ["district", "commune"], to: ["commune"], kind: "division" },
      { code: "1.013225", from: ["district"], to: ["commune"], kind: "division" },
      { code: "2.000528", from: ["district"], to: ["commune"], kind: "division" },
    ]);
    expect(diff.moved.map(({ citations }) => citations[0]?.instrument)).toEqual([
      "120/2025/NĐ-CP",
      "140/2025/NĐ-CP",
      "120/2025/NĐ-CP",
    ]);
    expect(diff.abolished.map(({ code }) => code)).toEqual(["1.000145"]);
    expect(diff.replaced).toMatchObject([{ code: "1.000145", by: ["2.002867"] }]);
  });

  it("sees a procedure come", () => {
    expect(diffProcedures(exampleCatalog, after, civilDateUnsafe("2026-10-03")).added).toMatchObject([
      { code: "3.000619" },
    ]);
  });

  it("counts what is not known on one of the days", () => {
    expect(diffProcedures(exampleCatalog, civilDateUnsafe("2010-01-01"), after).unknown).toBeGreaterThan(5);
  });

  it("is empty from a day to itself", () => {
    for (const day of days)
      expect(diffProcedures(exampleCatalog, day, day)).toEqual({
        added: [],
        abolished: [],
        replaced: [],
        moved: [],
        limitsChanged: [],
        feesChanged: [],
        unknown: 0,
      });
  });

  it("tells, with the levels of one day, those of the other for what moved", () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (from, to) => {
        for (const moved of diffProcedures(exampleCatalog, from, to).moved) {
          const entry = exampleCatalog.entry(moved.code);
          if (entry === undefined) throw new Error("what moved is in the catalog");
          expect(levelsOn(entry, from)).toEqual(moved.from);
          expect(levelsOn(entry, to)).toEqual(moved.to);
        }
      }),
      { numRuns: 40 },
    );
  });
});
