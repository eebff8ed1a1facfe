import { describe, expect, it } from "vitest";
import { tokenise } from "./tokens.ts";
import { city, maskOf } from "./typeSigns.ts";
import { suffixMaskAt, withEnglishTypes } from "./typeWords.ts";

describe("an English word for a type", () => {
  it.each([
    ["Ben Nghe Ward", maskOf("ward")],
    ["Ben Nghe Commune", maskOf("commune")],
    ["Ben Nghe Township", maskOf("township")],
    ["Ben Nghe Town", maskOf("town", "township")],
    ["Ben Nghe District", maskOf("urbanDistrict", "ruralDistrict")],
    ["Ben Nghe Dist", maskOf("urbanDistrict", "ruralDistrict")],
    ["Ben Nghe City", city],
    ["Ben Nghe Province", maskOf("province")],
    ["Ben Nghe. Ward", maskOf("ward")],
    ["Ben Nghe - Ward", 0],
    ["Ben Nghe, Ward", 0],
    ["Ben Nghe phường", 0],
    ["Ben Nghe", 0],
  ])("stands behind a name: %j", (text, mask) => expect(suffixMaskAt(tokenise(text), 2)).toBe(mask));
});

describe("an English word for a type before a number", () => {
  const found = (text: string): readonly string[] => {
    const { types, folded } = withEnglishTypes(tokenise(text));
    return types.flatMap((type, at) =>
      type === undefined ? [] : `${at} ${folded[at]} ${type.length} ${type.mask} ${type.strong}`,
    );
  };
  const [ward, districts] = [maskOf("ward"), maskOf("urbanDistrict", "ruralDistrict")];

  it.each([
    ["Ward 5, District 10", [`0 ward 1 ${ward} true`, `2 district 1 ${districts} true`]],
    ["Dist. 1", [`0 dist 1 ${districts} true`]],
    ["Ward 5, phường 6", [`0 ward 1 ${ward} true`, `2 phuong 1 ${ward} true`]],
    ["Ben Nghe Ward, 5", []],
    ["Ben Nghe Ward - 5", []],
    ["Ward a5", []],
    ["Ward Le 5", []],
    ["5 Ward", []],
    ["Ward", []],
    ["City 5 Town 5 Commune 5", []],
    ["Bến Nghé 5", []],
  ])("%j: %j", (text, expected) => expect(found(text)).toEqual(expected));

  it("leaves a text without any as it is", () => {
    const tokens = tokenise("Phường 5, Quận 10");
    expect(withEnglishTypes(tokens)).toBe(tokens);
  });
});
