import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDateUnsafe as day } from "../date/CivilDate.ts";
import { civilDates, periods } from "../testing/index.ts";
import { intersection, isWithin, overlaps } from "./Period.ts";

const range = { min: day("2025-06-01"), max: day("2025-08-31") };

describe("a period is half-open", () => {
  it("reads `đến hết 30/6` as until 1 July", () => {
    const june = { from: day("2025-06-01"), until: day("2025-07-01") };
    expect(["2025-05-31", "2025-06-01", "2025-06-30", "2025-07-01"].map((on) => isWithin(june, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("shares no day with the period that follows it", () => {
    const before = { from: day("2025-01-01"), until: day("2025-07-01") };
    expect(overlaps(before, { from: day("2025-07-01") })).toBe(false);
    expect(intersection(before, { from: day("2025-07-01") })).toBeUndefined();
  });

  it("without an end holds every later day", () => {
    fc.assert(fc.property(civilDates(), civilDates(), (from, on) => isWithin({ from }, on) === on >= from));
  });
});

describe("the days two periods share", () => {
  it("are exactly the days that lie in both", () => {
    fc.assert(
      fc.property(periods(range), periods(range), civilDates(range), (a, b, on) => {
        const both = intersection(a, b);
        expect(both !== undefined && isWithin(both, on)).toBe(isWithin(a, on) && isWithin(b, on));
      }),
    );
  });

  it("do not depend on the order, and a period shares all its days with itself", () => {
    fc.assert(
      fc.property(periods(), periods(), (a, b) => {
        expect(intersection(a, b)).toEqual(intersection(b, a));
        expect(overlaps(a, b)).toBe(intersection(a, b) !== undefined);
        expect(intersection(a, a)).toEqual(a);
      }),
    );
  });
});

describe("an open period", () => {
  it("has no end, not an end that is undefined", () => {
    expect(intersection({ from: day("2026-01-01") }, { from: day("2026-02-01") })).toStrictEqual({
      from: day("2026-02-01"),
    });
  });
});
