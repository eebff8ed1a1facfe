import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  const names = ["deadline.compute", "deadline.elapsed", "units.get"];
  it.each([
    ["deadline.conpute", "deadline.compute"],
    ["unit.get", "units.get"],
    ["units.get", "units.get"],
    ["procedures.get", undefined],
    ["", undefined],
  ])("of %j is %j", (typed, expected) => expect(nearest(typed, names)).toBe(expected));
});
