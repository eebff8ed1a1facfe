import fc from "fast-check";
import { expect, it } from "vitest";
import { threeTierLast } from "../table/UnitTable.ts";
import { sampleTable } from "../testing/sampleCountry.ts";
import { unitCodes } from "../testing/unitTableLaws.ts";
import { successorCodes } from "./successorCodes.ts";
import { successorsOf } from "./successorsOf.ts";

it("are the codes of the successors, first asked or asked again; a code of today alone has none", () => {
  fc.assert(
    fc.property(unitCodes(sampleTable, "threeTier"), (code) => {
      const found = successorsOf(sampleTable, code, threeTierLast(sampleTable));
      const expected = found.ok ? found.value.edges.map(({ unit }) => unit.code) : [];
      expect(successorCodes(sampleTable, code)).toEqual(expected);
      expect(successorCodes(sampleTable, code)).toBe(successorCodes(sampleTable, code));
    }),
  );
  fc.assert(
    fc.property(unitCodes(sampleTable, "twoTier"), (code) => {
      const isOld = successorsOf(sampleTable, code, threeTierLast(sampleTable)).ok;
      expect(successorCodes(sampleTable, code).length > 0).toBe(isOld);
    }),
  );
});
