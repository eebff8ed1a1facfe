import type { FoundLimit } from "./FoundLimit.ts";
import type { Token, Tokens } from "./tokens.ts";
import { unitAt } from "./units.ts";

/** Words around a limit that add nothing to it. */
const neutral = new Set(
  "trong thời hạn thời gian vòng không quá vượt tối đa chậm nhất là từ khoảng muộn giải quyết trả kết quả và với làm tổng ngay".split(
    " ",
  ),
);

/** Words that make an amount something else than an upper limit; they are always named. */
const qualifiers: readonly (readonly string[])[] = [["ít", "nhất"], ["tối", "thiểu"], ["sau"], ["trước"], ["quá"]];

/** What of a text was not read: what stands before the limit, words in brackets that contradict it, and what follows. */
export const unreadOf = (tokens: Tokens, found: FoundLimit): readonly string[] => {
  const from = Math.min(...found.spans.map((span) => span[0]), tokens.list.length);
  const to = Math.max(...found.spans.map((span) => span[1]), 0);
  return [
    ...before(tokens, from),
    ...(found.contradicted === undefined ? [] : [between(tokens, ...found.contradicted)]),
    ...gaps(tokens, found),
    ...after(tokens, to),
  ].filter((text) => text !== "");
};

const between = (tokens: Tokens, from: number, to: number): string => {
  const [first, last] = [tokens.list[from], tokens.list[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? ""
    : trimmed(tokens.source.slice(first.from, last.to));
};

/** Without punctuation at the ends; a closing bracket stays only with its opening one. */
const trimmed = (text: string): string => {
  const bare = text.replace(/^[\s;,.:()-]+|(?<![\s;,.:(-])[\s;,.:(-]+$/gu, "");
  return bare.includes("(") ? bare : bare.replace(/(?<![\s;,.:)])[\s;,.:)]+$/u, "");
};

/** Qualifiers each by themselves when only neutral words stand around them, else all that stands before. */
const before = (tokens: Tokens, until: number): readonly string[] => {
  const words = tokens.list.slice(0, until).filter((token) => token.kind !== "mark");
  const named: string[] = [];
  for (let at = 0; at < words.length; ) {
    const qualifier = qualifierAt(words, at);
    if (qualifier === undefined && !neutral.has(words[at]?.text ?? "")) return [between(tokens, 0, until)];
    if (qualifier !== undefined) named.push(qualifier.join(" "));
    at += qualifier?.length ?? 1;
  }
  return named;
};

/** "quá" alone says the limit has passed; "không quá" and "vượt quá" are upper limits. */
const qualifierAt = (words: readonly Token[], at: number): readonly string[] | undefined => {
  const found = qualifiers.find((one) => one.every((word, index) => words[at + index]?.text === word));
  const isUpper = found?.[0] === "quá" && ["không", "vượt"].includes(words[at - 1]?.text ?? "");
  return isUpper ? undefined : found;
};

/** What stands between a limit and its cut-off, when it says something. */
const gaps = (tokens: Tokens, found: FoundLimit): readonly string[] => {
  const spans = [...found.spans].sort((a, b) => a[0] - b[0]);
  return spans.slice(1).map((span, index) => {
    const start = spans[index]?.[1] ?? 0;
    return isStartOfCount(tokens, start) ? "" : between(tokens, start, span[0]);
  });
};

/** "kể từ ngày nhận đủ hồ sơ hợp lệ" says from when, which is the rule anyway; the rest of the text is left over. */
const after = (tokens: Tokens, from: number): readonly string[] => {
  const start = isStartOfCount(tokens, from) ? endOfClause(tokens, from) : from;
  return [between(tokens, start, tokens.list.length)];
};

const isStartOfCount = (tokens: Tokens, at: number): boolean => {
  const place = tokens.list[at]?.text === "," ? at + 1 : at;
  const words = [0, 1, 2].map((ahead) => tokens.list[place + ahead]?.text ?? "");
  const [first = "", second = "", third = ""] = words;
  if (["kể", "tính"].includes(first)) return ["từ", "sau", "khi"].includes(second);
  if (first === "từ") return ["ngày", "khi", "thời", "lúc"].includes(second);
  return (
    (first === "sau" && second === "khi") ||
    (first === "nhận" && ["được", "đủ", "hồ"].includes(second)) ||
    (first === "khi" && third !== "")
  );
};

const endOfClause = (tokens: Tokens, from: number): number => {
  const ends = [";", ".", "(", "trường", "nếu", "đối", "riêng", "miễn"];
  const isEnd = (token: Token, index: number): boolean =>
    index > from + 1 &&
    (ends.includes(token.text) || (token.kind === "number" && unitAt(tokens, index + 1) !== undefined));
  const end = tokens.list.findIndex(isEnd);
  return end === -1 ? tokens.list.length : end;
};
