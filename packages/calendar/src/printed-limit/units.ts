import { fold } from "@haicap/kernel";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { says, type Tokens } from "./tokens.ts";

/** A unit as printed and the place behind it; `unknown` is one no limit is counted in here. */
export interface PrintedUnit {
  readonly unit: Exclude<LimitUnit, "sameDay"> | "unknown";
  readonly next: number;
}

/** The unit that stands at a place, or `undefined`. */
export const unitAt = (tokens: Tokens, at: number): PrintedUnit | undefined => {
  if (says(tokens, at, "ngày|ngay")) return dayAt(tokens, at + 1);
  if (says(tokens, at, "giờ|gio|h|tiếng")) {
    const hours = says(tokens, at + 1, "đồng", "hồ") ? at + 3 : at + 1;
    const working = workingAt(tokens, hours);
    return working === undefined ? { unit: "hour", next: hours } : { unit: "workingHour", next: working };
  }
  if (says(tokens, at, "phút|phut|giây|giay|quý|quí|buổi")) return { unit: "unknown", next: at + 1 };
  if (says(tokens, at, "tuần|tuan"))
    return workingAt(tokens, at + 1) === undefined
      ? { unit: "week", next: says(tokens, at + 1, "lễ|le") ? at + 2 : at + 1 }
      : { unit: "unknown", next: at + 1 };
  if (says(tokens, at, "tháng|thang")) return { unit: "month", next: at + 1 };
  return says(tokens, at, "năm|nam") ? { unit: "year", next: at + 1 } : undefined;
};

const dayAt = (tokens: Tokens, next: number): PrintedUnit => {
  const working = workingAt(tokens, next) ?? withoutRestDays(tokens, next);
  if (working !== undefined) return { unit: "workingDay", next: working };
  return { unit: "calendarDay", next: says(tokens, next, "lịch|đêm") ? next + 1 : next };
};

/** "làm việc", "lv", "hành chính", also in brackets or behind a slash, and said again: "(tính theo ngày làm việc)". */
export const workingAt = (tokens: Tokens, at: number): number | undefined => {
  const inBrackets = says(tokens, at, "(");
  const start = inBrackets || says(tokens, at, "/|-|,") ? at + 1 : at;
  const said = saidAgain(tokens, start);
  if (said === start && says(tokens, at, ",")) return undefined;
  const end = workingWords(tokens, start === at ? at : said);
  return end !== undefined && inBrackets && says(tokens, end, ")") ? end + 1 : end;
};

/** Behind "được tính theo ngày" and its like; they are not read where a "không" denies them. */
const saidAgain = (tokens: Tokens, at: number): number => {
  let next = at;
  while (says(tokens, next, "được|tính|theo|là|các|ngày|giờ")) next++;
  return next;
};

const workingWords = (tokens: Tokens, at: number): number | undefined => {
  if (says(tokens, at, "hành|hanh", "chính|chinh")) return at + 2;
  if (says(tokens, at, "lv")) return at + 1;
  if (says(tokens, at, "l", "/|.", "v")) return at + 3;
  return [2, 1].map((words) => at + words).find((end) => isAlmostWorking(tokens, at, end));
};

/** "làm việc" as it is typed in haste: without marks, run together, or with one letter missing, added or another. */
const isAlmostWorking = (tokens: Tokens, from: number, to: number): boolean => {
  const words = tokens.list.slice(from, to);
  if (words.length !== to - from || words.some((token) => token.kind !== "word")) return false;
  return isOneOff(fold(words.map((token) => token.text).join("")), "lamviec");
};

/** Whether two words differ in one letter at most. */
const isOneOff = (typed: string, meant: string): boolean => {
  let same = 0;
  while (same < meant.length && typed[same] === meant[same]) same++;
  const [shorter, longer] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  const skip = shorter.length === longer.length ? 1 : 0;
  return longer.length - shorter.length <= 1 && shorter.slice(same + skip) === longer.slice(same + 1);
};

/** "7 ngày (không kể thứ bảy, chủ nhật và ngày lễ)" is a working-day limit in words (R10). */
const withoutRestDays = (tokens: Tokens, at: number): number | undefined => {
  const start = says(tokens, at, "(|,") ? at + 1 : at;
  const isLeftOut = says(tokens, start, "không|khong", "kể|ke|tính|tinh|bao") || says(tokens, start, "trừ|tru");
  if (!isLeftOut) return undefined;
  const rest = tokens.list.slice(start, start + 12).findIndex((_, index) => isRestDay(tokens, start + index));
  if (rest === -1) return undefined;
  const closing = tokens.list.findIndex((token, index) => index > start + rest && /[);.]/.test(token.text));
  const end = closing === -1 ? tokens.list.length : closing;
  return start > at && says(tokens, end, ")") ? end + 1 : end;
};

const isRestDay = (tokens: Tokens, at: number): boolean =>
  says(tokens, at, "t", "7") ||
  says(tokens, at, "cn") ||
  says(tokens, at, "thứ|thu", "bảy|bẩy|bay|7") ||
  says(tokens, at, "chủ|chu", "nhật|nhat") ||
  says(tokens, at, "ngày|ngay", "nghỉ|nghi|lễ|le");
