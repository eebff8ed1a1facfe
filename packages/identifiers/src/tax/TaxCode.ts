import { type CivilDate, mapError, type Result } from "@haicap/kernel";
import { type PersonalNumber, parsePersonalNumber } from "../personal/PersonalNumber.ts";
import type { BirthProvinces } from "../tables/IdentifierTables.ts";
import { type NotATaxCode, parseOrganisationTaxCode, type WrittenTaxCode } from "./OrganisationTaxCode.ts";

/**
 * Reads a tax code (mã số thuế) of any holder: ten digits or ten and three of an organisation, or the twelve digits of the
 * personal number that serves individuals, households and household businesses.
 *
 * `on` is the day on which a birth must not lie in the future. Fails with `NotATaxCode`.
 *
 * @example
 * parseTaxCode(new Map(), "0100233488", civilDateUnsafe("2026-11-22")); // => ok { code: "0100233488", … }
 * parseTaxCode(new Map(), "003099012345", civilDateUnsafe("2026-11-22")); // => err { reason: "province", … }
 * @since 0.1.0
 */
export const parseTaxCode = (
  provinces: BirthProvinces,
  text: string,
  on: CivilDate,
): Result<WrittenTaxCode | PersonalNumber, NotATaxCode> =>
  /^\d{12}$/.test(text)
    ? mapError(parsePersonalNumber(provinces, text, on), ({ masked, reason }) => ({
        _tag: "NotATaxCode" as const,
        masked,
        reason,
      }))
    : parseOrganisationTaxCode(text);
