import type { ImportReason } from "../ImportReport.ts";

/** The legal basis of a page by number, and what is in doubt. */
export interface PageLaws {
  readonly laws: readonly string[];
  readonly flags: readonly { readonly reason: ImportReason; readonly text: string }[];
}

/**
 * Whether a cell holds the table of legal basis of a page, run together.
 *
 * @example
 * isGluedLaws("Tên văn bản pháp lý Mã văn bản"); // => true
 * isGluedLaws("60/2014/QH13"); // => false
 */
export const isGluedLaws = (cell: string): boolean => /^:?\s*Tên văn bản pháp lý\s*Mã văn bản/u.test(cell);

/** Numbers of instruments as far as their letters run: `60/2014/QH13`, `85/2019/TT-BTC`, `66.7/2025/NQ-CP`, `2222/QĐ-BHXH`. */
const numbers =
  /(\d{1,12}(?:\.\d{1,4})?)\/((?:\d{4}\/)?)(QH\d\d|UBTVQH\d\d|[A-ZĐ]{2,5}-?[A-ZĐ&]+(?:-[A-ZĐ&]+)*(?:(?<=QH)\d\d|(?<=TT)g)?)/gu;

const issuers = [
  "UBTVQH\\d\\d",
  "BHXH",
  "BLĐTBXH",
  "BNNPTNT",
  "BVHTTDL",
  "BNNMT",
  "BTNMT",
  "BGTVT",
  "BGDĐT",
  "BKHCN",
  "BKHĐT",
  "BTTTT",
  "BDTTG",
  "TANDTC",
  "VKSNDTC",
  "NHNN",
  "VPCP",
  "TTCP",
  "UBDT",
  "HĐND",
  "UBND",
  "HĐTP",
  "TTg",
  "BTC",
  "BCA",
  "BTP",
  "BXD",
  "BYT",
  "BNV",
  "BNG",
  "BQP",
  "BCT",
  "BKH",
  "TCT",
  "TLĐ",
  "CP",
];

const kinds = "NĐ|TTLT|TT|QĐ|NQLT|NQ|CT|VBHN|PL|KL|CV";
const known = new RegExp(
  `^(?:QH\\d\\d|UBTVQH\\d\\d|(?:${kinds})-(?:${issuers.join("|")})(?:-(?:${issuers.join("|")}))*)`,
  "u",
);

/**
 * Reads the legal basis of a page when its cells run together: "Thông tư 36/2022/TT-BTC36/2022/TT-BTC".
 *
 * The second column is the number, which touches the title before it or the one behind; a number inside a title stands free and
 * is no basis of its own. Letters that run into the next title end where an issuer we know ends.
 */
export const readPageLaws = (cell: string): PageLaws => {
  const text = cell.replace(/^:?\s*Tên văn bản pháp lý\s*Mã văn bản/u, "");
  const flags: PageLaws["flags"][number][] = [];
  const laws: string[] = [];
  let from = 0;
  for (;;) {
    numbers.lastIndex = from;
    const found = numbers.exec(text);
    if (found === null) break;
    const [, digits = "", year = "", letters = ""] = found;
    const suffix = suffixOf(letters, text[found.index + found[0].length] ?? "");
    const end = found.index + digits.length + 1 + year.length + suffix.length;
    from = end;
    if (!touches(text, found.index, end)) continue;
    const { number, isGlued } = ownDigits(digits);
    if (isGlued) flags.push({ reason: "legalNumberGlued", text: text.slice(Math.max(0, found.index - 20), end) });
    laws.push(`${number}/${year}${suffix}`);
  }
  if (laws.length === 0 && text.trim() !== "") flags.push({ reason: "legalBasisUnread", text });
  return { laws: [...new Set(laws)], flags };
};

/** The letters that are the number's own; of an issuer nobody knows, all but the first letter of a word behind. */
const suffixOf = (letters: string, behind: string): string => {
  const own = known.exec(letters)?.[0];
  if (own !== undefined) return own;
  return /\p{Ll}/u.test(behind) ? letters.slice(0, -1) : letters;
};

const free = /[\s(“"',;:.]/u;

const touches = (text: string, from: number, end: number): boolean => {
  const [before = " ", behind = ""] = [text[from - 1], text[end]];
  return !free.test(before) || behind === "" || !/[\s),;:.”"'(-]/u.test(behind);
};

/** The digits of a number that the year of the title before ran into: the year is taken off. */
const ownDigits = (digits: string): { readonly number: string; readonly isGlued: boolean } => {
  const own = /^(?:19|20)\d\d(\d{1,4})$/.exec(digits)?.[1];
  return own === undefined ? { number: digits, isGlued: digits.length > 4 } : { number: own, isGlued: true };
};
