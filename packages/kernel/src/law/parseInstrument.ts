import { pattern } from "../pattern/pattern.ts";
import { err, ok, type Result } from "../result/Result.ts";
import { documentTypes, issuerSpellings, meantBy, oldIssuers, typeSpellings } from "./documentTypes.ts";
import type { Instrument, InstrumentFault, NotAnInstrument } from "./Instrument.ts";

/**
 * Reads the number and notation of a document (số và ký hiệu văn bản), strictly as law writes it.
 *
 * No blanks, composed letters (NFC), Đ as U+0110, numbers below 10 with their zero, the year in four digits from 1945 to 2200.
 * Never cuts at the hyphen blindly: what stands before it is the type of a named document and the issuer of an official letter.
 *
 * Fails with `NotAnInstrument`; `meant` names the notation that the writer probably had in mind.
 *
 * @legal records-work-2020
 * @example
 * parseInstrument("118/2025/NĐ-CP"); // => ok { kind: "normative", number: "118", year: 2025, type: "NĐ", issuer: "CP", … }
 * parseInstrument("125/UBND-TH"); // => ok { kind: "officialLetter", issuer: "UBND", unit: "TH", … }
 * parseInstrument("12/2025/ND-CP"); // => err { reason: "typingVariant", meant: "12/2025/NĐ-CP", … }
 * @since 0.1.0
 */
export const parseInstrument = (text: string): Result<Instrument, NotAnInstrument> => {
  const fault = wrongText(text) ?? wrongShape(text);
  if (fault !== undefined) return err(refusal(text, fault));
  const instrument = dissect(text);
  return typeof instrument === "string" ? err(refusal(text, { reason: instrument })) : checked(instrument);
};

interface Fault {
  readonly reason: InstrumentFault;
  readonly meant?: string;
}

const refusal = (input: string, fault: Fault): NotAnInstrument => ({ _tag: "NotAnInstrument", input, ...fault });

const longest = 60;

const wrongText = (text: string): Fault | undefined => {
  if (text === "") return { reason: "empty" };
  if (text.length > longest) return { reason: "length" };
  if (text.normalize("NFC") !== text) return { reason: "notNfc", meant: text.normalize("NFC") };
  if (/\s/.test(text)) return { reason: "blank", meant: text.replaceAll(/\s/g, "") };
  if (/[Ðð]/.test(text)) return { reason: "foreignLetter", meant: text.replaceAll("Ð", "Đ").replaceAll("ð", "đ") };
  if (/[‐-―−]/.test(text)) return { reason: "separator", meant: text.replaceAll(/[‐-―−]/g, "-") };
  return /^[0-9A-Za-zĂÂĐÊÔƠƯăâđêôơư&./-]+$/.test(text) ? undefined : { reason: "charset" };
};

const wrongShape = (text: string): Fault | undefined => {
  if (!/^\d/.test(text)) return { reason: "number" };
  if (/[/-]{2}|[/.-]$|^[^/-]*$/.test(text)) return { reason: "separator" };
  const digits = text.slice(0, text.search(/\D/));
  if (/^0*$/.test(digits) || digits.length > 6) return { reason: "number" };
  const padded = digits.replace(/^0+/, "").padStart(2, "0");
  return padded === digits ? undefined : { reason: "leadingZero", meant: padded + text.slice(digits.length) };
};

const numberShape = "(\\d+(?:\\.\\d{1,3})?[a-zđ]?)";
const partShape = "[A-ZĂÂĐÊÔƠƯ][A-Za-zĂÂĐÊÔƠƯđ&]{0,19}\\d{0,2}";
const dated = pattern(() => `^${numberShape}/(\\d+)/(.+)$`, "u");
const leading = pattern(() => `^${numberShape}([/-])(.+)$`, "u");
const parts = pattern(() => `^${partShape}(?:-${partShape}){0,6}$`, "u");

