import { type Brand, err, ok, type Result } from "@haicap/kernel";

/**
 * The code of an administrative unit (mã đơn vị hành chính), with its leading zeros: two digits name a province,
 * three a district (until 30 June 2025), five a commune.
 *
 * A code means nothing without a day: 3,316 of the 3,321 commune codes of today named another unit, or another shape of
 * the same one, before 1 July 2025.
 *
 * @legal unit-codes-2025
 * @since 0.1.0
 */
export type UnitCode = Brand<string, "UnitCode">;

/** The text is not two, three or five digits. */
export interface NotAUnitCode {
  readonly _tag: "NotAUnitCode";
  readonly input: string;
  readonly reason: "format" | "length";
}

/**
 * Reads a unit code: two, three or five digits and nothing else. Leading zeros are part of it and are never added.
 *
 * Says nothing of whether a unit bears the code; that depends on the day.
 *
 * @example
 * parseUnitCode("00004"); // => ok "00004"
 * parseUnitCode("4"); // => err { _tag: "NotAUnitCode", input: "4", reason: "length" }
 * @since 0.1.0
 */
export const parseUnitCode = (input: string): Result<UnitCode, NotAUnitCode> => {
  if (!/^[0-9]{1,5}$/.test(input)) return err({ _tag: "NotAUnitCode", input, reason: "format" });
  return input.length === 2 || input.length === 3 || input.length === 5
    ? ok(input as UnitCode)
    : err({ _tag: "NotAUnitCode", input, reason: "length" });
};

/**
 * As {@link parseUnitCode}, for literals and tests: throws on anything else.
 *
 * @example
 * unitCodeUnsafe("79"); // => "79"
 * @since 0.1.0
 */
export const unitCodeUnsafe = (input: string): UnitCode => {
  const parsed = parseUnitCode(input);
  if (!parsed.ok) throw new Error(`not a unit code (${parsed.error.reason}): ${input}`);
  return parsed.value;
};

/**
 * Prints a numeric code at its width: the way back from the columns.
 *
 * @example
 * unitCodeOf(49, 5); // => "00049"
 */
export const unitCodeOf = (value: number, width: 2 | 3 | 5): UnitCode => String(value).padStart(width, "0") as UnitCode;
