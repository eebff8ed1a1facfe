import { type UnitType, unitTypeOrder } from "../unit/UnitType.ts";
import type { Forms } from "./wordSigns.ts";

/** A word for a type of unit, as found before a name: `mask` has a bit for each type of `unitTypeOrder` it may mean. */
export interface TypeWord {
  readonly length: number;
  readonly mask: number;
  /** A word that can hardly be anything else. */
  readonly strong: boolean;
}

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
  ["x", "x", maskOf("commune"), false],
  ["dac khu", "đặc khu", maskOf("specialZone"), true],
  ["dk", "đk", maskOf("specialZone"), false],
];

/** The types that a word or two before a name may mean, by number; 0 is none. */
export const typeWords: readonly (TypeWord | undefined)[] = [
  undefined,
  ...prefixes.map(([folded, , mask, strong]) => ({ length: folded.includes(" ") ? 2 : 1, mask, strong })),
];

/** The same in columns: words, types and whether beyond doubt, by number. */
export const typeLengths: Uint8Array = Uint8Array.from(typeWords, (type) => type?.length ?? 0);
export const typeMasks: Int16Array = Int16Array.from(typeWords, (type) => type?.mask ?? 0);
export const strongTypes: Uint8Array = Uint8Array.from(typeWords, (type) => (type?.strong ? 1 : 0));

const pairs = prefixes.flatMap(([folded, spelled], at) => {
  const [first = "", second = ""] = folded.split(" ");
  const [firstSpelled = "", secondSpelled = ""] = spelled.split(" ");
  return second === "" ? [] : [{ number: at + 1, first, second, firstSpelled, secondSpelled }];
});
const pairNumbers: readonly number[] = pairs.map(({ number }) => number);

/**
 * What a word says of types, packed: the number of the type it means alone, then a bit for each type of two words of which it is
 * the first as spelled, the first without marks, the second as spelled, the second without marks.
 */
export const typeSigns = ({ folded, marked }: Forms): number => {
  const alone = prefixes.findIndex(([one, spelled]) => one === folded && (marked === spelled || marked === folded)) + 1;
  const bitsFor = (fits: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.reduce((bits, pair, at) => bits | (fits(pair) ? 1 << at : 0), 0);
  return (
    alone |
    (bitsFor(({ firstSpelled }) => marked === firstSpelled) << 8) |
    (bitsFor(({ first }) => folded === first && marked === folded) << 12) |
    (bitsFor(({ secondSpelled }) => marked === secondSpelled) << 16) |
    (bitsFor(({ second }) => folded === second && marked === folded) << 20)
  );
};

/** The number of the type that a word means alone. */
export const typeAlone = (signs: number): number => signs & 0xff;

/** The number of the type that two words mean together; 0 for none. Either both bear their marks or neither bears any. */
export const typeOfPair = (first: number, second: number): number => {
  const bits = (first >>> 8) & (second >>> 16) & 0xff;
  const fitting = (bits | (bits >>> 4)) & 0xf;
  return fitting === 0 ? 0 : (pairNumbers[31 - Math.clz32(fitting)] as number);
};
