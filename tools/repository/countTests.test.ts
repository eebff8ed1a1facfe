import { expect, test } from "vitest";
import { countTests } from "./countTests.ts";

const report = (passed: number, failed: number, pending = 0, success = failed === 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    success,
  });

test("a good run is one plain line", () => {
  expect(countTests(report(12, 0))).toEqual({ line: "12 passed, 0 failed", good: true });
  expect(countTests(report(12, 0, 2))).toEqual({ line: "12 passed, 0 failed, 2 skipped", good: true });
});

test("nothing run, a failed test, or a file that did not load is not good", () => {
  expect(countTests(report(0, 0)).good).toBe(false);
  expect(countTests(report(12, 1))).toEqual({ line: "12 passed, 1 failed", good: false });
  expect(countTests(report(12, 0, 0, false)).good).toBe(false);
});
