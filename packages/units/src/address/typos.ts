import { foldTone } from "@haicap/kernel";
import { distanceFrom } from "./distanceFrom.ts";
import { eachLikely, type RowRange } from "./likeNames.ts";
import type { Bearer, Mention, UnknownClaim } from "./Mention.ts";
import { compareMarks } from "./marks.ts";
import type { NameIndex } from "./NameIndex.ts";
import { entryOf, maskAt, typesAt } from "./NameTree.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";

/**
 * Reads a name that nobody bears as one with a letter or two wrong: the units whose name is nearest, of the type written.
 * `ranges` are the rows in which it must lie, unless it is a province; none means anywhere. `limit` is how many letters may be wrong.
 */
export const readTypo = (
  index: NameIndex,
  tokens: Tokens,
  claim: UnknownClaim,
  ranges: readonly RowRange[],
  limit: number,
): Mention | undefined => {
  const nameTo = claim.nameTo ?? claim.to;
  const written = tokens.folded.slice(claim.nameFrom, nameTo).join("");
  const shortest = limit > 1 ? 3 : 4;
  const most = Math.min(limit, written.length < shortest ? 0 : written.length < 7 ? 1 : 2);
  if (written.length < 2 || written.length > 40 || /^\d+$/.test(written)) return undefined;
  const { near, contrary } = nearest(index, tokens, claim, written, ranges, most);
  if (near.length === 0) return undefined;
  const whole = beginsSegment(tokens, claim.from) && beginsSegment(tokens, claim.to);
  // Beside a name of the same letters with other marks, one with other letters is no surer.
  const { distance } = near[0] as Bearer;
  const bearers = [...near, ...contrary.map((one) => ({ ...one, distance }))];
  return { ...claim, nameTo, whole, inStreet: false, bearers };
};

interface NearNames {
  readonly near: readonly Bearer[];
  /** The same letters against the marks that are written. */
  readonly contrary: readonly Bearer[];
}

const nearest = (
  index: NameIndex,
  tokens: Tokens,
  claim: UnknownClaim,
  written: string,
  ranges: readonly RowRange[],
  most: number,
): NearNames => {
  const best: Bearer[] = [];
  const contrary: Bearer[] = [];
  let limit = most;
  const distanceTo = distanceFrom(written);
  const { tree } = index;
  eachLikely(index, written, ranges, most, (at, name) => {
    const isOfType = claim.type === undefined ? maskAt(tree, at) === 0 : (typesAt(tree, at) & claim.type.mask) !== 0;
    const distance = isOfType ? distanceTo(name, limit) : limit + 1;
    if (distance > limit) return limit;
    const entry = entryOf(tree, at);
    const isOther = distance === 0 && isContrary(tokens, claim, entry.spelling);
    if (isOther) contrary.push({ row: entry.row, entry, rank: 2, match: "contrary", typeFits: true, distance });
    if (isOther) return limit;
    limit = distance;
    best.push({ row: entry.row, entry, rank: 2, match: "typo", typeFits: true, distance });
    return limit;
  });
  return { near: best.filter((one) => one.distance === limit), contrary };
};

/** Right letters with other marks are no typing error, wherever the blanks stand. */
const isContrary = (tokens: Tokens, claim: UnknownClaim, spelling: string): boolean => {
  const written = foldTone(tokens.marked.slice(claim.nameFrom, claim.nameTo ?? claim.to).join(""));
  return compareMarks(written, foldTone(spelling.replaceAll(" ", ""))) === "contrary";
};
