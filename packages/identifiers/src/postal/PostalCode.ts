import { type Brand, err, ok, type Result } from "@haicap/kernel";
import { digitsFault } from "../reason/digitsFault.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** A postal code (mã bưu chính) of five digits. */
export type PostalCode = Brand<string, "PostalCode">;

/** The text is not a postal code. */
export interface NotAPostalCode {
  readonly _tag: "NotAPostalCode";
  readonly input: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads a postal code (mã bưu chính): five digits; the older codes of six are obsolete and refused.
 *
 * The form alone is judged: whether a commune bears the code is not. Fails with `NotAPostalCode`.
 *
 * @example
 * parsePostalCode("49107"); // => ok "49107"
 * parsePostalCode("530000"); // => err { _tag: "NotAPostalCode", input: "530000", reason: "length" }
 * @since 0.1.0
 */
export const parsePostalCode = (text: string): Result<PostalCode, NotAPostalCode> => {
  const reason = digitsFault(text, 5);
  return reason === undefined ? ok(text as PostalCode) : err({ _tag: "NotAPostalCode", input: text, reason });
};
