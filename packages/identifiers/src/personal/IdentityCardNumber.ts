import { err, ok, type Result } from "@haicap/kernel";
import { MaskedNumber, maskNumber } from "../mask/MaskedNumber.ts";
import { digitsFault } from "../reason/digitsFault.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** The text is not the number of an old identity card. */
export interface NotAnIdentityCardNumber {
  readonly _tag: "NotAnIdentityCardNumber";
  readonly masked: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads the number of an old identity card (số chứng minh nhân dân): nine digits, no check digit.
 *
 * The cards have expired; their numbers still occur in old files. Fails with `NotAnIdentityCardNumber`.
 *
 * @legal identification-2023
 * @example
 * map(parseIdentityCardNumber("012345678"), String); // => ok "******678"
 * parseIdentityCardNumber("0123456789"); // => err { reason: "length", … }
 * @since 0.1.0
 */
export const parseIdentityCardNumber = (text: string): Result<MaskedNumber, NotAnIdentityCardNumber> => {
  const reason = digitsFault(text, 9);
  return reason === undefined
    ? ok(new MaskedNumber(text))
    : err({ _tag: "NotAnIdentityCardNumber", masked: maskNumber(text), reason });
};
