import { pattern } from "../pattern/pattern.ts";
import { readNotation } from "./readNotation.ts";

/** Where in a text the number and notation of an instrument stands; `until` is exclusive. */
export interface Found {
  readonly from: number;
  readonly until: number;
  readonly instrument: string;
}

const dash = "[-‐-―−]";
const number = "(?<![\\p{L}\\p{N}/]|\\d[.-])\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]?";
const part = "\\p{L}[\\p{L}&]{0,19}\\d{0,2}";
const capitals = "\\p{Lu}[\\p{Lu}&]\\p{L}{0,18}\\d{0,2}";
const end = "(?![\\p{L}\\p{N}]|/[\\p{L}\\p{N}])";
const knownIssuer = "(?:CP|TTg|UBND|HĐND|HDND|UBTVQH\\d+|VPCP|B\\p{Lu}{1,8})(?![\\p{L}\\p{N}])";
const issuer = `(?:${dash}| ?${dash} ?(?=${knownIssuer}))`;

const notation = pattern(
  () =>
    [
      `${number} ?/ ?\\d{4} ?/ ?${part}(?:${issuer}${part})?(?:${dash}${part}){0,5}${end}`,
      `${number} ?/ ?${capitals}${issuer}${part}(?:${dash}${part}){0,5}${end}`,
      `${number} ?/ ?L${dash}CTN${end}`,
      `${number}${dash}\\p{Lu}\\p{L}{0,5}/${part}(?:${dash}${part}){0,3}${end}`,
      `${number}[/-](?:CP|HĐBT|HĐCP|TTg|SL)${end}`,
    ].join("|"),
  "gu",
);

/** A decree named by number and year alone: only the Government issues decrees, so nothing is guessed. */
const shortDecree = pattern(
  () =>
    "(?<![\\p{L}\\p{N}])(?:nghị định|nghi dinh|NĐ|decree)(?: số| so| no\\.?)?:? ?(\\d{1,4})/(\\d{4})(?![\\p{L}\\p{N}]| ?/)",
  "giu",
);
/** Since 1 January 1997 the number of a decree carries its year. */
const firstDatedYear = 1997;

/**
 * Finds every number and notation in a text that is already normalised, in order.
 *
 * @example
 * instrumentsIn("theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025").length; // => 1
 */
export const instrumentsIn = (text: string): readonly Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(notation())) {
    const instrument = readNotation(match[0]);
    if (instrument !== undefined) found.push({ from: match.index, until: match.index + match[0].length, instrument });
  }
  for (const match of text.matchAll(shortDecree())) {
    const [whole, digits = "", year = ""] = match;
    const instrument = Number(year) >= firstDatedYear ? readNotation(`${digits}/${year}/NĐ-CP`) : undefined;
    const from = match.index + whole.search(/\d/);
    if (instrument !== undefined) found.push({ from, until: match.index + whole.length, instrument });
  }
  return found.sort((a, b) => a.from - b.from);
};
