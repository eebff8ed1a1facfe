import { formatInstant, type Instant, parseInstant } from "@haicap/kernel";

/**
 * An instant as the exchange writes it: 14 digits at +07:00; parts of a second are lost.
 *
 * @example
 * toExchangeInstant(instantUnsafe("2026-11-20T09:00+07:00")); // => "20261120090000"
 */
export const toExchangeInstant = (at: Instant): string => formatInstant(at).slice(0, 19).replaceAll(/[-T:]/g, "");

/**
 * The instant of 14 digits, or `undefined`.
 *
 * @example
 * fromExchangeInstant("20261120090000") === instantUnsafe("2026-11-20T09:00+07:00"); // => true
 * fromExchangeInstant("20261320090000"); // => undefined
 */
export const fromExchangeInstant = (text: string): Instant | undefined => {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const parsed = parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return parsed.ok ? parsed.value : undefined;
};
