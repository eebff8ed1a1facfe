import { expect, it } from "vitest";
import { codeNumbered } from "../export/records.fixture.ts";
import { codesSeen } from "./codesSeen.ts";

it("knows every code again, the first few thousand and all after them", () => {
  const seen = codesSeen();
  const codes = Array.from({ length: 6000 }, (_, at) => codeNumbered(at * 7));
  expect(codes.every((code) => seen.isNew(code))).toBe(true);
  expect(codes.some((code) => seen.isNew(code))).toBe(false);
  expect(seen.isNew(codeNumbered(999_999))).toBe(true);
});
