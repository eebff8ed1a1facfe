import fc from "fast-check";
import { describe, it } from "vitest";
import { workingCalendarLaws } from "./laws.ts";
import { daysOf2026, instants2026, officeTimes } from "./scenes.ts";

describe("every working calendar", () => {
  const laws = workingCalendarLaws(officeTimes, daysOf2026, instants2026);
  it.each(Object.entries(laws))("%s", (_, law) => {
    fc.assert(law, { numRuns: 150 });
  });
});
