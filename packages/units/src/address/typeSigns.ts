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

/** Words before a name, which are beyond doubt: as spelled, without marks, what they mean. */
const words: readonly (readonly [spelled: string, plain: string, mask: number])[] = [
  ["tỉnh", "tinh", maskOf("province")],
  ["thành phố", "thanh pho", city],
  ["quận", "quan", maskOf("urbanDistrict")],
  ["huyện", "huyen", maskOf("ruralDistrict")],
  ["huyện đảo", "huyen dao", maskOf("ruralDistrict")],
  ["thị xã", "thi xa", maskOf("town")],
  ["thị trấn", "thi tran", maskOf("township")],
  ["phường", "phuong", maskOf("ward")],
  ["xã", "xa", maskOf("commune")],
  // Only with its marks, because names begin with the letters: Xã Đào Xá.
  ["xã đảo", "xã đảo", maskOf("commune")],
  ["đặc khu", "dac khu", maskOf("specialZone")],
];

/** Letters that stand for such words, and whether they are beyond doubt. */
const shortForms: readonly (readonly [letters: string, mask: number, strong: boolean])[] = [
  ["t", maskOf("province"), false],
  ["tp", city, true],
  ["q", maskOf("urbanDistrict"), true],
  ["h", maskOf("ruralDistrict"), false],
  ["tx", maskOf("town"), true],
  ["tt", maskOf("township"), false],
  ["p", maskOf("ward"), true],
  ["f", maskOf("ward"), false],
  ["ph", maskOf("ward"), false],
  ["x", maskOf("commune"), false],
  ["đk", maskOf("specialZone"), false],
  ["dk", maskOf("specialZone"), false],
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
  ...words.map(([spelled, , mask]) => ({ length: spelled.includes(" ") ? 2 : 1, mask, strong: true })),
  ...shortForms.map(([, mask, strong]) => ({ length: 1, mask, strong })),
  ...dotted.map(([, mask]) => ({ length: 2, mask, strong: true })),
];

/** The same in columns: words, types and whether beyond doubt, by number. */
export const typeLengths: Uint8Array = Uint8Array.from(typeWords, (type) => type?.length ?? 0);
export const typeMasks: Int16Array = Int16Array.from(typeWords, (type) => type?.mask ?? 0);
export const strongTypes: Uint8Array = Uint8Array.from(typeWords, (type) => (type?.strong ? 1 : 0));

const pairs = words.flatMap(([spelled, plain], at) => {
  const [firstSpelled, secondSpelled] = spelled.split(" ");
  const [firstPlain, secondPlain] = plain.split(" ");
  return secondSpelled === undefined ? [] : [{ number: at + 1, firstSpelled, secondSpelled, firstPlain, secondPlain }];
});
const pairNumbers: readonly number[] = pairs.map(({ number }) => number);

/** The forms of each word that stands alone, by number - 1. */
const forms: readonly (readonly string[])[] = [
  ...words.map(([spelled, plain]) => [spelled, plain]),
  ...shortForms.map(([letters]) => [letters]),
];

/** Where in {@link typeSigns} each kind of bit begins. */
const places = { firstSpelled: 5, firstPlain: 11, secondSpelled: 17, secondPlain: 23, dotted: 29 } as const;
const onePlace = 0x3f;

/**
 * What a word says of types, packed: the number of the type it means alone, then a bit for each type of two words of which it is
 * the first as spelled, the first without marks, the second as spelled, the second without marks; then one for each letter of
 * those with dots.
 */
export const typeSigns = ({ marked }: Forms): number => {
  const alone = forms.findIndex((one) => one.includes(marked)) + 1;
  const bitsFor = (fits: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.reduce((bits, pair, at) => bits | (fits(pair) ? 1 << at : 0), 0);
  return (
    alone |
    (bitsFor(({ firstSpelled }) => marked === firstSpelled) << places.firstSpelled) |
    (bitsFor(({ firstPlain }) => marked === firstPlain) << places.firstPlain) |
    (bitsFor(({ secondSpelled }) => marked === secondSpelled) << places.secondSpelled) |
    (bitsFor(({ secondPlain }) => marked === secondPlain) << places.secondPlain) |
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
  const plain = (first >>> places.firstPlain) & (second >>> places.secondPlain) & onePlace;
  const fitting = spelled | plain;
  if (fitting !== 0) return pairNumbers[31 - Math.clz32(fitting)] as number;
  const letters = isDotBetween && ((first >>> places.dotted) & 1) !== 0 ? second >>> places.dotted : 0;
  return letters === 0 ? 0 : forms.length + 1 + (31 - Math.clz32(letters));
};
