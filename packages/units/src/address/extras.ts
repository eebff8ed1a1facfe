import type { Scan } from "./scan.ts";
import { formsOf, signs } from "./wordSigns.ts";

/** What a text says besides units, found at its end. */
export interface Extras {
  readonly postalCode?: string;
  readonly country?: string;
  /** Places in the text that were understood. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Takes the country and a postal code of five or six digits off the end of a text, in either order. */
export const takeExtras = (scan: Scan): Extras => {
  if (((scan.signs[scan.count - 1] as number) & signs.extra) === 0) return nothing;
  const spans: (readonly [number, number])[] = [];
  let postalCode: string | undefined;
  let country: string | undefined;
  const take = (words: number): string => {
    const start = scan.start[scan.count - words] as number;
    const end = scan.end[scan.count - 1] as number;
    spans.push([start, end]);
    scan.count -= words;
    return scan.text.slice(start, end);
  };
  for (;;) {
    const length = country === undefined ? countryLength(scan) : 0;
    if (length > 0) country = take(length);
    else if (postalCode === undefined && scan.count > 1 && isPostalCode(scan)) postalCode = take(1);
    else break;
  }
  return {
    spans,
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
  };
};

const nothing: Extras = { spans: [] };

const isPostalCode = ({ text, start, end, count }: Scan): boolean =>
  /^\d{5,6}$/.test(text.slice(start[count - 1], end[count - 1]));

const countryLength = (scan: Scan): number => {
  const last = formsAt(scan, scan.count - 1).folded;
  if (last === "vietnam" || last === "vn") return 1;
  if (last !== "nam" || scan.count < 2) return 0;
  const { folded, marked } = formsAt(scan, scan.count - 2);
  return folded === "viet" && marked !== "viết" ? 2 : 0;
};

const formsAt = ({ text, start, end }: Scan, at: number): ReturnType<typeof formsOf> =>
  formsOf(text.slice(start[at], end[at]));
