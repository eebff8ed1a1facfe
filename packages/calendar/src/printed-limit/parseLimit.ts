import { err, ok, type Result, type Words } from "@haicap/kernel";
import type { LimitUnit, SimpleLimit } from "../time-limit/TimeLimit.ts";
import { type Amount, amountsAt, whyNoAmount } from "./amounts.ts";
import { cutoffIn } from "./cutoffs.ts";
import type { FoundLimit } from "./FoundLimit.ts";
import { readIsoDuration } from "./isoDuration.ts";
import { restateLimit } from "./restateLimit.ts";
import { sameDayIn } from "./sameDays.ts";
import { says, type Token, type Tokens, tokensOf } from "./tokens.ts";
import { type PrintedUnit, unitAt, workingAt } from "./units.ts";
import { unreadOf } from "./unread.ts";

/** The text names no limit that can be counted. */
export interface LimitUnreadable {
  readonly _tag: "LimitUnreadable";
  readonly text: string;
  /**
   * `kindNeeded`: an ISO 8601 duration does not say whether its days are working days. `tooLarge`: the amount is a million or
   * more. `unclearAmount`: the digits may mean two things ("1.000 ngày", "3/5 ngày").
   */
  readonly reason: "noLimit" | "noUnit" | "unknownUnit" | "kindNeeded" | "tooLarge" | "unclearAmount" | "tooLong";
}

/** A printed limit as it was read, said back, and what was not read. */
export interface ParsedLimit {
  readonly limit: SimpleLimit;
  readonly restated: Words;
  readonly unread?: readonly string[];
}

/** How {@link parseLimit} reads a text that does not say it all. */
export interface ParseLimitOptions {
  /** What the days and hours of an ISO 8601 duration are; without it such a text is refused. */
  readonly kind?: "working" | "calendar";
}

const longestText = 20_000;

/**
 * Reads a time limit as procedures print it (thời hạn giải quyết): "không quá 05 (năm) ngày làm việc kể từ ngày nhận đủ hồ sơ".
 *
 * "ngày làm việc" and "ngày" are different units and never converted (R10). Digits win over words, a range reads as its upper
 * end, the first limit of several is read; what was left over is in `unread`, words that make it no upper limit ("sau", "tối
 * thiểu") among it. Fails with `LimitUnreadable` on a bare number, an unknown unit (minutes are one), or no limit at all.
 *
 * @legal civil-code-2015#145, civil-code-2015#146
 * @example
 * parseLimit("Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ");
 * // => ok { limit: { amount: 5, unit: "workingDay" }, restated: { vi: "5 ngày làm việc", en: "5 working days" } }
 * parseLimit("15"); // => err { _tag: "LimitUnreadable", text: "15", reason: "noUnit" }
 * parseLimit("P5D"); // => err { _tag: "LimitUnreadable", text: "P5D", reason: "kindNeeded" }
 * @since 0.1.0
 */
export const parseLimit = (text: string, options: ParseLimitOptions = {}): Result<ParsedLimit, LimitUnreadable> => {
  const refuse = (reason: LimitUnreadable["reason"]): Result<ParsedLimit, LimitUnreadable> =>
    err({ _tag: "LimitUnreadable", text: text.length > 200 ? `${text.slice(0, 200)}…` : text, reason });
  if (text.length > longestText) return refuse("tooLong");
  const iso = readIsoDuration(text.trim(), options.kind);
  if (iso !== undefined) return iso.ok ? answered(iso.value, []) : refuse(iso.error);
  const tokens = tokensOf(text);
  const found = findLimit(tokens);
  return found.ok ? answered(found.value.limit, unreadOf(tokens, found.value)) : refuse(found.error);
};

const answered = (limit: SimpleLimit, unread: readonly string[]): Result<ParsedLimit, never> =>
  ok({ limit, restated: restateLimit(limit), ...(unread.length === 0 ? {} : { unread }) });

type NotFound = Exclude<LimitUnreadable["reason"], "kindNeeded" | "tooLong">;

