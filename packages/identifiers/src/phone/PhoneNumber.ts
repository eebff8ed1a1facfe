import type { Brand, Result } from "@haicap/kernel";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** A telephone number in the stored form: `+84` and the digits without the leading zero (E.164). */
export type E164 = Brand<string, "E164">;

/** A contact number (số điện thoại liên hệ) in Viet Nam; `national` is what one dials at home, with blanks as printed. */
export interface PhoneNumber {
  readonly number: E164;
  readonly line: "mobile" | "fixed" | "internet";
  readonly national: string;
}

/** The text is not a contact number in Viet Nam. */
export interface NotAPhoneNumber {
  readonly _tag: "NotAPhoneNumber";
  readonly masked: string;
  readonly reason: IdentifierReason;
}

/** What reads telephone numbers: made by `phoneReader` of the `./phone` entry, so that the core carries no numbering plan. */
export type PhoneReader = (text: string) => Result<PhoneNumber, NotAPhoneNumber>;
