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

/** A fee is printed straight behind its limit ("NgàyMiễn phí"); the joint is the case, or a word no limit continues with. */
const joints: readonly RegExp[] = [
  /(\p{Ll})(?=\p{Lu})/gu,
  /(ngày|ngay|việc|viec|giờ|gio|tháng|thang|tuần|tuan|phút|phut|năm|tin)(?=miễn|mien|không có|khong co|việt nam|viet nam)/giu,
];

export const tokensOf = (text: string): Tokens => {
  const source = joints.reduce(
    (joined, joint) => joined.replace(joint, "$1 "),
    normaliseText(text).replaceAll("½", "1/2"),
  );
  const list: Token[] = [];
  for (const found of source.matchAll(/\d+(?:[.,]\d+)*(?:\/\d+)?|\p{L}+|[^\s\p{L}\d]/gu)) {
    const [piece] = found;
    const kind = /^\d/.test(piece) ? "number" : /^\p{L}/u.test(piece) ? "word" : "mark";
    list.push({ kind, text: piece.toLowerCase(), from: found.index, to: found.index + piece.length });
  }
  return { source, list };
};

/** Whether the words from a place on are these, in one of the spellings divided by a bar. */
export const says = (tokens: Tokens, at: number, ...words: readonly string[]): boolean =>
  words.every((word, index) => word.split("|").includes(tokens.list[at + index]?.text ?? ""));