const findLimit = (tokens: Tokens): Result<FoundLimit, NotFound> => {
  const cutoff = cutoffIn(tokens);
  const hidden = cutoff === undefined ? tokens : without(tokens, cutoff.spans);
  const withCutoff = (found: FoundLimit): Result<FoundLimit, NotFound> =>
    ok(
      cutoff === undefined
        ? found
        : { ...found, limit: { ...found.limit, cutoff: cutoff.cutoff }, spans: [...found.spans, ...cutoff.spans] },
    );
  const sameDay = sameDayIn(hidden);
  const amount = amountIn(hidden);
  const isSame =
    sameDay !== undefined &&
    (amount === undefined ||
      (sameDay.at < amount.at && (sameDay.firm || isConditional(tokens, sameDay.at, amount.at))));
  if (isSame) return withCutoff({ limit: onTheDay, spans: [[sameDay.at, sameDay.next]] });
  if (amount === undefined && cutoff !== undefined) return withCutoff({ limit: onTheDay, spans: [] });
  if (amount === undefined) return nextWorkingDay(tokens) ?? err(whyNone(tokens));
  if (amount.unit === "unknown") return err("unknownUnit");
  return withCutoff({
    limit: { amount: amount.value, unit: amount.unit },
    spans: [[amount.at, amount.next]],
    ...(amount.contradicted === undefined ? {} : { contradicted: amount.contradicted }),
  });
};

const onTheDay: SimpleLimit = { amount: 0, unit: "sameDay" };

/** "ngày làm việc tiếp theo" by itself is one working day. */
const nextWorkingDay = (tokens: Tokens): Result<FoundLimit, NotFound> | undefined => {
  const at = tokens.list.findIndex(
    (_, index) =>
      says(tokens, index, "ngày|ngay", "làm|lam", "việc|viec") &&
      says(tokens, index + 3, "tiếp|kế|liền", "theo|tiếp|kề"),
  );
  return at === -1 ? undefined : ok({ limit: { amount: 1, unit: "workingDay" }, spans: [[at, at + 5]] });
};

const whyNone = (tokens: Tokens): NotFound => {
  for (const [at, token] of tokens.list.entries()) {
    const isAmount = token.kind === "number" && !isNumbered(tokens, at) && unitAt(tokens, at + 1) !== undefined;
    const why = isAmount ? whyNoAmount(token.text) : undefined;
    if (why !== undefined) return why;
  }
  return tokens.list[0]?.kind === "number" && Number(tokens.list[0].text) !== 0 ? "noUnit" : "noLimit";
};

/** A blank in place of tokens already read, so that places stay what they are. */
const without = (tokens: Tokens, spans: readonly (readonly [number, number])[]): Tokens => {
  const gap: Pick<Token, "kind" | "text"> = { kind: "mark", text: "" };
  const isRead = (index: number): boolean => spans.some(([from, to]) => index >= from && index < to);
  return { source: tokens.source, list: tokens.list.map((token, at) => (isRead(at) ? { ...token, ...gap } : token)) };
};

/** Whether a second limit holds only on a condition. */
const isConditional = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.list.slice(from, to).some((token) => ["trường", "nếu", "đối", "riêng"].includes(token.text));

interface FoundAmount {
  readonly at: number;
  readonly next: number;
  readonly value: number;
  readonly unit: LimitUnit | "unknown";
  readonly contradicted?: readonly [number, number];
}

