import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultLaws } from "../testing/index.ts";
import { invariant } from "./invariant.ts";
import { all, collect, err, flatMap, map, mapError, ok } from "./Result.ts";

describe("the laws of results", () => {
  const laws = resultLaws(fc.integer(), fc.string());
  for (const [law, property] of Object.entries(laws)) it(law, () => fc.assert(property));
});

describe("results", () => {
  it("do not call a step after a failure", () => {
    const never = (): never => {
      throw new Error("called");
    };
    expect(map(err("e"), never)).toEqual(err("e"));
    expect(flatMap(err("e"), never)).toEqual(err("e"));
    expect(mapError(ok(1), never)).toEqual(ok(1));
  });

  it("of an empty list are an empty success", () => {
    expect(all([])).toEqual(ok([]));
    expect(collect([])).toEqual(ok([]));
  });
});

describe("an invariant", () => {
  it("throws only when it does not hold, and says what", () => {
    expect(() => invariant(true, "sky is up")).not.toThrow();
    expect(() => invariant(false, "sky is up")).toThrow("invariant broken: sky is up");
  });
});

describe("a failure that is changed", () => {
  it("is a failure still", () => {
    expect(mapError(err("short"), (error) => error.length)).toEqual({ ok: false, error: 5 });
  });
});
