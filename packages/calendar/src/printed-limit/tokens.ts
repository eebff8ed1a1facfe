import { normaliseText } from "@haicap/kernel";

/** A number, a word, or a mark of punctuation, and where it stands in the normalised text. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A printed limit taken apart: `source` keeps the case, tokens are in lower case. */
export interface Tokens {
  readonly source: string;
  readonly list: readonly Token[];
}

/**
 * A fee is printed straight behind its limit ("NgàyMiễn phí"), and words of it run together ("ngàylàm việc"); the joint is the
 * case, a syllable that no letter can follow, or a word no limit continues with.
 */
const joints: readonly RegExp[] = [
  /(\p{Ll})(?=\p{Lu})/gu,
  /(ngày|việc|tháng|tuần|phút|giờ|năm|làm)(?=\p{L})/giu,
  /(ngay|viec|gio|thang|tuan|phut|tin)(?=miễn|mien|không có|khong co|việt nam|viet nam|lam viec|làm việc)/giu,
];

/** Digits as wide as letters, and fractions of one sign; "1½" is one and a half. */
const spelt = (text: string): string =>
  normaliseText(text)
    .replace(/[\uff01-\uff5e]/gu, (sign) => sign.normalize("NFKC"))
    .replace(/[½¼¾]/gu, (sign) => ` ${sign.normalize("NFKC").replace("\u2044", "/")}`)
    .trimStart();

/** Marks that say the same: every dash, and square brackets. */
const marks: Readonly<Record<string, string>> = { "[": "(", "]": ")", "÷": "-", "~": "-", "−": "-" };
const markOf = (piece: string): string => marks[piece] ?? (/^\p{Pd}$/u.test(piece) ? "-" : piece);

/** The pieces of a printed limit: numbers, words and marks, in the order they stand in. */
export const tokensOf = (text: string): Tokens => {
  const source = joints.reduce((joined, joint) => joined.replace(joint, "$1 "), spelt(text));
  const list: Token[] = [];
  for (const found of source.matchAll(/\d+(?:[.,]\d+)*(?:\/\d+)?|\p{L}+|[^\s\p{L}\d]/gu)) {
    const [piece] = found;
    const kind = /^\d/.test(piece) ? "number" : /^\p{L}/u.test(piece) ? "word" : "mark";
    list.push({
      kind,
      text: kind === "mark" ? markOf(piece) : piece.toLowerCase(),
      from: found.index,
      to: found.index + piece.length,
    });
  }
  return { source, list };
};

/** Whether the words from a place on are these, in one of the spellings divided by a bar. */
export const says = (tokens: Tokens, at: number, ...words: readonly string[]): boolean =>
  words.every((word, index) => word.split("|").includes(tokens.list[at + index]?.text ?? ""));
