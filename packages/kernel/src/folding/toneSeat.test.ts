import { expect, it } from "vitest";
import { toneSeat } from "./toneSeat.ts";

it.each([
  ["h", "oa", false, 0],
  ["h", "oa", true, 1],
  ["h", "a", false, 0],
  ["h", "a", true, 0],
  ["q", "u", false, 0],
  ["g", "i", false, 0],
  ["g", "i", true, 0],
  ["q", "uy", false, 1],
  ["q", "oa", false, 0],
  ["g", "ia", false, 1],
  ["g", "oa", false, 0],
  ["q", "ia", false, 0],
  ["g", "ua", false, 0],
  ["l", "ưu", false, 0],
  ["l", "ưu", true, 0],
  ["h", "ươ", false, 1],
  ["g", "iươ", true, 2],
  ["kh", "uyê", true, 2],
  ["ng", "oai", false, 1],
] as const)("behind %s the tone of %s, closed: %s, sits at %i", (onset, vowels, closed, seat) => {
  expect(toneSeat(onset, vowels, closed)).toBe(seat);
});
