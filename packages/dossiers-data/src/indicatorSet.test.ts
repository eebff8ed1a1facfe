import { expect, it } from "vitest";
import { indicatorSet } from "./indicatorSet.ts";

it("adds up to a hundred points in five groups", () => {
  expect(indicatorSet().reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
  expect([...new Set(indicatorSet().map(({ group }) => group))]).toEqual([1, 2, 3, 4, 5]);
});
