import { type CivilDate, err, ok, type Result, yearOf } from "@haicap/kernel";
import type { AgencyCode } from "../agency/AgencyCode.ts";
import type { DossierNumber } from "./DossierNumber.ts";

/** A dossier number cannot be made: the counter is no whole number from 1, or the year has no two-digit form. */
export interface DossierNumberNotIssuable {
  readonly _tag: "DossierNumberNotIssuable";
  readonly counter: number;
  readonly receivedOn: CivilDate;
}

/**
 * Makes a dossier number (cấp mã hồ sơ) in the form with a six-digit date, padded to four digits.
 *
 * `counter` is the running number of the agency on that day, from 1; count it atomically (a database sequence), never in
 * the memory of one process. A fifth digit appears when the counter overflows.
 *
 * Fails with `DossierNumberNotIssuable` for a counter below 1 and for a year outside 2000 to 2099.
 *
 * @legal one-stop-2018, one-stop-forms-2025
 * @example
 * issueDossierNumber(agencyCodeUnsafe("H57.12"), civilDateUnsafe("2026-11-20"), 7); // => ok "H57.12-261120-0007"
 * @since 0.1.0
 */
export const issueDossierNumber = (
  agency: AgencyCode,
  receivedOn: CivilDate,
  counter: number,
): Result<DossierNumber, DossierNumberNotIssuable> => {
  const year = yearOf(receivedOn);
  if (!(Number.isSafeInteger(counter) && counter >= 1) || year < 2000 || year > 2099)
    return err({ _tag: "DossierNumberNotIssuable", counter, receivedOn });
  const date = receivedOn.slice(2).replaceAll("-", "");
  return ok(`${agency}-${date}-${String(counter).padStart(4, "0")}` as DossierNumber);
};
