import { type Brand, type CivilDate, civilDateFrom, err, ok, type Result } from "@haicap/kernel";
import { type AgencyCode, parseAgencyCode } from "../agency/AgencyCode.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** The number of a dossier (mã hồ sơ), exactly as written. Never reissued, never rewritten after a merger. */
export type DossierNumber = Brand<string, "DossierNumber">;

/** The form with a date of six digits (yyMMdd), or the one that the national portal allots, with a date of eight. */
export type DossierNumberForm = "shortDate" | "longDate";

/** A dossier number and its three parts; `sequence` is text, as leading zeros matter. */
export interface WrittenDossierNumber {
  readonly number: DossierNumber;
  readonly form: DossierNumberForm;
  readonly agency: AgencyCode;
  readonly receivedOn: CivilDate;
  readonly sequence: string;
}

/** The text is not a dossier number. */
export interface NotADossierNumber {
  readonly _tag: "NotADossierNumber";
  readonly input: string;
  readonly reason: IdentifierReason;
}

/**
 * Reads a dossier number (mã hồ sơ): agency identifier, day of reception, running number, joined by hyphens.
 *
 * The day is yyMMdd (years 2000 to 2099) with at least four digits behind it, or yyyyMMdd with exactly seven. It must be a day
 * of the calendar; whether it lies in the future is for the caller, who knows the day.
 *
 * Fails with `NotADossierNumber`: `separator`, `date`, `sequence`, or the reason of the agency identifier.
 *
 * @legal one-stop-2018, one-stop-forms-2025
 * @example
 * parseDossierNumber("H56.14-240823-0001"); // => ok { agency: "H56.14", receivedOn: "2024-08-23", sequence: "0001", … }
 * parseDossierNumber("G09.20-20260609-0092637"); // => ok { form: "longDate", receivedOn: "2026-06-09", … }
 * parseDossierNumber("H57.12-251301-0003"); // => err { reason: "date", … }
 * @since 0.1.0
 */
export const parseDossierNumber = (text: string): Result<WrittenDossierNumber, NotADossierNumber> => {
  if (text.length > longest) return refuse(text, "length");
  const parts = text.split("-");
  const [agencyText = "", date = "", sequence = ""] = parts;
  if (parts.length !== 3 || parts.includes("")) return refuse(text, wholeReason(text));
  const agency = parseAgencyCode(agencyText);
  if (!agency.ok) return refuse(text, agency.error.reason);
  const receivedOn = readDate(date);
  if (receivedOn === undefined) return refuse(text, /^\d*$/.test(date) ? "date" : "charset");
  if (!/^\d+$/.test(sequence)) return refuse(text, "charset");
  const form = date.length === 8 ? "longDate" : "shortDate";
  if (form === "longDate" ? sequence.length !== 7 : sequence.length < 4) return refuse(text, "sequence");
  return ok({ number: text as DossierNumber, form, agency: agency.value.code, receivedOn, sequence });
};

/**
 * As {@link parseDossierNumber}, for literals and tests: throws on anything else.
 *
 * @example
 * dossierNumberUnsafe("H56.14-240823-0001"); // => "H56.14-240823-0001"
 * @since 0.1.0
 */
export const dossierNumberUnsafe = (text: string): DossierNumber => {
  const parsed = parseDossierNumber(text);
  if (!parsed.ok) throw new Error(`not a dossier number (${parsed.error.reason}): ${text}`);
  return parsed.value.number;
};

/** The longest agency identifier, a date of eight digits and a running number that no agency reaches. */
const longest = 64;

const refuse = (input: string, reason: IdentifierReason): Result<never, NotADossierNumber> =>
  err({ _tag: "NotADossierNumber", input, reason });

const wholeReason = (text: string): IdentifierReason => {
  if (text === "") return "length";
  return /^[A-Z0-9./_-]+$/.test(text) ? "separator" : "charset";
};

const readDate = (digits: string): CivilDate | undefined => {
  if (!/^(?:\d{6}|\d{8})$/.test(digits)) return undefined;
  const long = digits.length === 8 ? digits : `20${digits}`;
  const date = civilDateFrom({
    year: Number(long.slice(0, 4)),
    month: Number(long.slice(4, 6)),
    day: Number(long.slice(6, 8)),
  });
  return date.ok ? date.value : undefined;
};
