import { levelNumber } from "../table/EraColumns.ts";
import { compareMarks, type MarkMatch } from "./marks.ts";
import { masksOf, type NameEntry, type NameIndex, stepKey } from "./NameIndex.ts";
import { beginsSegment, gaps, type Tokens } from "./tokens.ts";
import { isStreetWord, suffixMaskAt, type TypeWord, typeWordAt } from "./typeWords.ts";

/** How well a name in the text agrees with a unit's: the smaller, the better. */
export type Rank = 0 | 1 | 2 | 3;

/** A unit a mention may mean. */
export interface Bearer {
  readonly row: number;
  readonly entry: NameEntry;
  /** 0 as it is spelled; 1 marks left out in a marked text; 2 letters or type wrong; 3 against the marks that are written. */
  readonly rank: Rank;
  readonly match: MarkMatch | "typo";
  readonly typeFits: boolean;
  readonly distance: number;
}

/** A place in the text where a name of units stands; words `from` (with its type word) to `to`. */
export interface Mention {
  readonly from: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly to: number;
  readonly type: TypeWord | undefined;
  /** Fills all that stands between two commas or dashes. */
  readonly whole: boolean;
  /** Stands in what reads like a street or hamlet. */
  readonly inStreet: boolean;
  /** Read with letters changed although some unit bears the name as it is written. */
  readonly doubtful?: true;
  readonly bearers: readonly Bearer[];
}

/** A type word with a name behind it that no unit bears. */
export interface UnknownClaim {
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly type: TypeWord | undefined;
  /** Where the name would end if it went on behind a dash (Xuân Hương - Đà Lạt). */
  readonly beyondDash?: number;
}

/** All that a text says of units, for one era. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly unknown: readonly UnknownClaim[];
}

/** Finds every place where a name of the index stands in the text. */
export const findMentions = (index: NameIndex, tokens: Tokens): Mentions => {
  const street = streetZones(index, tokens);
  const list: Mention[] = [];
  for (let at = 0; at < tokens.count; at++) collectAt(index, tokens, at, street, list);
  return { list, unknown: unknownClaims(index, tokens, list, street) };
};

/** Calls back for each name that begins at a word: the place where it ends, and its entries. */
const walk = (
  index: NameIndex,
  tokens: Tokens,
  at: number,
  found: (to: number, entries: readonly NameEntry[]) => void,
): void => {
  let node = 0;
  for (let word = at; word < tokens.count; word++) {
    if (word > at && (tokens.gap[word] as number) >= gaps.comma) return;
    const id = index.wordIds.get(tokens.folded[word] as string);
    const next = id === undefined ? undefined : index.next.get(stepKey(node, id));
    if (next === undefined) return;
    node = next;
    const entries = index.entries[node];
    if (entries !== undefined) found(word + 1, entries);
  }
};

/** The type word that ends right before a word. */
export const typeWordBefore = (
  tokens: Tokens,
  at: number,
): { readonly from: number; readonly type: TypeWord } | undefined => {
  for (const length of [2, 1]) {
    const from = at - length;
    if (from < 0 || (tokens.gap[at] as number) >= gaps.dash) continue;
    const type = typeWordAt(tokens, from);
    if (type?.length === length) return { from, type };
  }
  return undefined;
};

const collectAt = (index: NameIndex, tokens: Tokens, at: number, street: Int8Array, list: Mention[]): void => {
  const before = typeWordBefore(tokens, at);
  walk(index, tokens, at, (to, entries) => {
    const suffix = before === undefined ? suffixMaskAt(tokens, to) : 0;
    const type = before?.type ?? (suffix === 0 ? undefined : { length: 1, mask: suffix, strong: true });
    const from = before?.from ?? at;
    const end = suffix === 0 ? to : to + 1;
    const bearers = entries.flatMap((entry) => bearer(index, tokens, entry, at, to, type) ?? []);
    if (bearers.length === 0) return;
    const whole = beginsSegment(tokens, from) && beginsSegment(tokens, end);
    const inStreet = type === undefined && street[at] === 1;
    if (inStreet && followsOnlyStreetWords(tokens, at)) return;
    list.push({ from, nameFrom: at, nameTo: to, to: end, type, whole, inStreet, bearers });
  });
};

