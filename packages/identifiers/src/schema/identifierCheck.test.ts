import { describe, expect, it } from "vitest";
import { identifierCheckInput, identifierCheckOutput } from "./index.ts";

describe("the input of a check", () => {
  it("brands the day of reference", () =>
    expect(identifierCheckInput.parse({ kind: "tax", value: "1", referenceDate: "2026-11-22" })).toEqual({
      kind: "tax",
      value: "1",
      referenceDate: "2026-11-22",
    }));

  it.each([
    [{ kind: "passport", value: "1" }, "kind"],
    [{ kind: "tax" }, "value"],
    [{ kind: "tax", value: 100233488 }, "value"],
    [{ kind: "tax", value: "1", referenceDate: "2026-02-30" }, "referenceDate"],
    [{ kind: "tax", value: "1", reveal: "yes" }, "reveal"],
  ])("%j is refused at %s", (input, path) =>
    expect(identifierCheckInput.safeParse(input).error?.issues[0]?.path).toEqual([path]),
  );

  it("refuses a key it does not know", () =>
    expect(identifierCheckInput.safeParse({ kind: "tax", value: "1", strict: true }).success).toBe(false));
});

describe("the output of a check", () => {
  const answer = { valid: false, kind: "tax", referenceDate: "2026-11-22", changes: [], citations: [] };

  it("knows the classes of reasons", () => {
    expect(identifierCheckOutput.safeParse({ ...answer, reason: "checksum" }).success).toBe(true);
    expect(identifierCheckOutput.safeParse({ ...answer, reason: "unlucky" }).success).toBe(false);
  });
});
