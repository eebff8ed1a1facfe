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

/** The words that begin a type: what they mean alone, and with the word behind them. */
interface Head {
  readonly alone: Known | undefined;
  readonly before: ReadonlyMap<string, Known>;
}

const knownFor = (length: number, of: (typeof prefixes)[number]): Known => ({
  spelled: of[1],
  word: { length, mask: of[2], strong: of[3] },
});

const heads: ReadonlyMap<string, Head> = new Map(
  prefixes.map(([folded]) => {
    const [first = ""] = folded.split(" ");
    const alone = prefixes.find((one) => one[0] === first);
    const longer = prefixes.filter((one) => one[0].startsWith(`${first} `));
    const before = new Map(longer.map((one) => [one[0].slice(first.length + 1), knownFor(2, one)] as const));
    return [first, { alone: alone === undefined ? undefined : knownFor(1, alone), before }] as const;
  }),
);

/** The type word that begins at a word of the text: spelled right, or without any mark. */
export const typeWordAt = (tokens: Tokens, at: number): TypeWord | undefined => {
  const first = tokens.folded[at];
  const head = first === undefined ? undefined : heads.get(first);
  if (head === undefined) return undefined;
  if (head.before.size > 0 && at + 1 < tokens.count && (tokens.gap[at + 1] as number) < 2) {
    const second = tokens.folded[at + 1] as string;
    const pair = head.before.get(second);
    if (pair !== undefined && fits(pair, `${tokens.marked[at]} ${tokens.marked[at + 1]}`, `${first} ${second}`))
      return pair.word;
  }
  const { alone } = head;
  return alone !== undefined && fits(alone, tokens.marked[at] as string, first as string) ? alone.word : undefined;
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

export const withTypes = (tokens: Tokens): TypedTokens => {
  const types: (TypeWord | undefined)[] = [];
  for (let at = 0; at < tokens.count; at++) types.push(typeWordAt(tokens, at) ?? englishTypeAt(tokens, at));
  const { text, count, folded, marked, start, end, gap, hasMarks, isCut } = tokens;
  return { text, count, folded, marked, start, end, gap, hasMarks, isCut, types };
};
