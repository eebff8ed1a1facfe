import { type ClockTime, parseClockTime } from "../office/ClockTime.ts";
import { says, type Tokens } from "./tokens.ts";

/** A clock time after which the next working day counts, and the places it was read from. */
export interface PrintedCutoff {
  readonly cutoff: ClockTime;
  readonly spans: readonly (readonly [number, number])[];
}

/** How far the words "ngày làm việc tiếp theo" may stand behind the hour. */
const reach = 24;

/** Finds "sau 15 giờ … ngày làm việc tiếp theo"; an hour without those words is an amount of hours, not a cut-off. */
export const cutoffIn = (tokens: Tokens): PrintedCutoff | undefined => {
  for (let at = 0; at < tokens.list.length; at++) {
    if (!says(tokens, at, "sau|quá")) continue;
    const hour = hourAt(tokens, at + 1);
    if (hour === undefined) continue;
    const end = nextDayBehind(tokens, hour.next);
    const start = end === undefined ? nextDayBefore(tokens, at) : at;
    if (start !== undefined)
      return { cutoff: hour.time, spans: [[start, end ?? hour.next], ...sameHourBefore(tokens, hour.time, start)] };
  }
  return undefined;
};

interface Hour {
  readonly time: ClockTime;
  readonly next: number;
}

/** "15 giờ", "15h", "15 giờ 30 phút", "15h30", "15:30". */
const hourAt = (tokens: Tokens, at: number): Hour | undefined => {
  const [hour, minute] = [tokens.list[at], tokens.list[at + 2]];
  if (hour?.kind !== "number" || !says(tokens, at + 1, "giờ|gio|h|g|:")) return undefined;
  const hasMinutes = minute?.kind === "number";
  if (says(tokens, at + 1, ":") && !hasMinutes) return undefined;
  const time = parseClockTime(`${hour.text.padStart(2, "0")}:${hasMinutes ? minute.text.padStart(2, "0") : "00"}`);
  if (!time.ok) return undefined;
  const behind = hasMinutes ? at + 3 : at + 2;
  return { time: time.value, next: says(tokens, behind, "phút|phut|giờ|h") ? behind + 1 : behind };
};

const nextDayBehind = (tokens: Tokens, at: number): number | undefined => {
  for (let next = at; next < at + reach && next < tokens.list.length; next++) {
    if (says(tokens, next, "ngày|ngay", "làm|lam", "việc|viec|viêc") && isNext(tokens, next + 3)) return next + 5;
    if (says(tokens, next, "ngày|ngay") && isNext(tokens, next + 1)) return next + 3;
    if (says(tokens, next, "hôm", "sau")) return next + 2;
  }
  return undefined;
};

/** "… hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận sau 15 giờ": the words come first, behind a condition. */
const nextDayBefore = (tokens: Tokens, until: number): number | undefined => {
  for (let at = Math.max(0, until - reach); at < until; at++) {
    const isNextDay = says(tokens, at, "ngày|ngay", "làm|lam", "việc|viec|viêc") && isNext(tokens, at + 3);
    const hasCondition = tokens.list.slice(at, until).some((token) => ["nếu", "khi", "neu"].includes(token.text));
    if (isNextDay && hasCondition) return leadOf(tokens, at);
  }
  return undefined;
};

/** With "hoặc", "trong", "vào" before it. */
const leadOf = (tokens: Tokens, at: number): number => {
  let start = at;
  while (says(tokens, start - 1, "hoặc|trong|vào|sang|của|hoac|vao")) start--;
  return start;
};

const isNext = (tokens: Tokens, at: number): boolean =>
  says(tokens, at, "tiếp|tiep|kế|ke|liền", "theo|tiếp|tiep|kề|sau") || says(tokens, at, "hôm|hom", "sau");

/** "trước 15 giờ trả trong ngày": the other half of the same sentence. */
const sameHourBefore = (tokens: Tokens, time: ClockTime, until: number): readonly (readonly [number, number])[] => {
  for (let at = 0; at < until; at++) {
    const hour = says(tokens, at, "trước|truoc") ? hourAt(tokens, at + 1) : undefined;
    if (hour?.time === time) return [[at, hour.next]];
  }
  return [];
};
