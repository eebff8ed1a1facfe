import { err, ok, type Result } from "@haicap/kernel";
import { MaskedNumber, maskNumber } from "../mask/MaskedNumber.ts";
import { digitsFault } from "../reason/digitsFault.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** The text is not a social insurance number. */
export interface NotASocialInsuranceNumber {
  readonly _tag: "NotASocialInsuranceNumber";
  readonly masked: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads a social insurance number (mã số bảo hiểm xã hội): ten digits, no public check digit.
 *
 * The personal number that is taking its place is another kind and refused here. Fails with `NotASocialInsuranceNumber`.
 *
 * @example
 * map(parseSocialInsuranceNumber("0123456789"), String); // => ok "*******789"
 * parseSocialInsuranceNumber("001099012345"); // => err { reason: "length", … }
 * @since 0.1.0
 */
export const parseSocialInsuranceNumber = (text: string): Result<MaskedNumber, NotASocialInsuranceNumber> => {
  const reason = digitsFault(text, 10);
  return reason === undefined
    ? ok(new MaskedNumber(text))
    : err({ _tag: "NotASocialInsuranceNumber", masked: maskNumber(text), reason });
};
