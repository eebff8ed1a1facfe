import { type EraColumns, levelNumber } from "../table/EraColumns.ts";
import { gaps } from "./letterClass.ts";
import type { Mention, UnknownClaim } from "./Mention.ts";
import { isStreetWord } from "./streets.ts";
import { beginsSegment, type Tokens } from "./tokens.ts";
import { suffixMaskAt } from "./typeWords.ts";
import { signs } from "./wordSigns.ts";

/** Strong type words outside streets behind which no known name of that type stands. */
export const unknownClaims = (
  columns: EraColumns,
  tokens: Tokens,
  list: readonly Mention[],
  street: Int8Array,
): readonly UnknownClaim[] => {
  const claims: UnknownClaim[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const type = tokens.types[at];
    if (type === undefined || street[at] === 1) continue;
    const sure = type.strong || tokens.gap[at + 1] === gaps.dot;
    const read = list.some(
      (mention) => mention.from <= at && at < mention.to && isWhole(columns, tokens, list, mention),
    );
    if (!sure || read) continue;
    const nameFrom = at + type.length;
    const to = claimEnd(columns, tokens, nameFrom, list);
    if (to > nameFrom) {
      const claim = { from: at, nameFrom, to, type };
      const isDashed = tokens.gap[to] === gaps.dash;
      claims.push(isDashed ? { ...claim, beyondDash: claimEnd(columns, tokens, to, list) } : claim);
    }
    at = to - 1;
  }
  return [...claims, ...englishClaims(tokens, list)];
};

/** Segments that end with an English word for a type, before which no known name of that type stands: Foo Ward. */
const englishClaims = (tokens: Tokens, list: readonly Mention[]): readonly UnknownClaim[] => {
  const claims: UnknownClaim[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (!englishTypes.has(tokens.folded[at] as string)) continue;
    if (beginsSegment(tokens, at) || !beginsSegment(tokens, at + 1)) continue;
    let from = at - 1;
    while (!beginsSegment(tokens, from)) from--;
    const isNameLike = at - from < 6 && !isStreetWord(tokens, from) && tokens.types[from] === undefined;
    const isRead = list.some(({ to, bearers }) => to === at + 1 && bearers.some((one) => one.rank < 2));
    const type = { length: 1, mask: suffixMaskAt(tokens, at), strong: true };
    if (isNameLike && !isRead) claims.push({ from, nameFrom: from, nameTo: at, to: at + 1, type });
  }
  return claims;
};

/** A city or a town may be a building; these are nothing but units. */
const englishTypes: ReadonlySet<string> = new Set(["ward", "commune", "township", "district", "dist", "province"]);

/** Whether a known name ends where a name may end: with its segment, or before a type word, a number or a larger unit. */
const isWhole = (columns: EraColumns, tokens: Tokens, list: readonly Mention[], { to, bearers }: Mention): boolean => {
  if (!bearers.some((one) => one.rank < 2)) return false;
  if (beginsSegment(tokens, to) || tokens.types[to] !== undefined) return true;
  if (isStreetWord(tokens, to) || ((tokens.signs[to] ?? 0) & signs.end) !== 0) return true;
  return list.some(
    (next) => next.nameFrom === to && next.bearers.some((one) => one.rank < 2 && levelNumber(columns, one.row) < 2),
  );
};

/** A number is a name by itself. Another name nobody knows ends with its segment, at the next type word with a name of its type, or where a known name fills the rest. */
const claimEnd = (columns: EraColumns, tokens: Tokens, from: number, list: readonly Mention[]): number => {
  let at = from;
  const isNumbered = ((tokens.signs[from] ?? 0) & signs.digit) !== 0;
  while (at < tokens.count && at - from < (isNumbered ? 1 : 6)) {
    if (at > from) {
      if (beginsSegment(tokens, at)) break;
      const known = list.filter((mention) => mention.from === at && mention.bearers.some((one) => one.rank < 2));
      if (known.some((mention) => mention.type !== undefined || endsAsProvince(columns, tokens, mention))) break;
    }
    at++;
  }
  return at;
};

/** Whether a province is named up to the end of the segment: the Đồng Tháp of "Phường Không Có Đồng Tháp". */
const endsAsProvince = (columns: EraColumns, tokens: Tokens, { to, bearers }: Mention): boolean =>
  beginsSegment(tokens, to) && bearers.some((one) => one.rank < 2 && levelNumber(columns, one.row) === 0);
