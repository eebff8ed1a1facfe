import { type Brand, err, ok, type Result } from "@haicap/kernel";
import { maskNumber } from "../mask/MaskedNumber.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import { taxCheckDigit } from "./taxCheckDigit.ts";

/** The tax code of an organisation, ten digits, or of its dependent unit, ten digits, hyphen, three digits. */
export type OrganisationTaxCode = Brand<string, "OrganisationTaxCode">;

/** A tax code and, of a dependent unit (đơn vị phụ thuộc), the code of the organisation above it and its own number. */
export interface WrittenTaxCode {
  readonly code: OrganisationTaxCode;
  readonly organisation: OrganisationTaxCode;
  readonly branch?: string;
}

/** The text is not a tax code; masked, as it may be the number of a person. */
export interface NotATaxCode {
  readonly _tag: "NotATaxCode";
  readonly masked: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads the tax code of an organisation (mã số thuế, mã số doanh nghiệp): `0100233488`, `0314409058-002`.
 *
 * The tenth digit must be the check digit; the code does not begin with 00, has no seven zeros after its first two digits, and no
 * branch is numbered 000. Thirteen digits without the hyphen are refused.
 *
 * Fails with `NotATaxCode`: `charset`, `separator`, `length`, `prefix`, `branch` or `checksum`.
 *
 * @example
 * parseOrganisationTaxCode("0314409058-002"); // => ok { organisation: "0314409058", branch: "002", … }
 * parseOrganisationTaxCode("0100233489"); // => err { reason: "checksum", masked: "*******489", … }
 * @since 0.1.0
 */
export const parseOrganisationTaxCode = (text: string): Result<WrittenTaxCode, NotATaxCode> => {
  const fault = shapeFault(text) ?? valueFault(text);
  if (fault !== undefined) return err({ _tag: "NotATaxCode", masked: maskNumber(text), reason: fault });
  const organisation = text.slice(0, 10) as OrganisationTaxCode;
  const code = text as OrganisationTaxCode;
  return ok(text.length === 10 ? { code, organisation } : { code, organisation, branch: text.slice(11) });
};

const shapeFault = (text: string): IdentifierReason | undefined => {
  if (/^\d{10}(?:-\d{3})?$/.test(text)) return undefined;
  if (text === "") return "length";
  if (!/^[\d./_-]+$/.test(text)) return "charset";
  return /^\d{13}$/.test(text) || !/^\d+(?:-\d+)?$/.test(text) ? "separator" : "length";
};

const valueFault = (text: string): IdentifierReason | undefined => {
  if (text.startsWith("00") || text.slice(2, 9) === "0000000") return "prefix";
  if (String(taxCheckDigit(text)) !== text[9]) return "checksum";
  return text.slice(11) === "000" ? "branch" : undefined;
};
