import { type UnitType, unitTypeOrder } from "../unit/UnitType.ts";
import type { Forms } from "./wordSigns.ts";

/** A word for a type of unit, as found before a name: `mask` has a bit for each type of `unitTypeOrder` it may mean. */
export interface TypeWord {
  readonly length: number;
  readonly mask: number;
  /** A word that can hardly be anything else. */
  readonly strong: boolean;
}

/**
 * Types of units as one number, a bit for each.
 *
 * @example
 * maskOf("ward") === maskOf("commune"); // => false
 * maskOf("ward", "commune") === (maskOf("ward") | maskOf("commune")); // => true
 */
export const maskOf = (...types: readonly UnitType[]): number =>
  types.reduce((mask, type) => mask | (1 << unitTypeOrder.indexOf(type)), 0);

export const city: number = maskOf("centrallyRunCity", "provincialCity");

/** Words before a name: folded, as spelled, what they mean, whether they are beyond doubt. */
const prefixes: readonly (readonly [folded: string, spelled: string, mask: number, strong: boolean])[] = [
  ["tinh", "tỉnh", maskOf("province"), true],
  ["t", "t", maskOf("province"), false],
  ["thanh pho", "thành phố", city, true],
  ["tp", "tp", city, true],
  ["quan", "quận", maskOf("urbanDistrict"), true],
  ["q", "q", maskOf("urbanDistrict"), true],
  ["huyen", "huyện", maskOf("ruralDistrict"), true],
  ["huyen dao", "huyện đảo", maskOf("ruralDistrict"), true],
  ["h", "h", maskOf("ruralDistrict"), false],
  ["thi xa", "thị xã", maskOf("town"), true],
  ["tx", "tx", maskOf("town"), true],
  ["thi tran", "thị trấn", maskOf("township"), true],
  ["tt", "tt", maskOf("township"), false],
  ["phuong", "phường", maskOf("ward"), true],
  ["p", "p", maskOf("ward"), true],
  ["f", "f", maskOf("ward"), false],
  ["ph", "ph", maskOf("ward"), false],
  ["xa", "xã", maskOf("commune"), true],
  // Only with its marks, because names begin with the letters: Xã Đào Xá.
  ["xa đảo", "xã đảo", maskOf("commune"), true],
  ["x", "x", maskOf("commune"), false],
  ["dac khu", "đặc khu", maskOf("specialZone"), true],
  ["dk", "đk", maskOf("specialZone"), false],
];

/** Letters that mean a type with a dot between them, behind T: T.P, T.X, T.T. */
const dotted: readonly (readonly [letter: string, mask: number])[] = [
  ["t", maskOf("township")],
  ["p", city],
  ["x", maskOf("town")],
];

/** The types that a word or two before a name may mean, by number; 0 is none. */
export const typeWords: readonly (TypeWord | undefined)[] = [
  undefined,
  ...prefixes.map(([folded, , mask, strong]) => ({ length: folded.includes(" ") ? 2 : 1, mask, strong })),
  ...dotted.map(([, mask]) => ({ length: 2, mask, strong: true })),
];

/** The same in columns: words, types and whether beyond doubt, by number. */
export const typeLengths: Uint8Array = Uint8Array.from(typeWords, (type) => type?.length ?? 0);
export const typeMasks: Int16Array = Int16Array.from(typeWords, (type) => type?.mask ?? 0);
export const strongTypes: Uint8Array = Uint8Array.from(typeWords, (type) => (type?.strong ? 1 : 0));

const pairs = prefixes.flatMap(([folded, spelled], at) => {
  const [first, second] = folded.split(" ");
  const [firstSpelled, secondSpelled] = spelled.split(" ");
  return second === undefined ? [] : [{ number: at + 1, first, second, firstSpelled, secondSpelled }];
});
const pairNumbers: readonly number[] = pairs.map(({ number }) => number);

/** Where in {@link typeSigns} each kind of bit begins. */
const places = { firstSpelled: 5, firstFolded: 11, secondSpelled: 17, secondFolded: 23, dotted: 29 } as const;
const onePlace = 0x3f;

/**
 * What a word says of types, packed: the number of the type it means alone, then a bit for each type of two words of which it is
 * the first as spelled, the first without marks, the second as spelled, the second without marks; then one for each letter of
 * those with dots.
 */
export const typeSigns = ({ folded, marked }: Forms): number => {
  const alone = prefixes.findIndex(([one, spelled]) => one === folded && (marked === spelled || marked === folded)) + 1;
  const bitsFor = (fits: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.reduce((bits, pair, at) => bits | (fits(pair) ? 1 << at : 0), 0);
  return (
    alone |
    (bitsFor(({ firstSpelled }) => marked === firstSpelled) << places.firstSpelled) |
    (bitsFor(({ first }) => folded === first && marked === folded) << places.firstFolded) |
    (bitsFor(({ secondSpelled }) => marked === secondSpelled) << places.secondSpelled) |
    (bitsFor(({ second }) => folded === second && marked === folded) << places.secondFolded) |
    dotted.reduce((bits, [letter], at) => bits | (marked === letter ? 1 << (places.dotted + at) : 0), 0)
  );
};

/** The number of the type that a word means alone. */
export const typeAlone = (signs: number): number => signs & 0x1f;

/** Whether a word may be one of two that mean a type together. */
export const mayPair = (signs: number): boolean => signs >>> places.firstSpelled !== 0;

/** The number of the type that two words mean together; 0 for none. Either both bear their marks or neither bears any. */
export const typeOfPair = (first: number, second: number, isDotBetween: boolean): number => {
  const spelled = (first >>> places.firstSpelled) & (second >>> places.secondSpelled) & onePlace;
  const folded = (first >>> places.firstFolded) & (second >>> places.secondFolded) & onePlace;
  const fitting = spelled | folded;
  if (fitting !== 0) return pairNumbers[31 - Math.clz32(fitting)] as number;
  const letters = isDotBetween && ((first >>> places.dotted) & 1) !== 0 ? second >>> places.dotted : 0;
  return letters === 0 ? 0 : prefixes.length + 1 + (31 - Math.clz32(letters));
};
