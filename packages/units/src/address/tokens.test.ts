import { describe, expect, it } from "vitest";
import { gaps } from "./letterClass.ts";
import { beginsSegment, tokenise } from "./tokens.ts";
import { maskOf } from "./typeSigns.ts";
import { formsOf, signs, signsOf } from "./wordSigns.ts";

describe("a text cut into words", () => {
  it("has their forms, places and gaps side by side", () => {
    const text = "Số 05 Lê Lợi, P. Bến Nghé - Huế";
    const tokens = tokenise(text);
    expect(tokens).toMatchObject({ text, count: 8, hasMarks: true, isCut: false });
    expect(tokens.folded).toEqual(["so", "5", "le", "loi", "p", "ben", "nghe", "hue"]);
    expect(tokens.marked).toEqual(["số", "5", "lê", "lợi", "p", "bến", "nghé", "huế"]);
    expect(tokens.gap).toEqual([0, 0, 0, 0, gaps.comma, gaps.dot, 0, gaps.dash]);
    const pieces = tokens.start.map((start, at) => text.slice(start, tokens.end[at]));
    expect(pieces).toEqual(["Số", "05", "Lê", "Lợi", "P", "Bến", "Nghé", "Huế"]);
    expect(tokens.types.map((type) => type?.mask)).toEqual([
      ...[undefined, undefined, undefined, undefined, maskOf("ward"), undefined, undefined, undefined],
    ]);
    expect(tokens.signs).toEqual(pieces.map((one) => signsOf(one, formsOf(one)) | (one === "P" ? signs.typed : 0)));
  });

  it("keeps a word that is longer than those of names, with all that is known of it", () => {
    const long = `${"ă".repeat(25)} ${"1".repeat(30)} Huế`;
    const { count, folded, marked, signs: known } = tokenise(long);
    expect([count, folded, marked]).toEqual([
      3,
      ["a".repeat(25), "1".repeat(30), "hue"],
      ["ă".repeat(25), "1".repeat(30), "huế"],
    ]);
    expect(known).toEqual([signs.marked, signs.digit | signs.street, signs.marked]);
  });

  it("has no words where there are none", () => {
    expect(tokenise("")).toMatchObject({ count: 0, folded: [], hasMarks: false });
    expect(tokenise("Le Loi")).toMatchObject({ count: 2, hasMarks: false });
  });
});

it("a segment begins at the head, behind a comma or a dash, and behind the end", () => {
  const tokens = tokenise("12 Lê Lợi, Bến. Nghé - Huế");
  expect([-1, 0, 1, 2, 3, 4, 5, 6].map((at) => beginsSegment(tokens, at))).toEqual([
    ...[true, true, false, false, true, false, true, true],
  ]);
});
