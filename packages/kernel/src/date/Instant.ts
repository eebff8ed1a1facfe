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
const shape = /^(\d{4}-\d{2}-\d{2})([T ])(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/** How {@link parseInstant} reads a text that carries no offset. */
export interface ParseInstantOptions {
  /** The offset of a text without one, as `"+07:00"`; without this option such a text is refused. */
  readonly localTime?: string;
}

/**
 * Reads an instant: `2026-11-20T09:00:00+07:00`; seconds and fractions may be absent, fractions beyond milliseconds are cut.
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
  const refuse = (reason: NotAnInstant["reason"]): Result<Instant, NotAnInstant> =>
    err({ _tag: "NotAnInstant", input, reason });
  const found = input.length <= 40 ? shape.exec(input) : null;
  if (found === null) return refuse("format");
  const [, date = "", separator, hours = "", minutes = "", seconds = "0", fraction = "", written] = found;
  if (separator === " " && (written !== undefined || options.localTime === undefined)) return refuse("format");
  const civil = parseCivilDate(date);
  if (!civil.ok) return refuse("date");
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return refuse("time");
  const offsetText = written ?? options.localTime;
  if (offsetText === undefined) return refuse("offsetMissing");
  const offset = offsetInMinutes(offsetText);
  if (offset === undefined) return refuse("offset");
  const clock = (Number(hours) * 60 + Number(minutes) - offset) * minute + Number(seconds) * 1000;
  const at = toEpochDay(civil.value) * day + clock + Number(fraction.slice(0, 3).padEnd(3, "0"));
  return isEpochDay(Math.floor((at + vietnamOffset) / day)) ? ok(at as Instant) : refuse("outOfRange");
};

const offsetInMinutes = (text: string): number | undefined => {
  if (text === "Z") return 0;
  const found = /^([+-])(\d{2}):(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const total = Number(found[2]) * 60 + Number(found[3]);
  if (Number(found[3]) > 59 || total > 14 * 60) return undefined;
  return found[1] === "-" ? -total : total;
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
 * Writes an instant at +07:00, with seconds, and milliseconds only when there are any.
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

/** The day number of an instant in Viet Nam (+07:00). */
export const epochDayAt = (at: Instant): EpochDay => Math.floor((at + vietnamOffset) / day) as EpochDay;

/**
 * The civil date of an instant in Viet Nam (+07:00).
 *
 * @example
 * civilDateAt(instantUnsafe("2026-02-16T17:30:00Z")); // => "2026-02-17"
 * @since 0.1.0
 */
export const civilDateAt = (at: Instant): CivilDate => fromEpochDay(epochDayAt(at));

/** Milliseconds since midnight in Viet Nam (+07:00), 0 to 86,399,999. */
export const millisecondOfDay = (at: Instant): number => at + vietnamOffset - epochDayAt(at) * day;

/**
 * The instant of a clock time in Viet Nam, given as minutes after midnight; 1440 is the midnight that ends the day.
 *
 * @example
 * formatInstant(instantAt(civilDateUnsafe("2026-06-04"), 17 * 60)); // => "2026-06-04T17:00:00+07:00"
 * @since 0.1.0
 */
export const instantAt = (date: CivilDate, minutes: number): Instant => instantOnDay(toEpochDay(date), minutes);

/** As {@link instantAt}, from a day number. */
export const instantOnDay = (onDay: EpochDay, minutes: number): Instant =>
  (onDay * day + minutes * minute - vietnamOffset) as Instant;
