import { plainName } from "../../../packages/units/src/index.ts";
import type { Random } from "../random.ts";
import type { Lineage } from "./country.ts";

/** A way to write an address; what it says is known from how it was made. */
export type Way = (random: Random, lineage: Lineage) => string;

const streets = [
  "12 Lê Lợi",
  "Số 5 ngõ 20 Trần Hưng Đạo",
  "118/4A Nguyễn Văn Cừ",
  "Thôn 3",
  "Tổ 7, ấp Bình Hòa",
  "Chung cư A2 đường 30/4",
];

const shortWords: readonly (readonly [word: string, shorts: readonly string[]])[] = [
  ["Phường ", ["P.", "P. ", "p "]],
  ["Xã ", ["X.", "x. ", "xa "]],
  ["Thị trấn ", ["TT.", "TT "]],
  ["Quận ", ["Q.", "Q. "]],
  ["Huyện ", ["H.", "H. "]],
  ["Thị xã ", ["TX.", "TX "]],
  ["Thành phố ", ["TP. ", "TP ", "Tp."]],
  ["Tỉnh ", ["T. ", "tỉnh "]],
];

const short = (random: Random, name: string): string => {
  const found = shortWords.find(([word]) => name.startsWith(word));
  return found === undefined ? name : random.pick(found[1]) + name.slice(found[0].length);
};

/** One letter left out, or another in its place; never the first. */
const misspelled = (random: Random, name: string): string => {
  const at = 1 + random.below(Math.max(1, name.length - 1));
  return name.slice(0, at) + (random.below(2) === 0 ? "" : random.pick([..."aeionth"])) + name.slice(at + 1);
};

const fullNames = (lineage: Lineage): readonly string[] => lineage.map(({ fullName }) => fullName);
const names = (lineage: Lineage): readonly string[] => lineage.map(({ name }) => name);
const withTypo = (random: Random, [commune, ...above]: Lineage): string => {
  const word = commune.fullName.slice(0, -commune.name.length);
  return [`${word}${misspelled(random, commune.name)}`, ...above.map(({ fullName }) => fullName)].join(", ");
};

/** The kinds of address that are measured. */
export const ways: Readonly<Record<string, Way>> = {
  canonical: (_, lineage) => fullNames(lineage).join(", "),
  short: (_, lineage) => names(lineage).join(", "),
  ascii: (_, lineage) => plainName(fullNames(lineage).join(", ")).toLowerCase(),
  street: (random, lineage) => `${random.pick(streets)}, ${fullNames(lineage).join(", ")}`,
  abbreviations: (random, lineage) =>
    `${random.pick(streets)}, ${fullNames(lineage)
      .map((name) => short(random, name))
      .join(", ")}`,
  "no commas": (random, lineage) => `${random.pick(streets).replaceAll(",", "")} ${fullNames(lineage).join(" ")}`,
  reversed: (_, lineage) => fullNames(lineage).toReversed().join(", "),
  "capitals, NFD": (_, lineage) => fullNames(lineage).join(" - ").toUpperCase().normalize("NFD"),
  "no blanks": (random, lineage) =>
    fullNames(lineage)
      .map((name) => short(random, name).replaceAll(" ", ""))
      .join(", "),
  "one typo": (random, lineage) => `${random.pick(streets)}, ${withTypo(random, lineage)}`,
};
