import { isDeepStrictEqual } from "node:util";

/** Fails with what was expected to hold. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** Fails where two values are not the same to the last key. */
export const same = (found: unknown, wanted: unknown, what: string): void =>
  holds(isDeepStrictEqual(found, wanted), `${what}: ${shown(found)} against ${shown(wanted)}`);

/** A value as it is printed in a finding. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 600 ? `${text.slice(0, 600)}… (${text.length} characters)` : text;
};
