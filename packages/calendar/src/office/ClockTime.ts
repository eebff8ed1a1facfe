import { type Brand, err, ok, type Result } from "@haicap/kernel";

/** A time of the clock to the minute, `"07:30"`; `"24:00"` is the midnight that ends the day. */
export type ClockTime = Brand<string, "ClockTime">;

/** The text is not a clock time between 00:00 and 24:00. */
export interface NotAClockTime {
  readonly _tag: "NotAClockTime";
  readonly input: string;
}

/**
 * Reads a clock time (giờ trong ngày), two digits each side of the colon.
 *
 * @example
 * parseClockTime("15:00"); // => ok "15:00"
 * parseClockTime("7h30"); // => err { _tag: "NotAClockTime", input: "7h30" }
 * @since 0.1.0
 */
export const parseClockTime = (input: string): Result<ClockTime, NotAClockTime> =>
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(input) ? ok(input as ClockTime) : err({ _tag: "NotAClockTime", input });

/**
 * As {@link parseClockTime}, for literals and tests: throws on anything else.
 *
 * @example
 * clockTimeUnsafe("07:30"); // => "07:30"
 * @since 0.1.0
 */
export const clockTimeUnsafe = (input: string): ClockTime => {
  const parsed = parseClockTime(input);
  if (!parsed.ok) throw new Error(`not a clock time: ${input}`);
  return parsed.value;
};

/**
 * Minutes after midnight.
 *
 * @example
 * minutesOf(clockTimeUnsafe("07:30")); // => 450
 * @since 0.1.0
 */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
