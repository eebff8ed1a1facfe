import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fragmentOf, placeIn } from "./permalink.ts";

it("holds every question there can be", () => {
  const key = fc.string({ minLength: 1 }).filter((name) => name !== "tool" && name !== "__proto__");
  const state = fc.dictionary(key, fc.string({ unit: "grapheme" }));
  for (const place of fc.sample(fc.record({ tool: fc.string(), state }), 200))
    expect(placeIn(fragmentOf(place))).toEqual({ tool: place.tool, state: { ...place.state } });
});

it("makes nothing of a fragment that is not ours, or has no end", () => {
  expect(["", "#", "#guide", "#%E0%A4%A", `#tool=deadline&limit=${"1".repeat(1_000_000)}`].map(placeIn)).toEqual(
    Array.from({ length: 5 }),
  );
});
