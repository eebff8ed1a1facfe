import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumbers, writeNumbers } from "./numberText.ts";

it("numbers come back as they were written, small ones in one character", () => {
  expect(writeNumbers([0, 3, -1, 30, -31])).toHaveLength(5);
  expect(writeNumbers([99_999])).toBe(".4abi.");
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers), numbers.length)]).toEqual(numbers);
    }),
  );
});
