import type { Tokens } from "./tokens.ts";
import { city, maskOf, type TypeWord } from "./typeSigns.ts";
import { signs } from "./wordSigns.ts";

/** English words, which stand behind the name. */
const suffixes: ReadonlyMap<string, number> = new Map([
  ["ward", maskOf("ward")],
  ["commune", maskOf("commune")],
  ["township", maskOf("township")],
  ["town", maskOf("town", "township")],
  ["district", maskOf("urbanDistrict", "ruralDistrict")],
  ["dist", maskOf("urbanDistrict", "ruralDistrict")],
  ["city", city],
  ["province", maskOf("province")],
]);

/** English words stand behind a name, but before a number: Ward 5, District 10. */
const englishTypeAt = (tokens: Tokens, at: number): TypeWord | undefined => {
  const word = tokens.folded[at] as string;
  if (word !== "ward" && word !== "district" && word !== "dist") return undefined;
  const isNumber = (tokens.gap[at + 1] as number) < 2 && ((tokens.signs[at + 1] as number) & signs.digit) !== 0;
  return isNumber ? { length: 1, mask: suffixes.get(word) ?? 0, strong: true } : undefined;
};

/** The English type word at a place behind a name. */
export const suffixMaskAt = (tokens: Tokens, at: number): number =>
  (tokens.gap[at] as number) < 2 ? (suffixes.get(tokens.folded[at] as string) ?? 0) : 0;

/** A text with the English words for types that stand before numbers among its type words. */
export const withEnglishTypes = (tokens: Tokens): Tokens => {
  if (!tokens.signs.some((one) => (one & signs.english) !== 0)) return tokens;
  return { ...tokens, types: tokens.types.map((type, at) => type ?? englishTypeAt(tokens, at)) };
};
