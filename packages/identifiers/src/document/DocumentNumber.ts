import {
  type CivilDate,
  err,
  type Instrument,
  type InstrumentFault,
  ok,
  parseCivilDate,
  parseInstrument,
  type Result,
} from "@haicap/kernel";
import { type AgencyCode, parseAgencyCode } from "../agency/AgencyCode.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";

/** A document's number and notation; in exchange also the issuing agency's identifier and the day of issue. */
export interface DocumentNumber {
  readonly instrument: Instrument;
  readonly agency?: AgencyCode;
  readonly issuedOn?: CivilDate;
}

/** The text is not the number and notation of a document; `meant` is what it may have been meant to be. */
export interface NotADocumentNumber {
  readonly _tag: "NotADocumentNumber";
  readonly input: string;
  readonly reason: IdentifierReason;
  readonly meant?: string;
}

/**
 * Reads the number and notation of a document (số và ký hiệu văn bản), or the identifier that systems exchange: agency, date and
 * notation joined by commas.
 *
 * The notation is read by the kernel's `parseInstrument`, strictly. Fails with `NotADocumentNumber`.
 *
 * @legal records-work-2020
 * @example
 * map(parseDocumentNumber("1675/NQ-UBTVQH15"), (read) => read.instrument.type); // => ok "NQ"
 * parseDocumentNumber("000.00.00.G22,2015/09/30,7816/VPCP-TTĐT"); // => ok { agency: "000.00.00.G22", issuedOn: "2015-09-30", … }
 * parseDocumentNumber("12/202/NĐ-CP"); // => err { reason: "year", … }
 * @since 0.1.0
 */
export const parseDocumentNumber = (text: string): Result<DocumentNumber, NotADocumentNumber> => {
  if (text.length > longest) return err({ _tag: "NotADocumentNumber", input: text, reason: "length" });
  const parts = text.split(",");
  if (parts.length === 1) return readNotation(text, text);
  const [agencyText = "", date = "", notation = ""] = parts;
  if (parts.length !== 3) return err({ _tag: "NotADocumentNumber", input: text, reason: "separator" });
  const agency = parseAgencyCode(agencyText);
  if (!agency.ok) return err({ _tag: "NotADocumentNumber", input: text, reason: agency.error.reason });
  const issuedOn = /^\d{4}\/\d{2}\/\d{2}$/.test(date) ? parseCivilDate(date.replaceAll("/", "-")) : undefined;
  if (!issuedOn?.ok) return err({ _tag: "NotADocumentNumber", input: text, reason: "date" });
  const read = readNotation(text, notation);
  return read.ok ? ok({ ...read.value, agency: agency.value.code, issuedOn: issuedOn.value }) : read;
};

const longest = 128;

const readNotation = (input: string, notation: string): Result<DocumentNumber, NotADocumentNumber> => {
  const instrument = parseInstrument(notation);
  if (instrument.ok) return ok({ instrument: instrument.value });
  const { reason, meant } = instrument.error;
  return err({
    _tag: "NotADocumentNumber",
    input,
    reason: reasonOf[reason],
    ...(meant === undefined ? {} : { meant: input.replace(notation, () => meant) }),
  });
};

const reasonOf = {
  empty: "length",
  length: "length",
  notNfc: "charset",
  blank: "charset",
  foreignLetter: "charset",
  charset: "charset",
  separator: "separator",
  number: "number",
  leadingZero: "number",
  year: "year",
  type: "notation",
  issuer: "notation",
  letterCase: "notation",
  typingVariant: "notation",
} as const satisfies Record<InstrumentFault, IdentifierReason>;
