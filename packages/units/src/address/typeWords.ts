import { type UnitType, unitTypeOrder } from "../unit/UnitType.ts";
import type { Tokens } from "./tokens.ts";

/** A word for a type of unit, as found before a name: `mask` has a bit for each type of `unitTypeOrder` it may mean. */
export interface TypeWord {
  readonly length: number;
  readonly mask: number;
  /** A word that can hardly be anything else. */
  readonly strong: boolean;
}

export const maskOf = (...types: readonly UnitType[]): number =>
  types.reduce((mask, type) => mask | (1 << unitTypeOrder.indexOf(type)), 0);

const city = maskOf("centrallyRunCity", "provincialCity");

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

/** English words, which stand behind the name. */
const suffixes: ReadonlyMap<string, number> = new Map([
  ["ward", maskOf("ward")],
  ["commune", maskOf("commune")],
  ["township", maskOf("township")],
  ["town", maskOf("town", "township")],
  ["district", maskOf("urbanDistrict", "ruralDistrict")],
  ["city", city],
  ["province", maskOf("province")],
]);

interface Known {
  readonly spelled: string;
  readonly word: TypeWord;
}

const known: ReadonlyMap<string, Known> = new Map(
  prefixes.map(([folded, spelled, mask, strong]) => [
    folded,
    { spelled, word: { length: folded.includes(" ") ? 2 : 1, mask, strong } },
  ]),
);
const firstWords: ReadonlySet<string> = new Set(prefixes.map(([folded]) => folded.split(" ")[0] as string));

/** The type word that begins at a word of the text: spelled right, or without any mark. */
export const typeWordAt = (tokens: Tokens, at: number): TypeWord | undefined => {
  const first = tokens.folded[at];
  if (first === undefined || !firstWords.has(first)) return undefined;
  if (at + 1 < tokens.count && (tokens.gap[at + 1] as number) < 2) {
    const pair = known.get(`${first} ${tokens.folded[at + 1]}`);
    if (
      pair !== undefined &&
      fits(pair, `${tokens.marked[at]} ${tokens.marked[at + 1]}`, `${first} ${tokens.folded[at + 1]}`)
    )
      return pair.word;
  }
  const single = known.get(first);
  return single !== undefined && fits(single, tokens.marked[at] as string, first) ? single.word : undefined;
};

/** English words stand behind a name, but before a number: Ward 5, District 10. */
const englishTypeAt = (tokens: Tokens, at: number): TypeWord | undefined => {
  const word = tokens.folded[at] as string;
  if (word !== "ward" && word !== "district") return undefined;
  const isNumber =
    at + 1 < tokens.count && (tokens.gap[at + 1] as number) < 2 && /^\d+$/.test(tokens.folded[at + 1] ?? "");
  return isNumber ? { length: 1, mask: suffixes.get(word) ?? 0, strong: true } : undefined;
};

const fits = ({ spelled }: Known, written: string, folded: string): boolean =>
  written === spelled || written === folded;

/** The English type word at a place behind a name. */
export const suffixMaskAt = (tokens: Tokens, at: number): number =>
  at < tokens.count && (tokens.gap[at] as number) < 2 ? (suffixes.get(tokens.folded[at] as string) ?? 0) : 0;

/** A text with the type word that begins at each of its words. */
export interface TypedTokens extends Tokens {
  readonly types: readonly (TypeWord | undefined)[];
}

export const withTypes = (tokens: Tokens): TypedTokens => ({
  ...tokens,
  types: Array.from({ length: tokens.count }, (_, at) => typeWordAt(tokens, at) ?? englishTypeAt(tokens, at)),
});