const bearer = (
  index: NameIndex,
  tokens: Tokens,
  entry: NameEntry,
  from: number,
  to: number,
  type: TypeWord | undefined,
): Bearer | undefined => {
  const typeFits = type === undefined ? entry.mask === 0 : (masksOf(index.columns, entry) & type.mask) !== 0;
  if (type === undefined && (entry.numeric || !typeFits)) return undefined;
  if (!typeFits && entry.numeric) return undefined;
  const match = compareMarks(tokens.marked.slice(from, to).join(" "), entry.spelling);
  const rank = match === "contrary" ? 3 : !typeFits ? 2 : match === "exact" || !tokens.hasMarks ? 0 : 1;
  return { row: entry.row, entry, rank, match, typeFits, distance: 0 };
};

/** Whether nothing but numbers and words for streets stands between the head of the segment and a name: then it is a street's. */
const followsOnlyStreetWords = (tokens: Tokens, at: number): boolean => {
  for (let word = at - 1; word >= 0; word--) {
    if (!isStreetWord(tokens, word) && (tokens.folded[word] as string).length > 1) return false;
    if (beginsSegment(tokens, word)) return true;
  }
  return true;
};

const unmistakable: ReadonlySet<string> = new Set("duong ngo ngach hem kiet thon ap xom".split(" "));

/**
 * Marks the words that read like a street, a hamlet or a house: from such a word or a number at the head of a segment to its
 * end, or to a unit named with its type. 2 is the head itself, where the name of a unit may still begin (Chợ Mới).
 */
const streetZones = (index: NameIndex, tokens: Tokens): Int8Array => {
  const zone = new Int8Array(tokens.count);
  let inside = false;
  for (let at = 0; at < tokens.count; at++) {
    const head = beginsSegment(tokens, at);
    if (head) inside = false;
    if (inside && startsTypedName(index, tokens, at)) inside = false;
    if (!inside && !startsTypedName(index, tokens, at) && isStreetWord(tokens, at)) {
      inside = head || unmistakable.has(tokens.folded[at] as string);
      if (inside) zone[at] = 2;
      continue;
    }
    if (inside) zone[at] = 1;
  }
  return zone;
};

const startsTypedName = (index: NameIndex, tokens: Tokens, at: number): boolean => {
  const type = typeWordAt(tokens, at);
  if (type === undefined) return false;
  let found = false;
  walk(index, tokens, at + type.length, (to, entries) => {
    found ||= entries.some((entry) => bearer(index, tokens, entry, at + type.length, to, type)?.typeFits ?? false);
  });
  return found;
};

/** Strong type words behind which no known name of that type stands, at the head of a segment or outside streets. */
const unknownClaims = (
  index: NameIndex,
  tokens: Tokens,
  list: readonly Mention[],
  street: Int8Array,
): readonly UnknownClaim[] => {
  const claims: UnknownClaim[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const type = typeWordAt(tokens, at);
    if (type === undefined || (street[at] === 1 && !beginsSegment(tokens, at))) continue;
    const sure = type.strong || (tokens.gap[at + 1] ?? 0) === gaps.dot;
    const read = list.some((mention) => mention.from <= at && at < mention.to && isWhole(index, tokens, list, mention));
    if (!sure || read) continue;
    const to = claimEnd(index, tokens, at + type.length, list);
    if (to > at + type.length) {
      const beyond = (tokens.gap[to] as number) === gaps.dash ? claimEnd(index, tokens, to, list) : to;
      claims.push({ from: at, nameFrom: at + type.length, to, type, ...(beyond === to ? {} : { beyondDash: beyond }) });
    }
    at = Math.max(at, to - 1);
  }
  return claims;
};

/** Whether a known name ends where a name may end: with its segment, or before a type word, a number or a larger unit. */
const isWhole = (index: NameIndex, tokens: Tokens, list: readonly Mention[], { to, bearers }: Mention): boolean => {
  if (!bearers.some((one) => one.rank < 2)) return false;
  if (beginsSegment(tokens, to) || typeWordAt(tokens, to) !== undefined) return true;
  if (isStreetWord(tokens, to)) return true;
  return list.some(
    (next) =>
      next.nameFrom === to && next.bearers.some((one) => one.rank < 2 && levelNumber(index.columns, one.row) < 2),
  );
};

/** A name nobody knows ends with its segment, at the next type word, or where a known name fills the rest. */
const claimEnd = (_index: NameIndex, tokens: Tokens, from: number, list: readonly Mention[]): number => {
  let at = from;
  while (at < tokens.count && at - from < 6) {
    if (at > from) {
      if (beginsSegment(tokens, at)) break;
      const type = typeWordAt(tokens, at);
      if (type?.strong && list.some((mention) => mention.from === at && mention.bearers.some((one) => one.rank < 2)))
        break;
    }
    at++;
  }
  return at;
};
