import fc from "fast-check";
import type { CaseFacts } from "../competence/CaseFacts.ts";

/** Facts of a case, any of them missing. */
export const caseFacts: fc.Arbitrary<CaseFacts> = fc.record(
  {
    age: fc.integer({ min: 0, max: 120 }),
    action: fc.constantFrom("change", "correct", "supplement", "redetermineEthnicity"),
    foreignElement: fc.boolean(),
    insideIndustrialZone: fc.boolean(),
    certifiedBy: fc.constantFrom("commune", "district"),
  },
  { requiredKeys: [] },
);
