import { gaps } from "./letterClass.ts";
import type { Bearer, Mention, Mentions } from "./Mention.ts";
import { compareMarks } from "./marks.ts";
import type { NameIndex } from "./NameIndex.ts";
import { entriesAt, type NameEntry } from "./NameTree.ts";
import { followsOnlyStreetWords, streetZones } from "./streets.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";
import type { TypeWord } from "./typeSigns.ts";
import { suffixMaskAt } from "./typeWords.ts";
import { unknownClaims } from "./unknownClaims.ts";

/** Finds every place where a name of the index stands in the text. */
export const findMentions = (index: NameIndex, tokens: Tokens): Mentions => {
  const all: Mention[] = [];
  const words = new Int32Array(tokens.count);
  const { words: known } = index.tree;
  for (let at = 0; at < tokens.count; at++) words[at] = known.numberOf(tokens.folded[at] as string);
  for (let at = 0; at < tokens.count; at++) collectAt(index, tokens, words, at, all);
  const street = streetZones(tokens, all);
  const list = withoutStreets(tokens, withoutPartsOfDashed(tokens, withoutEndings(all)), all, street);
  return { list, unknown: unknownClaims(index.columns, tokens, list, street) };
};

/** Leaves out names of streets and their parts, and marks those that stand in a street or hamlet. */
const withoutStreets = (
  tokens: Tokens,
  mentions: readonly Mention[],
  all: readonly Mention[],
  street: Int8Array,
): readonly Mention[] => {
  const isInStreet = (one: Mention): boolean => one.type === undefined && street[one.nameFrom] === 1;
  const streets = all.filter((one) => isInStreet(one) && followsOnlyStreetWords(tokens, one.nameFrom));
  return mentions.flatMap((mention) => {
    if (!isInStreet(mention)) return [mention];
    return streets.some((name) => isPartOf(mention, name)) ? [] : [{ ...mention, inStreet: true }];
  });
};

/** Of names whose type stands behind them, leaves out those that end a longer one: Bac Cam Ranh Ward is not the ward of Cam Ranh. */
const withoutEndings = (mentions: readonly Mention[]): readonly Mention[] => {
  const isEnding = (one: Mention): boolean =>
    mentions.some(
      ({ to, nameFrom, bearers }) => to === one.to && nameFrom < one.nameFrom && bearers.some(({ rank }) => rank < 2),
    );
  return mentions.filter((one) => one.nameTo === one.to || !isEnding(one));
};

/** Leaves out names that lie within a longer one written with its dash: Bà Rịa - Vũng Tàu is not the city of Bà Rịa. */
const withoutPartsOfDashed = (tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] => {
  const dashed = mentions.filter(
    ({ nameFrom, nameTo, bearers }) =>
      bearers.some(({ entry, rank }) => entry.dashed && rank < 2) && !crossesComma(tokens, nameFrom, nameTo),
  );
  const isWithin = (one: Mention, other: Mention): boolean =>
    isPartOf(one, other) && other.nameTo - other.nameFrom > one.nameTo - one.nameFrom;
  return mentions.filter((mention) => !dashed.some((other) => isWithin(mention, other)));
};

const isPartOf = (one: Mention, other: Mention): boolean =>
  other.nameFrom <= one.nameFrom && one.nameTo <= other.nameTo;

const crossesComma = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if ((tokens.gap[at] as number) >= gaps.comma) return true;
  return false;
};

/** Calls back for each name that begins at a word: the place where it ends, and its entries. Only names with a dash cross a comma. */
const walk = (
  index: NameIndex,
  tokens: Tokens,
  words: Int32Array,
  at: number,
  found: (to: number, entries: readonly NameEntry[]) => void,
): void => {
  const { steps } = index.tree;
  let node = 0;
  let parted = false;
  for (let word = at; word < tokens.count; word++) {
    parted ||= word > at && (tokens.gap[word] as number) >= gaps.comma;
    node = steps.next(node, words[word] as number);
    if (node === 0) return;
    const entries = entriesAt(index.tree, node);
    found(word + 1, parted ? entries.filter(({ dashed }) => dashed) : entries);
  }
};

/** Where the type word begins that ends right before a word, or -1. */
const typeBefore = (tokens: Tokens, at: number): number => {
  if ((tokens.gap[at] as number) >= gaps.dash) return -1;
  if (tokens.types[at - 2]?.length === 2) return at - 2;
  return tokens.types[at - 1]?.length === 1 ? at - 1 : -1;
};

const collectAt = (index: NameIndex, tokens: Tokens, words: Int32Array, at: number, list: Mention[]): void => {
  const before = typeBefore(tokens, at);
  walk(index, tokens, words, at, (to, entries) => {
    const suffix = before < 0 ? suffixMaskAt(tokens, to) : 0;
    const type =
      before >= 0 ? tokens.types[before] : suffix === 0 ? undefined : { length: 1, mask: suffix, strong: true };
    const from = before >= 0 ? before : at;
    const end = suffix === 0 ? to : to + 1;
    const written = wordsOf(tokens, at, to);
    const bearers: Bearer[] = [];
    for (const entry of entries) {
      const one = bearer(entry, written, type, tokens.hasMarks && suffix === 0);
      if (one !== undefined) bearers.push(one);
    }
    if (bearers.length === 0) return;
    const whole = beginsSegment(tokens, from) && beginsSegment(tokens, end);
    list.push({ from, nameFrom: at, nameTo: to, to: end, type, whole, inStreet: false, bearers });
    if (endsName(list, before, at)) pushUntyped(tokens, at, to, written, entries, list);
  });
};

const wordsOf = ({ marked }: Tokens, from: number, to: number): string => {
  let words = marked[from] as string;
  for (let at = from + 1; at < to; at++) words += ` ${marked[at]}`;
  return words;
};

/** Whether the word read as a type is also the last of a name before it: the Quan of "Đông Quan Hưng Yên". */
const endsName = (list: readonly Mention[], typeFrom: number, at: number): boolean =>
  list.some(
    ({ nameFrom, nameTo, bearers }) => nameTo === at && nameFrom < typeFrom && bearers.some((one) => one.rank < 2),
  );

const pushUntyped = (
  tokens: Tokens,
  at: number,
  to: number,
  written: string,
  entries: readonly NameEntry[],
  list: Mention[],
): void => {
  const bearers = entries
    .map((entry) => bearer(entry, written, undefined, tokens.hasMarks))
    .filter((one) => one !== undefined);
  if (bearers.length > 0)
    list.push({ from: at, nameFrom: at, nameTo: to, to, type: undefined, whole: false, inStreet: false, bearers });
};

/** A bearer of the name; `wantsMarks` unless the text, or the name before its English type, is written without any. */
const bearer = (
  entry: NameEntry,
  written: string,
  type: TypeWord | undefined,
  wantsMarks: boolean,
): Bearer | undefined => {
  const typeFits = type === undefined ? entry.mask === 0 : (entry.types & type.mask) !== 0;
  if (type === undefined && (entry.numeric || !typeFits)) return undefined;
  if (!typeFits && entry.numeric) return undefined;
  const match = compareMarks(written, entry.spelling);
  const rank =
    match === "contrary" ? 3 : !typeFits ? 2 : match === "exact" || (match === "unmarked" && !wantsMarks) ? 0 : 1;
  return { row: entry.row, entry, rank, match, typeFits, distance: 0 };
};