/** The first amount of a unit; "từ 5 đến 7 ngày" is read to its upper end. */
const amountIn = (tokens: Tokens): FoundAmount | undefined => {
  for (let at = 0; at < tokens.list.length; at++) {
    const found = amountAt(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
};

const amountAt = (tokens: Tokens, at: number, isUpper = false): FoundAmount | undefined => {
  if (isNumbered(tokens, at)) return undefined;
  for (const read of amountsAt(tokens, at)) {
    const amount = pastBracket(tokens, read);
    const unit = unitAt(tokens, amount.next) ?? unitInBrackets(tokens, amount.next);
    const upper = isUpper ? undefined : upperEnd(tokens, unit?.next ?? amount.next);
    if (upper !== undefined) return { ...upper, at };
    if (unit !== undefined) return withSmaller(tokens, measured(tokens, at, amount, unit));
  }
  return undefined;
};

/** "5 (ngày làm việc)". */
const unitInBrackets = (tokens: Tokens, at: number): PrintedUnit | undefined => {
  const unit = says(tokens, at, "(") ? unitAt(tokens, at + 1) : undefined;
  return unit !== undefined && says(tokens, unit.next, ")") ? { ...unit, next: unit.next + 1 } : undefined;
};

/** A date, an article or the number of a document is no amount: "ngày 31 tháng 12", "Điều 5", "thứ tư ngày 20/5". */
const isNumbered = (tokens: Tokens, at: number): boolean =>
  tokens.list[at]?.kind === "number"
    ? says(tokens, at - 1, "ngày|điều|khoản|điểm|số|mục")
    : says(tokens, at - 1, "thứ|tháng|mùng|mồng");

/** Both brackets and the words between them. */
const longestBracket = 7;

/** "1/2 (một phần hai) ngày": words in brackets that are no number stand between an amount and its unit. */
const pastBracket = (tokens: Tokens, amount: Amount): Amount => {
  if (!says(tokens, amount.next, "(")) return amount;
  const length = tokens.list.slice(amount.next, amount.next + longestBracket).findIndex((token) => token.text === ")");
  const end = amount.next + length;
  const isShort = length !== -1 && unitAt(tokens, end + 1) !== undefined;
  return isShort ? { ...amount, next: end + 1, contradicted: [amount.next + 1, end] } : amount;
};

/** What follows "đến" or a dash; a range has two ends and no more. */
const upperEnd = (tokens: Tokens, at: number): FoundAmount | undefined =>
  says(tokens, at, "đến|den|tới|-") ? amountAt(tokens, at + 1, true) : undefined;

/** "2 năm 6 tháng" and "1 giờ 30 phút" are one amount of the smaller or larger unit; other pairs are not counted as one. */
const withSmaller = (tokens: Tokens, found: FoundAmount): FoundAmount => {
  const [more] = amountsAt(tokens, says(tokens, found.next, "+") ? found.next + 1 : found.next);
  const unit = more === undefined ? undefined : unitAt(tokens, more.next);
  if (more === undefined || unit === undefined || unit.unit === found.unit) return found;
  const whole = { ...found, next: unit.next };
  if (found.unit === "year" && unit.unit === "month")
    return { ...whole, value: found.value * 12 + more.value, unit: "month" };
  const isMinutes =
    says(tokens, more.next, "phút|phut") && Number.isInteger(more.value) && Number.isInteger(found.value);
  const isHours = found.unit === "hour" || found.unit === "workingHour";
  return isHours && isMinutes
    ? { ...whole, value: hoursOf(found.value * 60 + more.value) }
    : { ...whole, unit: "unknown" };
};

/** Whole hours and the minutes beyond, added the same way however they were written. */
const hoursOf = (minutes: number): number => Math.floor(minutes / 60) + (minutes % 60) / 60;

/** "2 ngày rưỡi làm việc". */
const workedUnits: Partial<Record<string, LimitUnit>> = { calendarDay: "workingDay", hour: "workingHour" };

/** Half a month and half a year are units of their own; "rưỡi" adds a half. */
const measured = (tokens: Tokens, at: number, amount: Amount, unit: PrintedUnit): FoundAmount => {
  const hasHalf = says(tokens, unit.next, "rưỡi|ruoi");
  const worked = hasHalf ? workingAt(tokens, unit.next + 1) : undefined;
  const isHalf = ["nửa", "nua"].includes(tokens.list[at]?.text ?? "");
  const halves: Partial<Record<string, LimitUnit>> = { month: "halfMonth", year: "halfYear" };
  const half = isHalf ? halves[unit.unit] : undefined;
  return {
    at,
    next: worked ?? (hasHalf ? unit.next + 1 : unit.next),
    value: half === undefined ? amount.value + (hasHalf ? 0.5 : 0) : 1,
    unit: half ?? (worked === undefined ? unit.unit : (workedUnits[unit.unit] ?? "unknown")),
    ...(amount.contradicted === undefined ? {} : { contradicted: amount.contradicted }),
  };
};
