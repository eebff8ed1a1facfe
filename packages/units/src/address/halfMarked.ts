import { foldTone, hasMarks } from "@haicap/kernel";
import { editDistance } from "./editDistance.ts";
import { eachLikely, type RowRange } from "./likeNames.ts";
import type { Bearer, Mention } from "./Mention.ts";
import type { NameIndex } from "./NameIndex.ts";
import { entryOf, maskAt, typesAt } from "./NameTree.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Adds to a name of which one syllable has some of its marks and not all, the names that are as near to it with a letter wrong: "Long Hò"
 * may be Long Hồ as well as Long Hòa. A syllable without any mark was written so, but half of the marks are a slip.
 */
export const withRivals = (
  index: NameIndex,
  tokens: Tokens,
  mention: Mention,
  ranges: readonly RowRange[],
): Mention => {
  if (!mention.bearers.some((bearer) => isHalfMarked(tokens, mention, bearer))) return mention;
  const bearers = [...mention.bearers, ...rivalsOf(index, tokens, mention, ranges)];
  return { ...mention, bearers };
};

const isHalfMarked = (tokens: Tokens, { nameFrom }: Mention, { rank, entry }: Bearer): boolean =>
  rank === 1 &&
  entry.spelling.split(" ").some((syllable, at) => {
    const written = tokens.marked[nameFrom + at] as string;
    return hasMarks(written) && written !== syllable;
  });

const rivalsOf = (
  index: NameIndex,
  tokens: Tokens,
  { nameFrom, nameTo, type, bearers }: Mention,
  ranges: readonly RowRange[],
): readonly Bearer[] => {
  const { tree } = index;
  const folded = tokens.folded.slice(nameFrom, nameTo).join("");
  const marked = foldTone(tokens.marked.slice(nameFrom, nameTo).join(""));
  const rivals: Bearer[] = [];
  eachLikely(index, folded, ranges, 1, (at, name) => {
    const isOfType = type === undefined ? maskAt(tree, at) === 0 : (typesAt(tree, at) & type.mask) !== 0;
    if (!isOfType || name === folded) return 1;
    const entry = entryOf(tree, at);
    const isNear = editDistance(marked, foldTone(entry.spelling.replaceAll(" ", "")), 1) === 1;
    if (isNear && !bearers.some(({ row }) => row === entry.row))
      rivals.push({ row: entry.row, entry, rank: 1, match: "typo", typeFits: true, distance: 0 });
    return 1;
  });
  return rivals;
};
