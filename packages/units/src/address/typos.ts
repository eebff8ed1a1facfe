import { fold, foldTone } from "@haicap/kernel";
import { editDistance } from "./editDistance.ts";
import type { Bearer, Mention, UnknownClaim } from "./Mention.ts";
import { compareMarks } from "./marks.ts";
import { masksOf, type NameIndex } from "./NameIndex.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";

/** The names of an era for search by likeness: folded, with the set of their letters for a quick refusal. */
interface Spellings {
  readonly folded: readonly string[];
  readonly letters: Int32Array;
  readonly entries: readonly (readonly [node: number, entry: number])[];
}

const cache = new WeakMap<NameIndex, Spellings>();

const spellingsOf = (index: NameIndex): Spellings => {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const places = index.entries.flatMap((list, node) =>
    (list ?? []).flatMap((entry, at) => (entry.numeric ? [] : [[node, at] as const])),
  );
  const folded = places.map(([node, at]) => fold((index.entries[node]?.[at]?.spelling ?? "").replaceAll(" ", "")));
  const made = { folded, letters: Int32Array.from(folded, lettersOf), entries: places };
  cache.set(index, made);
  return made;
};

const lettersOf = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
};

const bits = (set: number): number => {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
};

/**
 * Reads a name that nobody bears as one with a letter or two wrong: the units whose name is nearest, of the type written.
 * `within` narrows the search to what the rest of the text allows, `limit` is how many letters may be wrong.
 */
export const readTypo = (
  index: NameIndex,
  tokens: Tokens,
  claim: UnknownClaim,
  within: (row: number) => boolean,
  limit: number,
): Mention | undefined => {
  const written = tokens.folded.slice(claim.nameFrom, claim.to).join("");
  const shortest = limit > 1 ? 3 : 4;
  const most = Math.min(limit, written.length < shortest ? 0 : written.length < 7 ? 1 : 2);
  if (written.length < 2 || written.length > 40 || /^\d+$/.test(written)) return undefined;
  const bearers = nearest(index, tokens, claim, written, most, within);
  if (bearers.length === 0) return undefined;
  const whole = beginsSegment(tokens, claim.from) && beginsSegment(tokens, claim.to);
  return { ...claim, nameTo: claim.to, whole, inStreet: false, bearers };
};

const nearest = (
  index: NameIndex,
  tokens: Tokens,
  claim: UnknownClaim,
  written: string,
  most: number,
  within: (row: number) => boolean,
): readonly Bearer[] => {
  const { folded, letters, entries } = spellingsOf(index);
  const set = lettersOf(written);
  let best: Bearer[] = [];
  let limit = most;
  for (let at = 0; at < folded.length; at++) {
    const name = folded[at] as string;
    if (Math.abs(name.length - written.length) > limit || bits((letters[at] as number) ^ set) > 2 * limit) continue;
    const [node, place] = entries[at] as readonly [number, number];
    const entry = index.entries[node]?.[place];
    if (entry === undefined || !within(entry.row)) continue;
    if (claim.type === undefined ? entry.mask !== 0 : (masksOf(index.columns, entry) & claim.type.mask) === 0) continue;
    const distance = editDistance(written, name, limit);
    if (distance > limit || (distance === 0 && contrary(tokens, claim, entry.spelling))) continue;
    if (distance < limit) best = best.filter((one) => one.distance <= distance);
    limit = Math.min(limit, distance);
    best.push({ row: entry.row, entry, rank: 2, match: "typo", typeFits: true, distance });
  }
  const least = Math.min(...best.map((one) => one.distance));
  return best.filter((one) => one.distance === least);
};

/** Right letters with other marks are no typing error, wherever the blanks stand. */
const contrary = (tokens: Tokens, claim: UnknownClaim, spelling: string): boolean =>
  compareMarks(
    foldTone(tokens.marked.slice(claim.nameFrom, claim.to).join("")),
    foldTone(spelling.replaceAll(" ", "")),
  ) === "contrary";
