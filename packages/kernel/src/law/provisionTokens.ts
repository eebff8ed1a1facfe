import { pattern } from "../pattern/pattern.ts";
/** A place below an instrument: any of article (điều), clause (khoản) and point (điểm). */
export interface Place {
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** A word of the law's address with its numbers: "khoản 1, 2 và 3" is one token of three items. `until` is exclusive. */
export interface ProvisionToken {
  readonly kind: "article" | "clause" | "point";
  readonly items: readonly Place[];
  readonly from: number;
  readonly until: number;
}

const words = {
  article: "(?:điều|dieu|đ\\.? ?(?=\\d)|articles?|arts?\\.?)",
  clause: "(?:khoản|khoan|k\\.? ?(?=\\d)|clauses?|paragraphs?|paras?\\.?)",
  point: "(?:điểm|diem|points?)",
} as const;

const quantity = " ?(?:ngày|tháng|năm|giờ|tuổi|%|đồng|triệu|days?|months?|years?|hours?)";
const stop = `(?![\\p{L}\\p{N}]|[/.,]\\d|${quantity})`;
const firstStop = "(?![\\p{L}\\p{N}]|/\\d)";
const separator = "(?: ?[,;] ?(?:và |hoặc |and |or )?| và | hoặc | and | or | & )";
const bracket = "(?:\\((?:\\d{1,2}[a-zđ]?|[a-zđ]\\d?)\\))";

const numbered = (word: string, digits: number, tail: string): string => {
  const item = `\\d{1,${digits}}[a-zđ]?${tail}`;
  const range = `(?: ?[-–—] ?| đến (?:hết )?| to | through )(?:${word} ?)?`;
  return `${word} ?(${item}${firstStop}(?:(?:${range}|${separator})\\d{1,3}[a-zđ]?${tail}${stop})*)`;
};

const lettered = (word: string): string => {
  const item = "\\(?[a-zđ]\\d{0,2}\\)?(?![\\p{L}\\p{N}])";
  return `${word} ?(${item}(?:(?: ?[-–—] ?(?:${word} )?| đến (?:${word} )?| to |${separator})${item})*)`;
};

const token = pattern(
  () =>
    `(?<![\\p{L}\\p{N}])(?:${[
      numbered(words.article, 4, `(?:\\.\\d{1,2}(?!\\d)(?:\\.[a-zđ](?!\\p{L}))?)?${bracket}{0,2}`),
      numbered(words.clause, 3, `${bracket}?`),
      lettered(words.point),
    ].join("|")})`,
  "giu",
);

/**
 * Finds every word of a law's address in a text that is already normalised, in order, with its list of numbers.
 *
 * @example
 * provisionTokens("khoản 2 Điều 17").length; // => 2
 */
export const provisionTokens = (text: string): readonly ProvisionToken[] => {
  const tokens: ProvisionToken[] = [];
  for (const match of text.matchAll(token())) {
    const [whole, article, clause, point] = match;
    const kind = article !== undefined ? "article" : clause !== undefined ? "clause" : "point";
    const items = itemsOf(kind, ((article ?? clause ?? point) as string).toLowerCase());
    tokens.push({ kind, items, from: match.index, until: match.index + whole.length });
  }
  return tokens;
};

const itemsOf = (kind: ProvisionToken["kind"], list: string): readonly Place[] => {
  const items: Place[] = [];
  let rangeFrom: Place | undefined;
  for (const [piece] of list.matchAll((kind === "point" ? pointPiece : numberPiece)())) {
    if (/^(?:[-–—]|đến|to|through)$/.test(piece)) rangeFrom = items.at(-1);
    else {
      const place = placeOf(kind, piece);
      if (rangeFrom !== undefined) items.push(...between(kind, rangeFrom, place));
      items.push(place);
      rangeFrom = undefined;
    }
  }
  return items;
};

const numberPiece = pattern(
  () => String.raw`\d+[a-zđ]?(?:\.\d+(?:\.[a-zđ])?)?(?:\([\p{L}\d]+\))*|[-–—]|đến|to(?= )|through`,
  "gu",
);
const pointPiece = pattern(() => String.raw`(?<!\p{L})[a-zđ]\d{0,2}(?![\p{L}\d])|[-–—]|đến|to(?= )`, "gu");

const placeOf = (kind: ProvisionToken["kind"], piece: string): Place => {
  if (kind === "point") return { point: piece };
  const [first = "", ...below] = piece.split(/[.()]/);
  const clause = kind === "article" ? below.find((part) => /^\d/.test(part)) : first;
  const point = below.find((part) => /^[^\d]/.test(part));
  return {
    ...(kind === "article" ? { article: first } : {}),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
};

const pointLetters = "abcdđeghiklmnopqrstuvxy";
/** A range longer than this is a slip of the pen, and only its ends are taken. */
const longestRange = 300;

/** What a range leaves unsaid: the places between its ends, where they can be counted; a number with a letter cannot. */
const between = (kind: ProvisionToken["kind"], first: Place, last: Place): readonly Place[] => {
  const [a, b] = [first[kind] as string, last[kind] as string];
  if (kind === "point") return betweenPoints(pointLetters.indexOf(a), pointLetters.indexOf(b));
  const length = Number(b) - Number(a) - 1;
  return length < longestRange ? Array.from({ length }, (_, index) => ({ [kind]: `${Number(a) + 1 + index}` })) : [];
};

const betweenPoints = (from: number, to: number): readonly Place[] =>
  from < 0 ? [] : [...pointLetters.slice(from + 1, Math.max(0, to))].map((point) => ({ point }));