/** Takes a notation apart by its shape alone; a fault when no shape fits. */
const dissect = (notation: string): Instrument | InstrumentFault => {
  const withYear = dated().exec(notation);
  if (withYear !== null) {
    const [, number = "", year = "", body = ""] = withYear;
    return !/^\d{4}$/.test(year) || Number(year) < 1945 || Number(year) > 2200
      ? "year"
      : datedInstrument({ notation, number, year: Number(year) }, body);
  }
  const found = leading().exec(notation);
  if (found === null) return "number";
  const [, number = "", separator, body = ""] = found;
  return separator === "/" ? undatedInstrument({ notation, number }, body) : hyphened({ notation, number }, body);
};

type Head = Pick<Instrument, "notation" | "number" | "year">;

const datedInstrument = (head: Head, body: string): Instrument | InstrumentFault => {
  if (!parts().test(body)) return wrongBody(body);
  const cut = body.indexOf("-");
  if (cut !== -1) return { kind: "normative", ...head, type: body.slice(0, cut), ...issuer(body.slice(cut + 1)) };
  const issued = issuer(body);
  return issued.term === undefined ? "type" : { kind: "lawOfAssembly", ...head, ...issued };
};

const undatedInstrument = (head: Head, body: string): Instrument | InstrumentFault => {
  if (!parts().test(body)) return wrongBody(body);
  const cut = body.indexOf("-");
  if (cut === -1) return oldIssuers.includes(body) ? { kind: "historical", ...head, issuer: body } : "issuer";
  const first = body.slice(0, cut);
  const rest = body.slice(cut + 1);
  return documentTypes.has(first) || meantBy(first, typeSpellings()) !== undefined
    ? { kind: "named", ...head, type: first, ...issuer(rest) }
    : { kind: "officialLetter", ...head, issuer: first, unit: rest };
};

const hyphened = (head: Head, body: string): Instrument | InstrumentFault => {
  if (oldIssuers.includes(body)) return { kind: "historical", ...head, issuer: body };
  const cut = body.indexOf("/");
  if (cut === -1) return "separator";
  const first = body.slice(0, cut);
  const rest = body.slice(cut + 1);
  if (!parts().test(first) || !parts().test(rest)) return wrongBody(`${first}-${rest}`);
  return { kind: stateIssuer.test(rest) ? "historical" : "party", ...head, type: first, ...issuer(rest) };
};

const stateIssuer = /^(?:CTN|HĐNN\d*|HĐBT|CP|TTg|QH\d*)$/;

const wrongBody = (body: string): InstrumentFault =>
  /\/|\d{3}/.test(body) ? "separator" : parts().test(body.toUpperCase()) ? "letterCase" : "issuer";

const issuer = (text: string): Pick<Instrument, "issuer" | "term"> => {
  const found = /^(QH|UBTVQH|HĐNN|HĐND)(\d{1,2})$/.exec(text);
  return found === null ? { issuer: text } : { issuer: found[1] ?? text, term: Number(found[2]) };
};

/** Holds the letters against the tables: a notation of the right shape may still be mistyped. */
const checked = (instrument: Instrument): Result<Instrument, NotAnInstrument> => {
  const mistyped = mistypedPart(instrument);
  if (mistyped !== undefined) return err(refusal(instrument.notation, mistyped));
  const type = instrument.type === undefined ? undefined : documentTypes.get(instrument.type);
  if (instrument.type !== undefined && type === undefined) return err(refusal(instrument.notation, { reason: "type" }));
  if (instrument.kind === "named" && type?.dated) return err(refusal(instrument.notation, { reason: "year" }));
  return ok(instrument);
};

const mistypedPart = ({ notation, type, issuer: issued }: Instrument): Fault | undefined => {
  const candidates = [
    [type, typeSpellings()],
    [issued, issuerSpellings()],
  ] as const;
  for (const [part, list] of candidates) {
    const meant = part === undefined ? undefined : meantBy(part, list);
    if (part !== undefined && meant !== undefined)
      return { reason: kindOfSlip(part, meant), meant: notation.replace(part, meant) };
  }
  return undefined;
};

const kindOfSlip = (part: string, meant: string): InstrumentFault =>
  part.toUpperCase() === meant.toUpperCase() ? "letterCase" : "typingVariant";
