import { says, type Tokens } from "./tokens.ts";

/** Words for at once or within the day; `firm` ones hold even when an amount of time follows. */
export interface PrintedSameDay {
  readonly at: number;
  readonly next: number;
  readonly firm: boolean;
}

/** The first place that says at once (ngay) or within the day (trong ngày). */
export const sameDayIn = (tokens: Tokens): PrintedSameDay | undefined => {
  for (let at = 0; at < tokens.list.length; at++) {
    const day = withinTheDay(tokens, at);
    if (day !== undefined) return { at, next: day, firm: true };
    const once = atOnce(tokens, at);
    if (once !== undefined) return { at, next: once, firm: false };
  }
  return undefined;
};

/** "trong ngày", "ngay trong ngày làm việc", "cùng ngày"; not "trong ngày làm việc tiếp theo". */
const withinTheDay = (tokens: Tokens, at: number): number | undefined => {
  if (!says(tokens, at, "trong|cùng|cung")) return undefined;
  const day = says(tokens, at + 1, "cùng|cung") ? at + 2 : at + 1;
  if (!says(tokens, day, "ngày|ngay")) return undefined;
  const next = says(tokens, day + 1, "làm|lam", "việc|viec") ? day + 3 : day + 1;
  return says(tokens, next, "tiếp|tiep|kế|ke|liền|hôm|sau") ? undefined : next;
};

/** Behind these words "ngay" is at once; in text without marks it may be a day, so only these are read there. */
const atOnce = (tokens: Tokens, at: number): number | undefined => {
  if (says(tokens, at, "ngay", "lập|lap", "tức|tuc")) return at + 3;
  if (says(tokens, at, "ngay", "sau|khi|lập|lap|tức|tuc") || says(tokens, at, "tức", "thì|thời")) return at + 2;
  if (says(tokens, at, "lập|lap", "tức|tuc")) return at + 2;
  if (says(tokens, at, "trả|tra|giải|giai|quyết|quyet|quả|qua", "ngay") && isEnd(tokens, at + 2)) return at + 2;
  return says(tokens, at, "ngay") && (at === 0 || tokens.list[at - 1]?.kind === "mark") && isEnd(tokens, at + 1)
    ? at + 1
    : undefined;
};

const isEnd = (tokens: Tokens, at: number): boolean => {
  const token = tokens.list[at];
  return token === undefined || token.kind === "mark" || says(tokens, at, "sau|khi|không|khong|miễn|mien");
};
