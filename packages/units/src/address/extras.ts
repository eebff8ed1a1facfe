import type { Tokens } from "./tokens.ts";
import { signs } from "./wordSigns.ts";

/** What a text says besides units, found at its end. */
export interface Extras {
  readonly postalCode?: string;
  readonly country?: string;
  /** Places in the text that were understood. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Takes the country and a postal code of five or six digits off the end of a text, in either order. */
export const takeExtras = (tokens: Tokens): { readonly tokens: Tokens; readonly extras: Extras } => {
  if (((tokens.signs[tokens.count - 1] ?? 0) & signs.extra) === 0) return { tokens, extras: nothing };
  const spans: (readonly [number, number])[] = [];
  let count = tokens.count;
  let postalCode: string | undefined;
  let country: string | undefined;
  const take = (words: number): string => {
    const start = tokens.start[count - words] as number;
    const end = tokens.end[count - 1] as number;
    spans.push([start, end]);
    count -= words;
    return tokens.text.slice(start, end);
  };
  for (let more = true; more && count > 0; ) {
    const written = tokens.text.slice(tokens.start[count - 1], tokens.end[count - 1]);
    const length = countryLength(tokens, count);
    more = false;
    if (country === undefined && length > 0) {
      country = take(length);
      more = true;
    } else if (postalCode === undefined && count > 1 && /^\d{5,6}$/.test(written)) {
      postalCode = take(1);
      more = true;
    }
  }
  const extras = {
    spans,
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
  };
  return { tokens: count === tokens.count ? tokens : { ...tokens, count }, extras };
};

const nothing: Extras = { spans: [] };

const countryLength = (tokens: Tokens, count: number): number => {
  const last = tokens.folded[count - 1];
  if (last === "vietnam" || last === "vn") return 1;
  return last === "nam" && tokens.folded[count - 2] === "viet" && tokens.marked[count - 2] !== "viết" ? 2 : 0;
};
