import type { Random } from "./random.ts";
import { streetsOf } from "./streets.ts";
import type { PlaceRow } from "./tables.ts";

/** A written address and, where the writing leaves no doubt, the code of the unit it lies in today. */
export interface WrittenAddress {
  readonly text: string;
  readonly code?: string;
}

type Style = (parts: Parts) => string;

interface Parts {
  readonly door: string;
  readonly place: PlaceRow;
  readonly loud: boolean;
}

const long: Readonly<Record<string, string>> = {
  ward: "Phường",
  commune: "Xã",
  township: "Thị trấn",
  urbanDistrict: "Quận",
  town: "Thị xã",
  ruralDistrict: "Huyện",
};
const short: Readonly<Record<string, string>> = {
  ward: "P.",
  commune: "X.",
  township: "TT.",
  urbanDistrict: "Q.",
  town: "TX.",
  ruralDistrict: "H.",
};

/** A name that already carries its type ("Phường Đúc") is written once, as people do. */
const named = (words: Readonly<Record<string, string>>, type: string, name: string, quiet = false): string => {
  const word = words[type] ?? "";
  if (name.startsWith("Phường ")) return name;
  return `${quiet ? word.toLowerCase() : word} ${name}`;
};

const oldFull: Style = ({ door, place, loud }) =>
  `${door}, ${named(long, place.oldType, place.oldName, !loud)}, ${named(long, place.districtType, place.districtName, !loud)}, Thành phố Huế`;

const oldShort: Style = ({ door, place }) =>
  `${door}, ${named(short, place.oldType, place.oldName)}, ${named(short, place.districtType, place.districtName)}, TP Huế`;

const oldTight: Style = ({ door, place }) =>
  `${door} ${named(short, place.oldType, place.oldName)} ${named(short, place.districtType, place.districtName)} TP Huế`.replaceAll(
    ". ",
    ".",
  );

const oldNoCommas: Style = ({ door, place }) =>
  `${door} ${named(long, place.oldType, place.oldName)} ${named(long, place.districtType, place.districtName)} TP Huế`;

const oldReversed: Style = ({ door, place }) =>
  `TP Huế, ${named(long, place.districtType, place.districtName, true)}, ${named(long, place.oldType, place.oldName, true)}, ${door}`;

/** Before 1 January 2025 the province bore another name and its capital was one city, not two urban districts. */
const oldProvince: Style = ({ door, place, loud }) => {
  const district =
    place.districtType === "urbanDistrict" ? "TP Huế" : named(long, place.districtType, place.districtName, true);
  return `${door}, ${named(long, place.oldType, place.oldName, true)}, ${district}, ${loud ? "tỉnh Thừa Thiên Huế" : "TT Huế"}`;
};

const newFull: Style = ({ door, place, loud }) =>
  `${door}, ${named(long, place.type, place.name, !loud)}, ${loud ? "Thành phố" : "thành phố"} Huế`;
const newShort: Style = ({ door, place }) => `${door}, ${named(short, place.type, place.name)}, TP. Huế`;
const newReversed: Style = ({ door, place }) => `Huế, ${named(long, place.type, place.name, true)}, ${door}`;
const newNoCommas: Style = ({ door, place }) => `${door} ${named(long, place.type, place.name, true)} tp Huế`;

interface Weighted {
  readonly write: Style;
  readonly weight: number;
}

const oldStyles: readonly Weighted[] = [
  { write: oldFull, weight: 8 },
  { write: oldShort, weight: 8 },
  { write: oldTight, weight: 3 },
  { write: oldNoCommas, weight: 3 },
  { write: oldReversed, weight: 3 },
  { write: oldProvince, weight: 6 },
];

const newStyles: readonly Weighted[] = [
  { write: newFull, weight: 8 },
  { write: newShort, weight: 7 },
  { write: newReversed, weight: 3 },
  { write: newNoCommas, weight: 2 },
];

/** Writes the address of somebody in `place`, as it was called before (`old`) or since the merger of 1 July 2025. */
export const writeAddress = (
  random: Random,
  places: readonly PlaceRow[],
  place: PlaceRow,
  era: "old" | "new",
): WrittenAddress => {
  const style = random.weighted(era === "old" ? oldStyles : newStyles);
  const text = style.write({ door: doorOf(random, place), place, loud: random.onceIn(2) });
  const hand = random.between(1, 100);
  if (hand <= 10) return sure(withoutMarks(text).toLowerCase(), isAlone(places, place, era));
  if (hand <= 18) return sure(text.normalize("NFD"), isAlone(places, place, era));
  if (hand <= 21) return { text: mistyped(random, text, era === "old" ? place.oldName : place.name) };
  return sure(text, isAlone(places, place, era));
};

const sure = (text: string, code: string | undefined): WrittenAddress =>
  code === undefined ? { text } : { text, code };

const doorOf = (random: Random, place: PlaceRow): string => {
  const streets = streetsOf(place.oldName);
  if (streets.length > 0 && !random.onceIn(4)) {
    const number = random.onceIn(5)
      ? `${random.between(1, 9)}/${random.between(2, 60)}`
      : `${random.between(1, 180)}${random.onceIn(9) ? "A" : ""}`;
    return `${random.onceIn(3) ? "số " : ""}${number} ${random.pick(streets)}`;
  }
  return place.oldType === "commune"
    ? `${random.pick(["thôn", "Thôn"])} ${random.between(1, 8)}`
    : `${random.pick(["tổ dân phố", "Tổ", "TDP"])} ${random.between(1, 19)}`;
};

/** The unit of today when no other unit of Huế, old or new, could be meant by the same letters without marks. */
const isAlone = (places: readonly PlaceRow[], place: PlaceRow, era: "old" | "new"): string | undefined => {
  const name = withoutMarks(era === "old" ? place.oldName : place.name);
  const meant = new Set(
    places.flatMap((one) => [
      ...(withoutMarks(one.oldName) === name || withoutMarks(one.districtName) === name ? [one.code] : []),
      ...(withoutMarks(one.name) === name ? [one.code] : []),
    ]),
  );
  return meant.size === 1 ? place.code : undefined;
};

const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

/** Two neighbouring letters of one word change places in the name, the way fingers do. */
const mistyped = (random: Random, text: string, name: string): string => {
  const places = [...name].flatMap((letter, at) =>
    at > 0 && /^\p{Ll}{2}$/u.test(letter + (name[at + 1] ?? "")) ? [at] : [],
  );
  if (places.length === 0) return text;
  const at = random.pick(places);
  return text.replace(name, `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`);
};
