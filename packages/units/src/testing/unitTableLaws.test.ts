import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleTable } from "./sampleCountry.ts";
import { unitTableLaws } from "./unitTableLaws.ts";

describe("the laws of a table of units hold for the sample", () => {
  for (const [law, property] of Object.entries(unitTableLaws(sampleTable)))
    it(law, () => {
      expect(() => fc.assert(property as fc.IProperty<unknown>, { numRuns: 200 })).not.toThrow();
    });
});
