import type { Brand } from "../brand/Brand.ts";
import { err, ok, type Result } from "../result/Result.ts";
import { type CivilDate, type EpochDay, fromEpochDay, isEpochDay, parseCivilDate, toEpochDay } from "./CivilDate.ts";

/** A moment in time: milliseconds since 1970-01-01T00:00Z, a whole number. Viet Nam is at +07:00 all year. */
export type Instant = Brand<number, "Instant">;

/** The text is not an instant: ISO 8601 date and clock time with an offset. */
export interface NotAnInstant {
  readonly _tag: "NotAnInstant";
  readonly input: string;
  readonly reason: "format" | "date" | "time" | "offsetMissing" | "offset" | "outOfRange";
}

const minute = 60_000;
const day = 86_400_000;
const vietnamOffset = 7 * 60 * minute;

/** How {@link parseInstant} reads a text that carries no offset. */
export interface ParseInstantOptions {
  /** The offset of a text without one, as `"+07:00"`; without this option such a text is refused. */
  readonly localTime?: string;
}

/**
 * Reads an instant (thời điểm): `2026-11-20T09:00:00+07:00`; seconds and fractions may be absent, fractions beyond milliseconds are cut.
 *
 * A text without an offset is refused, unless `localTime` says which clock it was written by; then a blank may stand for `T`.
 *
 * @example
 * parseInstant("1970-01-01T07:00+07:00"); // => ok 0
 * parseInstant("2026-11-20 09:00:00", { localTime: "+07:00" }); // => ok 1795140000000
 * parseInstant("2026-11-20T09:00:00"); // => err { _tag: "NotAnInstant", input: "2026-11-20T09:00:00", reason: "offsetMissing" }
 * @since 0.1.0
 */
export const parseInstant = (input: string, options: ParseInstantOptions = {}): Result<Instant, NotAnInstant> => {
  const written = clockOf(input);
  if (written === undefined) return refuse(input, "format");
  const offsetWritten = written.until < input.length;
  if (input.charCodeAt(10) === blank && (offsetWritten || options.localTime === undefined))
    return refuse(input, "format");
  const civil = parseCivilDate(input.slice(0, 10));
  if (!civil.ok) return refuse(input, "date");
  if (written.milliseconds < 0) return refuse(input, "time");
  const zone = offsetWritten ? input : options.localTime;
  if (zone === undefined) return refuse(input, "offsetMissing");
  const offset = offsetInMinutes(zone, offsetWritten ? written.until : 0);
  if (offset === undefined) return refuse(input, "offset");
  const at = toEpochDay(civil.value) * day + written.milliseconds - offset * minute;
  return isEpochDay(Math.floor((at + vietnamOffset) / day)) ? ok(at as Instant) : refuse(input, "outOfRange");
};

const refuse = (input: string, reason: NotAnInstant["reason"]): Result<Instant, NotAnInstant> =>
  err({ _tag: "NotAnInstant", input, reason });

/** The clock time of a text: where it ends, and how long after midnight it is; negative when no clock shows it. */
interface Clock {
  readonly until: number;
  readonly milliseconds: number;
}

const blank = 32;
const letterT = 84;
const letterZ = 90;
const colon = 58;
const dot = 46;
const dateShape = /^\d{4}-\d{2}-\d{2}/;

/** Reads `THH:MM`, `THH:MM:SS` or `THH:MM:SS.f…` behind a date; `undefined` when the text has another shape, offset included. */
const clockOf = (text: string): Clock | undefined => {
  const separator = text.charCodeAt(10);
  if ((separator !== letterT && separator !== blank) || !dateShape.test(text)) return undefined;
  const hours = numberAt(text, 11);
  const minutes = numberAt(text, 14);
  if (hours < 0 || minutes < 0 || text.charCodeAt(13) !== colon) return undefined;
  const hasSeconds = text.charCodeAt(16) === colon;
  const seconds = hasSeconds ? numberAt(text, 17) : 0;
  if (seconds < 0) return undefined;
  const until = hasSeconds ? fractionUntil(text, 19) : 16;
  if (!hasZoneShape(text, until)) return undefined;
  const shown = hours <= 23 && minutes <= 59 && seconds <= 59;
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fractionOf(text, until);
  return { until, milliseconds: shown ? milliseconds : -1 };
};

/** Two ASCII digits as a number; negative when they are not. */
const numberAt = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

const longestFraction = 9;

/** Where a fraction of one to nine digits ends; `at` itself without one, -1, where no offset stands, when it is malformed. */
const fractionUntil = (text: string, at: number): number => {
  if (text.charCodeAt(at) !== dot) return at;
  let until = at + 1;
  while (text.charCodeAt(until) >= 48 && text.charCodeAt(until) <= 57) until++;
  return until > at + 1 && until <= at + 1 + longestFraction ? until : -1;
};

