import fc from "fast-check";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";

/** How one part of an address is written. */
type Hand = (text: string) => string;

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/^Phường /, "P. "],
  [/^Xã /, "X."],
  [/^Thị trấn /, "TT. "],
  [/^Quận /, "Q."],
  [/^Huyện /, "H. "],
  [/^Thị xã /, "TX "],
  [/^Thành phố /, "TP."],
  [/^Tỉnh /, "T."],
];

const abbreviated: Hand = (text) => shortWords.reduce((left, [word, short]) => left.replace(word, short), text);

const hands: readonly Hand[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "  "),
];

/** Ways to write the parts of an address that must not change what it says: order, case, commas, composition, abbreviation. */
export const writtenAddresses = (parts: readonly AdministrativeUnit[]): fc.Arbitrary<string> => {
  const names = parts.map(({ fullName }) => fullName);
  return fc
    .record({
      order: fc.shuffledSubarray(names, { minLength: names.length }),
      hand: fc.constantFrom(...hands),
      short: fc.boolean(),
      comma: fc.constantFrom(", ", " , ", ",", "; ", " - ", "\n"),
    })
    .map(({ order, hand, short, comma }) => hand((short ? order.map(abbreviated) : order).join(comma)));
};
