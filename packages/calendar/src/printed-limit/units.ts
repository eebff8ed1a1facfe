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
    return workingAt(tokens, at + 1) === undefined ? { unit: "week", next: at + 1 } : { unit: "unknown", next: at + 1 };
  if (says(tokens, at, "tháng|thang")) return { unit: "month", next: at + 1 };
  return says(tokens, at, "năm|nam") ? { unit: "year", next: at + 1 } : undefined;
};

const dayAt = (tokens: Tokens, next: number): PrintedUnit => {
  const working = workingAt(tokens, next) ?? withoutRestDays(tokens, next);
  if (working !== undefined) return { unit: "workingDay", next: working };
  return { unit: "calendarDay", next: says(tokens, next, "lịch|đêm") ? next + 1 : next };
};

/** "làm việc", "lv", "hành chính", also in brackets. */
const workingAt = (tokens: Tokens, at: number): number | undefined => {
  const start = says(tokens, at, "(") ? at + 1 : at;
  const end = workingWords(tokens, start);
  if (end === undefined || start === at) return end;
  return says(tokens, end, ")") ? end + 1 : undefined;
};

const workingWords = (tokens: Tokens, at: number): number | undefined => {
  if (says(tokens, at, "làm|lam", "việc|viec|viêc") || says(tokens, at, "hành|hanh", "chính|chinh")) return at + 2;
  return says(tokens, at, "lv") ? at + 1 : undefined;
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
  says(tokens, at, "thứ|thu", "bảy|bẩy|bay|7") ||
  says(tokens, at, "chủ|chu", "nhật|nhat") ||
  says(tokens, at, "ngày|ngay", "nghỉ|nghi|lễ|le");