/** Whole milliseconds of a fraction that begins at 20 and ends before `until`. */
const fractionOf = (text: string, until: number): number => {
  let milliseconds = 0;
  for (let at = 20, weight = 100; at < until && at < 23; at++, weight /= 10)
    milliseconds += (text.charCodeAt(at) - 48) * weight;
  return milliseconds;
};

/** Whether nothing, `Z` or `±HH:MM` stands from an index to the end. */
const hasZoneShape = (text: string, at: number): boolean => {
  if (text.length === at) return true;
  if (text.charCodeAt(at) === letterZ) return text.length === at + 1;
  return isZone(text, at);
};

const isZone = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  return (
    text.length === at + 6 &&
    (sign === "+" || sign === "-") &&
    text.charCodeAt(at + 3) === colon &&
    numberAt(text, at + 1) >= 0 &&
    numberAt(text, at + 4) >= 0
  );
};

const farthestOffset = 14 * 60;

const offsetInMinutes = (text: string, at: number): number | undefined => {
  if (text.charCodeAt(at) === letterZ && text.length === at + 1) return 0;
  if (!isZone(text, at)) return undefined;
  const total = numberAt(text, at + 1) * 60 + numberAt(text, at + 4);
  if (numberAt(text, at + 4) > 59 || total > farthestOffset) return undefined;
  return text.charAt(at) === "-" ? -total : total;
};

/**
 * As {@link parseInstant}, for literals and tests: throws on anything else.
 *
 * @example
 * instantUnsafe("1970-01-01T00:01Z"); // => 60000
 * @since 0.1.0
 */
export const instantUnsafe = (input: string): Instant => {
  const parsed = parseInstant(input);
  if (!parsed.ok) throw new Error(`not an instant (${parsed.error.reason}): ${input}`);
  return parsed.value;
};

/**
 * Writes an instant (thời điểm) at +07:00, with seconds, and milliseconds only when there are any.
 *
 * @example
 * formatInstant(instantUnsafe("2026-11-20T02:00:00Z")); // => "2026-11-20T09:00:00+07:00"
 * @since 0.1.0
 */
export const formatInstant = (at: Instant): string => {
  const local = at + vietnamOffset;
  const days = Math.floor(local / day);
  const rest = local - days * day;
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  const seconds = Math.floor(rest / 1000);
  const milliseconds = rest % 1000;
  const fraction = milliseconds === 0 ? "" : `.${String(milliseconds).padStart(3, "0")}`;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${fromEpochDay(days as EpochDay)}T${clock}${fraction}+07:00`;
};

/**
 * Gives the day number of an instant in Viet Nam (ngày theo giờ Việt Nam, +07:00).
 *
 * @example
 * epochDayAt(instantUnsafe("1970-01-01T17:00:00Z")); // => 1
 * @since 0.1.0
 */
export const epochDayAt = (at: Instant): EpochDay => Math.floor((at + vietnamOffset) / day) as EpochDay;

/**
 * Gives the civil date of an instant in Viet Nam (ngày theo giờ Việt Nam, +07:00).
 *
 * @example
 * civilDateAt(instantUnsafe("2026-02-16T17:30:00Z")); // => "2026-02-17"
 * @since 0.1.0
 */
export const civilDateAt = (at: Instant): CivilDate => fromEpochDay(epochDayAt(at));

/**
 * Counts the milliseconds since midnight in Viet Nam (giờ trong ngày, +07:00), 0 to 86,399,999.
 *
 * @example
 * millisecondOfDay(instantUnsafe("2026-11-20T00:00:01+07:00")); // => 1000
 * @since 0.1.0
 */
export const millisecondOfDay = (at: Instant): number => at + vietnamOffset - epochDayAt(at) * day;

/**
 * Gives the instant of a clock time in Viet Nam (thời điểm), given as minutes after midnight; 1440 is the midnight that ends the day.
 *
 * @example
 * formatInstant(instantAt(civilDateUnsafe("2026-06-04"), 17 * 60)); // => "2026-06-04T17:00:00+07:00"
 * @since 0.1.0
 */
export const instantAt = (date: CivilDate, minutes: number): Instant => instantOnDay(toEpochDay(date), minutes);

/**
 * Gives the instant of a clock time (thời điểm), as {@link instantAt} does, from a day number.
 *
 * @example
 * instantOnDay(0 as EpochDay, 420); // => 0
 * @since 0.1.0
 */
export const instantOnDay = (onDay: EpochDay, minutes: number): Instant =>
  (onDay * day + minutes * minute - vietnamOffset) as Instant;
